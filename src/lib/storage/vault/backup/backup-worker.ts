import { answering } from '#lib/storage/vault/backup/answering.ts';
import type { Ask } from '#lib/storage/vault/backup/messages.ts';

const answer = answering((reply) => {
	postMessage(reply);
});

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
	void answer(data);
});

import { type Picture, readCode } from '#lib/storage/scan/read-code.ts';

// One picture, one answer: who asks waits for it before the next.
addEventListener('message', ({ data }: MessageEvent<Picture>) => {
	postMessage(readCode(data));
});

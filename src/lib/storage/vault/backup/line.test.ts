import { expect, test } from 'vitest';
import { BackupLine, openLine, type Port, WorkStopped } from '#lib/storage/vault/backup/line.ts';

test('a worker that does not load ends the question', async () => {
	const port: Port = {
		onmessage: null,
		onerror: null,
		postMessage: () => {
			// A worker whose file cannot be fetched reports an event without a message.
			port.onerror?.({} as ErrorEvent);
		},
		terminate: () => undefined
	};
	await expect(new BackupLine(port).ask('finish', [])).rejects.toThrow(WorkStopped);
});

test('a mistake in the work ends the question, and says which', async () => {
	const line = await openLine();
	await expect(line.ask('finish', [])).rejects.toThrow('no backup is being made');
	await expect(line.ask('next', [])).rejects.toThrow('no cases are being read');
	line.end();
});

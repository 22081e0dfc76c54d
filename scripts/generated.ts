import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes `folder` hold exactly `files`: what is no longer generated goes. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
	mkdirSync(folder, { recursive: true });
	for (const file of readdirSync(folder)) {
		if (!files.has(file)) rmSync(join(folder, file));
	}
	for (const [file, text] of files) writeFileSync(join(folder, file), text);
}

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseFile } from '#lib/export/case-file.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import { RestoreRun } from '#lib/ui/dossier/backup/restore-run.svelte.ts';
import { openDossier, type OpenDossier } from '../../../../../tests/open-dossier.ts';
import { forgetVault, sampleCase } from '../../../../../tests/vault.ts';

let opened: OpenDossier;
let desk: DossierDesk;
let run: RestoreRun;

beforeEach(async () => {
	opened = await openDossier([sampleCase('here')]);
	({ desk } = opened);
	run = new RestoreRun(desk);
});

afterEach(async () => {
	run.close();
	desk.vault.lock();
	await forgetVault();
});

const whole = caseFile(sampleCase('a'), '2026-11-28');
const file = (...content: readonly string[]): File => new File([...content], 'zaak.json');
const open = (chosen: File): ReturnType<RestoreRun['open']> => run.open(chosen, undefined, () => undefined);

/** A file that was taken away after it was chosen. */
class Gone extends File {
	override slice(): Blob {
		const gone = new Blob();
		gone.text = () => Promise.reject(new DOMException('it is gone', 'NotFoundError'));
		return gone;
	}
}

describe('a file that is chosen to restore', () => {
	test.each([
		['as it was made', [whole]],
		['with a byte order mark', ['\uFEFF', whole]],
		['with a blank line before it', ['\n', whole]]
	])('is shown where it holds a case, %s', async (_how, content) => {
		expect(await open(file(...content))).toBeNull();
		expect(run.preview?.cases).toMatchObject([{ id: 'a', relation: 'new' }]);
	});

	test.each([
		['of a newer version', whole.replace('"format": 1', '"format": 2'), 'newer'],
		['that is half a case', whole.slice(0, whole.length / 2), 'damaged'],
		['of another kind', whole.replace('"zaak"', '"werk"'), 'other'],
		['of another program', '{"name":"x"}', 'foreign']
	])('%s is refused, and nothing is shown', async (_what, text, reason) => {
		expect(await open(file(text))).toMatchObject({ reason });
		expect(run.preview).toBeNull();
	});

	test('keeps what was chosen of it while it is brought in, whatever is chosen or left meanwhile', async () => {
		await open(file(whole));
		run.choose('new', 'leave');
		const applying = run.apply();
		run.close();
		expect(run.preview).not.toBeNull();
		expect(await applying).toBe(true);
		expect(await desk.vault.read('a')).toBeNull();
		expect(run.preview).toBeNull();
	});

	test('that is gone by now is told to be so', async () => {
		expect(await open(new Gone([whole], 'zaak.json'))).toEqual({ reason: 'unreadable' });
		expect(run.preview).toBeNull();
	});
});

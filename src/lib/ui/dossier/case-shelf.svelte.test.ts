import { expect, test } from 'vitest';
import { summaryOf } from '#lib/flow/dossier/summary/summary.ts';
import { emptyProfile } from '#lib/flow/profile.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { CaseShelf } from '#lib/ui/dossier/case-shelf.svelte.ts';
import { referenceDay } from '../../../../tests/arbitraries.ts';
import { sampleCase } from '../../../../tests/vault.ts';

const around = { today: referenceDay, profile: emptyProfile };
const short = (id: string): ReturnType<typeof summaryOf> =>
	summaryOf(sampleCase(id), around.today, around.profile);

test('what was kept or let go of while all is read anew stays so', async () => {
	const shelf = new CaseShelf((value) => summaryOf(value, around.today, around.profile));
	const vault: Pick<Vault, 'summaries'> = {
		summaries: (_around, visit) => {
			visit([short('a'), short('b'), short('c')], 3, 3);
			shelf.note({ ...sampleCase('a'), label: 'Das 4' });
			shelf.forget('b');
			return Promise.resolve([]);
		}
	};
	await shelf.load(vault, around, true);
	expect(shelf.all.map(({ label }) => label).toSorted()).toEqual(['Das 4', 'Label c']);
});

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { summaryOf } from '#lib/flow/dossier/summary/summary.ts';
import { emptyProfile } from '#lib/flow/profile.ts';
import { stretches } from '#lib/storage/vault/summaries/read-summaries.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { referenceDay } from '../../../../../tests/arbitraries.ts';
import { manyCases } from '../../../../../tests/many-cases.ts';
import { spoil } from '../../../../../tests/restoring.ts';
import { forgetVault, madeVault, openedVault } from '../../../../../tests/vault.ts';

const passphrase = 'vier woorden op rij';
const around = { today: referenceDay, profile: emptyProfile };

afterEach(forgetVault);

/** A dossier with these cases. */
async function holding(cases: ReturnType<typeof manyCases>): Promise<Vault> {
	const { vault } = await madeVault(passphrase);
	await vault.saveAll(cases.map((value) => ({ value, expected: null })));
	return vault;
}

describe('stretches', () => {
	const anyIds = fc.uniqueArray(fc.uuid(), { maxLength: 40 }).map((ids) => ids.sort());

	test('take every id once, also one that comes between or after', () => {
		const small = fc.integer({ min: 1, max: 9 });
		fc.assert(
			fc.property(anyIds, anyIds, small, small, (ids, later, readers, least) => {
				const parts = stretches(ids, readers, least);
				for (const id of [...ids, ...later]) {
					const takers = parts.filter(({ after, upTo }) => id > after && (upTo === null || id <= upTo));
					expect(takers).toHaveLength(1);
				}
			})
		);
	});

	test('are long at first and short at the end, the last with what is left', () => {
		const ids = Array.from({ length: 40 }, (_each, at) => `c${String(at).padStart(2, '0')}`);
		expect(stretches(ids, 1, 5)).toEqual([
			{ after: '', upTo: 'c12' },
			{ after: 'c12', upTo: 'c21' },
			{ after: 'c21', upTo: 'c27' },
			{ after: 'c27', upTo: 'c32' },
			{ after: 'c32', upTo: 'c37' },
			{ after: 'c37', upTo: null }
		]);
		expect(stretches([], 3, 3)).toEqual([{ after: '', upTo: null }]);
	});
});

describe('the summaries of a dossier', () => {
	test('are those of its cases, in batches, with how far it is', async () => {
		const cases = manyCases(230);
		const vault = await holding(cases);
		const found = new Map<string, unknown>();
		const steps: string[] = [];
		const unread = await vault.summaries(around, (batch, done, total) => {
			for (const summary of batch) found.set(summary.id, summary);
			steps.push(`${String(done)}/${String(total)}`);
		});
		vault.lock();
		expect(unread).toEqual([]);
		expect(steps).toEqual(['100/230', '200/230', '230/230']);
		expect(found).toEqual(
			new Map(cases.map((value) => [value.id, summaryOf(value, around.today, around.profile)]))
		);
	});

	test('pass over a damaged case and name it', async () => {
		const cases = manyCases(3);
		const id = cases[1]?.id ?? '';
		(await holding(cases)).lock();
		await spoil(id);
		const vault = await openedVault(passphrase);
		const found: string[] = [];
		expect(await vault.summaries(around, (batch) => void found.push(...batch.map((one) => one.id)))).toEqual([
			id
		]);
		vault.lock();
		expect(found.sort()).toEqual(
			cases
				.map((value) => value.id)
				.filter((one) => one !== id)
				.sort()
		);
	});

	test('end when the dossier is locked meanwhile', async () => {
		const vault = await holding(manyCases(230));
		const seen: number[] = [];
		const reading = vault.summaries(around, (_batch, done) => {
			seen.push(done);
			vault.lock();
		});
		await expect(reading).rejects.toMatchObject({ reason: 'closed' });
		expect(seen).toEqual([100]);
	});
});

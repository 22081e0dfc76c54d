import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { type RegistrationBasis, registrationBasis } from '#lib/export/basis.ts';
import type { ProfessionalIdentity, YouthIdentity } from '#lib/export/identity.ts';
import { ownFileNote } from '#lib/export/note.ts';
import { plainText } from '#lib/export/plain-text.ts';
import { reached } from '#lib/flow/reached.ts';
import {
	type Registration,
	registration,
	registrationJson,
	registrationLines,
	registrationText
} from '#lib/export/registration.ts';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { ruleProfile } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Walk } from '#lib/flow/walk.ts';
import { Words } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { awkwardWalk, writtenIn } from '../../../tests/awkward.ts';
import { sampleProfile, sampleWalk } from '../../../tests/sample-walk.ts';

const words = new Words('nl');
let graphs: ReadonlyMap<PathId, PathGraph>;

beforeAll(async () => {
	graphs = await loadAllGraphs();
	await words.load('ui', 'note', 'registration', 'law', 'duties', 'criteria', 'reasons', ...pathIds);
});

const youth: YouthIdentity = {
	name: 'Sam de Vries',
	sex: 'v',
	birthDate: '2017-03-01',
	hasAddress: true,
	street: 'Dorpsweg',
	houseNumber: '12a',
	postcode: '1234 AB',
	city: 'Gouda',
	bsn: ''
};
const professional: Omit<ProfessionalIdentity, 'organisation'> = {
	name: 'J. Jansen',
	role: 'leerkracht',
	email: 'j.jansen@delinde.nl',
	phone: '06-12345678'
};

/** Every form in which a registration leaves the screen, for what the screen may know of `walk`. */
function everyForm(
	walk: Walk,
	basisOf: typeof registrationBasis = registrationBasis,
	profile: Profile = sampleProfile
): readonly string[] {
	const { fields, indexName, organisation, madeOn }: RegistrationBasis = basisOf(walk, profile, '2026-11-22');
	const made = registration(youth, { ...professional, organisation }, fields, indexName, madeOn);
	return [
		registrationJson(made),
		JSON.stringify(registrationLines(made, words)),
		registrationText(made, words)
	];
}

/** Whether the registration of any walk is byte for byte that of the sample, whatever was written. */
const isSame = (basisOf?: typeof registrationBasis): fc.IProperty<[Walk]> =>
	fc.property(awkwardWalk, (walk) => {
		expect(everyForm(walk, basisOf).map((form) => Buffer.from(form).toString('hex'))).toEqual(
			everyForm(sampleWalk).map((form) => Buffer.from(form).toString('hex'))
		);
	});

describe('the registration', () => {
	it('is byte for byte the same in every form, whatever was written as reasons', () => {
		fc.assert(isSame(), { numRuns: 300 });
	});

	it('would be caught if it took over so much as the role from the note', () => {
		const leaky: typeof registrationBasis = (walk, profile, today) => ({
			...registrationBasis(walk, profile, today),
			organisation: walk.record.role.replace(/\s+/g, ' ').trim().slice(0, 100)
		});
		expect(() => {
			fc.assert(isSame(leaky), { numRuns: 20 });
		}).toThrow();
	});

	it('is the same whatever contacts the organisation noted', () => {
		const profile: Profile = {
			...sampleProfile,
			whoMaySignal: 'intern begeleider',
			contacts: {
				aandachtsfunctionaris: 'M. Bos',
				privacyOfficer: 'P. Smit',
				regionalManager: 'R. Mol',
				objectionAddress: 'Postbus 1'
			}
		};
		expect(everyForm(sampleWalk, registrationBasis, profile)).toEqual(everyForm(sampleWalk));
	});

	it('stands beside a note that does hold every word of them', () => {
		const bare = (text: string): string => text.replace(/\s+/g, '');
		fc.assert(
			fc.property(awkwardWalk, (walk) => {
				const input = { facts: walk.facts, profile: ruleProfile(sampleProfile), day: '2026-11-22' };
				const { replays, end } = reached({ ...walk }, graphs, {
					...input,
					facts: { sector: 'onderwijs', ...walk.facts }
				});
				const note = plainText(
					ownFileNote({ walk, replays, flowEnd: end, profile: sampleProfile, today: '2026-11-22', words })
				);
				for (const text of writtenIn(walk)) expect(bare(note)).toContain(bare(text));
			}),
			{ numRuns: 60 }
		);
	});

	it('has no field for a reason: these are all its values', () => {
		type Leaf<T> = T extends object
			? { [K in keyof T & string]-?: `${K}/${Leaf<NonNullable<T[K]>>}` }[keyof T & string]
			: '';
		expectTypeOf<Leaf<Registration>>().toEqualTypeOf<
			| 'format/'
			| 'kind/'
			| 'madeOn/'
			| 'index/'
			| `youth/${'name' | 'sex' | 'birthDate' | 'bsn'}/`
			| `youth/address/${'street' | 'houseNumber' | 'postcode' | 'city'}/`
			| `professional/${'name' | 'role' | 'organisation' | 'email' | 'phone'}/`
		>();
		expectTypeOf<Walk>().not.toExtend<Parameters<typeof registration>[number]>();
		expect(registration).toHaveLength(5);
	});

	it('is made by modules that never reach the walk, the paths or the note', () => {
		const seen = new Set<string>();
		const follow = (module: string): void => {
			if (seen.has(module)) return;
			seen.add(module);
			const source = readFileSync(new URL(`../${module}`, import.meta.url), 'utf8');
			for (const found of source.matchAll(/^import (?!type )[^;]*?from '#lib\/([^']+)';/gms))
				follow(found[1] ?? '');
		};
		follow('export/registration.ts');
		expect([...seen].sort()).toEqual([
			'export/identity.ts',
			'export/plain-text.ts',
			'export/registration.ts',
			'law/day.ts',
			'rules/age.ts',
			'rules/rule.ts'
		]);
	});
});

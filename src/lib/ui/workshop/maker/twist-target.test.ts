import { describe, expect, it } from 'vitest';
import { targetIn, targetOf, type TwistTarget, targetValue } from '#lib/ui/workshop/maker/twist-target.ts';

describe('what a twist changes', () => {
	it.each([
		[{}, null],
		[{ facts: { leeftijd: 12 } }, { of: 'fact', fact: 'leeftijd' }],
		[{ profile: { organisatieAangesloten: false } }, { of: 'profile', entry: 'organisatieAangesloten' }],
		[{ answers: { ots: { eigenTaak: 'nee' } } }, { of: 'answer', place: 'ots/eigenTaak' }],
		[
			{ facts: { toestemmingen: [], gezag: 'een-ouder', wilsbekwaam: true } },
			{ of: 'fact', fact: 'toestemmingen' }
		],
		[{ facts: { leeftijd: 12, gezag: 'voogd' } }, 'several'],
		[{ facts: { leeftijd: 12 }, answers: { ots: { eigenTaak: 'nee' } } }, 'several'],
		[{ profile: { controletermijnDagen: 3 } }, 'several']
	] as const)('is in %j', (twist, target) => {
		expect(targetOf({ id: 'a', ...twist })).toEqual(target);
	});

	it('is read back from the value of a field', () => {
		const targets: readonly TwistTarget[] = [
			{ of: 'fact', fact: 'criteria' },
			{ of: 'profile', entry: 'indexStatus' },
			{ of: 'answer', place: 'ots/eigenTaak' }
		];
		for (const target of targets) expect(targetIn(targetValue(target))).toEqual(target);
		expect(targetIn('')).toBeNull();
	});
});

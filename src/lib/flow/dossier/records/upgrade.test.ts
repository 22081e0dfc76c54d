import { describe, expect, test } from 'vitest';
import { caseFormat, caseUpgrades } from '#lib/flow/dossier/records/case-upgrades.ts';
import { type RecordUpgrade, upgraded } from '#lib/flow/dossier/records/upgrade.ts';
import { sampleCase } from '../../../../../tests/vault.ts';

const steps: readonly RecordUpgrade[] = [
	{ to: 2, name: 'name-for-label', upgrade: ({ label, ...rest }) => ({ ...rest, name: label }) },
	{ to: 3, name: 'count', upgrade: (record) => ({ ...record, count: 0 }) }
];

describe('a sealed record of an older format', () => {
	test('goes through every step that it has not been through', () => {
		expect(upgraded({ format: 1, label: 'x' }, steps)).toEqual({
			record: { format: 3, name: 'x', count: 0 }
		});
		expect(upgraded({ format: 2, name: 'x' }, steps)).toEqual({ record: { format: 3, name: 'x', count: 0 } });
	});

	test('stays as it is in the present format', () => {
		const record = { format: 3, name: 'x', count: 8 };
		expect(upgraded(record, steps)).toEqual({ record });
	});

	test('is refused when it is newer than this version', () => {
		expect(upgraded({ format: 4 }, steps)).toBe('newer');
	});

	test.each([undefined, null, 'text', {}, { format: '1' }, { format: 0 }, { format: 1.5 }])(
		'%j is damaged',
		(value) => {
			expect(upgraded(value, steps)).toBe('damaged');
		}
	);
});

describe('the steps of a case', () => {
	test('rise by one, from format 2 on, each with a name of its own', () => {
		expect(caseUpgrades.map(({ to }) => to)).toEqual(caseUpgrades.map((_step, at) => at + 2));
		expect(new Set(caseUpgrades.map(({ name }) => name)).size).toBe(caseUpgrades.length);
	});

	test('lead to the format in which cases are made', () => {
		expect(sampleCase('a').format).toBe(caseFormat);
	});
});

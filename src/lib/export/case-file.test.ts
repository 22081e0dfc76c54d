import { describe, expect, test } from 'vitest';
import { caseFormat } from '#lib/flow/dossier/records/case-upgrades.ts';
import { caseFile, readCaseFile } from '#lib/export/case-file.ts';
import { sampleCase } from '../../../tests/vault.ts';

const whole = caseFile(sampleCase('a'), '2026-11-22');

describe('a case in a file', () => {
	test('comes out as it went in', () => {
		expect(readCaseFile(whole)).toEqual(sampleCase('a'));
	});

	test('comes out of a file of an older version as cases are written now', () => {
		const older = caseFile({ ...sampleCase('a'), format: 1 as 3 }, '2026-11-22');
		expect(readCaseFile(older)).toEqual(sampleCase('a'));
	});

	test.each([
		['nothing', ''],
		['half a file', whole.slice(0, whole.length / 2)],
		['a list', '[]'],
		['another kind of file', whole.replace('"zaak"', '"werk"')],
		['a newer form', whole.replace('"format": 1', '"format": 2')],
		['a case of a newer form', whole.replace(`"format": ${String(caseFormat)}`, '"format": 99')],
		['an unknown entry', whole.replace('"notitie"', '"iets"')]
	])('is not read from %s', (_what, text) => {
		expect(readCaseFile(text)).toBeNull();
	});
});

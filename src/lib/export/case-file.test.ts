import { describe, expect, test } from 'vitest';
import { caseFormat } from '#lib/flow/dossier/records/case-upgrades.ts';
import { caseFile, readCaseFile } from '#lib/export/case-file.ts';
import { sampleCase } from '../../../tests/vault.ts';

const whole = caseFile(sampleCase('a'), '2026-11-22');

describe('a case in a file', () => {
	test('comes out as it went in', () => {
		expect(readCaseFile(whole)).toEqual({ ok: true, value: sampleCase('a') });
	});

	test('comes out of a file of an older version as cases are written now', () => {
		const older = caseFile({ ...sampleCase('a'), format: 1 as 3 }, '2026-11-22');
		expect(readCaseFile(older)).toEqual({ ok: true, value: sampleCase('a') });
	});

	test.each([
		['nothing', '', 'foreign'],
		['plain text', 'a letter about somebody', 'foreign'],
		['a list', '[]', 'foreign'],
		['something that another program made', '{"format":1}', 'foreign'],
		['another file of this app', whole.replace('"zaak"', '"werk"'), 'other'],
		['another file of a newer version', '{"app":"signaalwijzer","kind":"werk","format":9}', 'other'],
		['a file of a newer form', whole.replace('"format": 1', '"format": 2'), 'newer'],
		[
			'a newer form with what is not known yet',
			whole.replace('"format": 1', '"format": 2, "new": []'),
			'newer'
		],
		['a case of a newer form', whole.replace(`"format": ${String(caseFormat)}`, '"format": 99'), 'newer'],
		['half a file', whole.slice(0, whole.length / 2), 'damaged'],
		['a file in which a bracket is gone', whole.replace('"entries": [', '"entries": '), 'damaged']
	])('is not read from %s, and why is told', (_what, text, reason) => {
		expect(readCaseFile(text)).toEqual({ ok: false, reason });
	});

	test.each([
		['an unknown entry', whole.replace('"notitie"', '"iets"'), 'case.entries.0.kind'],
		['a day that is none', whole.replace('"savedOn": "2026-11-22"', '"savedOn": "2026-13-99"'), 'savedOn'],
		[
			'a case without a form',
			whole.replace(`"format": ${String(caseFormat)}`, '"format": "x"'),
			'case.format'
		],
		['a key that no case has', whole.replace('"links":', '"leerling": "Noor", "links":'), 'case.leerling']
	])('with %s is damaged, and where is told', (_what, text, place) => {
		expect(readCaseFile(text)).toEqual({ ok: false, reason: 'damaged', place });
	});
});

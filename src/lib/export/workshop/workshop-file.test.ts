import { describe, expect, it } from 'vitest';
import { caseFile } from '#lib/export/case-file.ts';
import { maxFileSize } from '#lib/export/file-text.ts';
import { workFile } from '#lib/export/work-file.ts';
import { openWorkshopFile, workshopFile } from '#lib/export/workshop/workshop-file.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { otsCase } from '../../../../tests/meeting.ts';
import { sampleWalk } from '../../../../tests/sample-walk.ts';

const file = workshopFile([otsCase, { ...otsCase, id: 'tweede' }], '2026-11-22');
const changed = (change: object): string => JSON.stringify({ ...(JSON.parse(file) as object), ...change });

describe('a file with cases for a workshop', () => {
	it('opens with the same cases', () => {
		expect(openWorkshopFile(`\uFEFF${file}`)).toEqual({
			ok: true,
			cases: [otsCase, { ...otsCase, id: 'tweede' }]
		});
	});

	it.each([
		['empty', ' \n', 'empty'],
		['too large', ' '.repeat(maxFileSize + 1), 'too-large'],
		['no JSON', 'Beste collega,', 'not-json'],
		['a list', '[]', 'foreign'],
		['of another app', '{"app":"ander"}', 'foreign'],
		['of another kind', changed({ kind: 'opmerkingen' }), 'foreign'],
		['saved work', workFile('werk', sampleWalk, '2026-11-22'), 'real-case'],
		['a note', workFile('notitie', sampleWalk, '2026-11-22', { text: 'x' }), 'real-case'],
		['a case of a dossier', caseFile({} as DossierCase, '2026-11-22'), 'real-case'],
		['of a newer version', changed({ format: 2, cases: 'anders' }), 'newer']
	])('is refused when it is %s', (_what, text, reason) => {
		expect(openWorkshopFile(text)).toEqual({ ok: false, reason });
	});

	it.each([
		[{ savedOn: '2026-02-30' }, 'savedOn'],
		[{ cases: [] }, 'cases'],
		[{ cases: [otsCase, otsCase] }, 'cases'],
		[{ cases: [{ ...otsCase, walk: {} }] }, 'cases.0.walk'],
		[{ reasons: {} }, 'reasons']
	])('is refused with the place when it holds %j', (change, detail) => {
		expect(openWorkshopFile(changed(change))).toEqual({ ok: false, reason: 'damaged', detail });
	});
});

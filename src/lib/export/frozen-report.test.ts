import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import type { Report } from '#lib/export/report.ts';
import { type FrozenReport, frozenReportSchema } from '#lib/flow/dossier/frozen-report.ts';

const report: Report = {
	title: 'Notitie',
	blocks: [
		{ kind: 'heading', level: 2, text: 'Kop' },
		{ kind: 'list', items: ['een'] },
		{
			kind: 'step',
			question: 'Vraag?',
			answer: 'Ja',
			by: 'rule',
			reason: null,
			why: { label: 'Waarom', value: 'Daarom.' }
		}
	]
};

test('every report can be frozen with a conclusion, and every writer can write it again', () => {
	expectTypeOf<Report>().toExtend<FrozenReport>();
	expectTypeOf<FrozenReport>().toExtend<Report>();
	expect(v.parse(frozenReportSchema, JSON.parse(JSON.stringify(report)))).toEqual(report);
});

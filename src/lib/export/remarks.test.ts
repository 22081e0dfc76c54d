import { describe, expect, it } from 'vitest';
import {
	maxRemarksFile,
	openRemarks,
	readRemarks,
	remarksFile,
	remarksFileName
} from '#lib/export/remarks.ts';
import { noRemarks, type Remarks, withPart } from '#lib/export/remarks/parts.ts';

const day = '2026-11-22';
const empty = noRemarks('ots', day);
const remarks: Remarks = {
	...withPart(withPart(empty, 'vraag/otsDitKind', { finding: 'akkoord' }), 'taak/bel-112', {
		finding: 'niet-akkoord',
		text: 'Regel één.\nRegel twee.'
	}),
	reader: { name: 'M. de Boer', role: 'jurist', on: day },
	whole: { finding: 'akkoord-met-opmerking', text: 'Bijna goed.' }
};
const file = (change: object = {}): string =>
	JSON.stringify({ ...(JSON.parse(remarksFile(remarks, day)) as object), ...change });
const refusal = (text: string): string => {
	const opened = openRemarks(text);
	return opened.ok ? 'opened' : opened.reason;
};

describe('a file with remarks', () => {
	it('opens as it was saved', () => {
		expect(openRemarks(remarksFile(remarks, day))).toEqual({ ok: true, remarks });
		expect(openRemarks(`\uFEFF${remarksFile(empty, day)}`)).toEqual({ ok: true, remarks: empty });
	});

	it('keeps remarks on another version and on parts that no path has', () => {
		const old: Remarks = withPart({ ...remarks, version: '2025-01-01' }, 'vraag/vroeger', { text: 'Weg.' });
		expect(openRemarks(remarksFile(old, day))).toEqual({ ok: true, remarks: old });
	});

	it('is named after its path and day, and after nobody', () => {
		expect(remarksFileName('informatie-delen', day)).toBe(
			'signaalwijzer-opmerkingen-informatie-delen-2026-11-22.json'
		);
	});

	it.each([
		['nothing', ' ', 'empty'],
		['something that is no JSON', '{', 'not-json'],
		['a list', '[]', 'foreign'],
		['null', 'null', 'foreign'],
		['a file of another program', file({ app: 'anders' }), 'foreign'],
		['another file of ours', file({ kind: 'werk' }), 'other'],
		['a file of a newer form', file({ format: 2 }), 'newer'],
		['a file of an unknown form', file({ format: 0 }), 'damaged'],
		['an unknown path', file({ path: 'onbekend' }), 'damaged'],
		['a finding that does not exist', file({ whole: { finding: 'misschien' } }), 'damaged'],
		['a day that does not exist', file({ savedOn: '2026-02-30' }), 'damaged'],
		['a key too many', file({ score: 3 }), 'damaged'],
		['a remark that fills the memory', file({ whole: { text: 'a'.repeat(20_001) } }), 'damaged'],
		['more than any review takes', file().padEnd(maxRemarksFile + 1), 'too-large']
	])('is refused when it holds %s', (_what, text, reason) => {
		expect(refusal(text)).toBe(reason);
	});

	it('is not refused for its size alone at the limit', () => {
		expect(refusal(file().padEnd(maxRemarksFile))).toBe('opened');
	});
});

describe('the remarks that a tab kept', () => {
	it('are read by path, without those that have lost their form', () => {
		const other = noRemarks('match', day);
		const kept = { ots: remarks, match: other, bezwaar: { ...remarks, parts: 'weg' }, toString: 3 };
		expect(readRemarks(JSON.parse(JSON.stringify(kept)))).toEqual(
			new Map([
				['ots', remarks],
				['match', other]
			])
		);
	});

	it.each([null, 'tekst', 3, [1]])('are none in %j', (input) => {
		expect(readRemarks(input).size).toBe(0);
	});
});

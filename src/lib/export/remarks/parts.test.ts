import { beforeAll, describe, expect, it } from 'vitest';
import { loadGraph } from '#lib/flow/graph.ts';
import { type ReadingView, readingView } from '#lib/export/reading.ts';
import { readingBundles } from '#lib/export/reading/bundles.ts';
import {
	isUntouched,
	noRemarks,
	partId,
	partsOf,
	progress,
	said,
	unknownParts,
	withPart
} from '#lib/export/remarks/parts.ts';
import { wordsOf } from '#lib/i18n/words.ts';

let view: ReadingView;
const none = noRemarks('veiligheid', '2026-11-22');

beforeAll(async () => {
	const words = await wordsOf('nl').load('veiligheid', ...readingBundles);
	view = readingView(await loadGraph('veiligheid'), words);
});

describe('the parts of a path', () => {
	it('are its questions, outcomes and obligations, each once and with its anchor', () => {
		const parts = partsOf(view);
		expect(parts.length).toBe(view.states.length + view.outcomes.length + view.duties.length);
		expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
		expect(parts[0]).toEqual({
			id: 'vraag/acuutGevaar',
			anchor: 'acuutGevaar',
			title: view.states[0]?.question.text
		});
		expect(parts.at(-1)?.anchor).toMatch(/^taak-/);
	});
});

describe('the progress', () => {
	it('counts a part with a finding or a text, and a remark on a route for its question', () => {
		const all = partsOf(view).length;
		expect(progress(none, view)).toEqual({ seen: 0, all });
		const one = withPart(none, partId.outcome('handel-nu'), { finding: 'akkoord' });
		const two = withPart(one, partId.route('acuutGevaar', 'ja'), { text: 'Naar 112?' });
		const same = withPart(two, partId.state('acuutGevaar'), { text: 'Goed.' });
		expect([one, two, same].map((remarks) => progress(remarks, view).seen)).toEqual([1, 2, 2]);
	});

	it('does not count what this version does not know', () => {
		const remarks = withPart(none, 'vraag/vroeger', { text: 'Weg.' });
		expect(progress(remarks, view).seen).toBe(0);
		expect(unknownParts(remarks, view)).toEqual([{ id: 'vraag/vroeger', remark: { text: 'Weg.' } }]);
		const known = withPart(none, partId.route('acuutGevaar', 'ja'), { text: 'Ja.' });
		expect(unknownParts(known, view)).toEqual([]);
	});
});

describe('what is said', () => {
	it('goes when nothing of it is left', () => {
		const remarks = withPart(none, 'vraag/acuutGevaar', { finding: 'akkoord', text: 'Goed.' });
		expect(said(remarks, 'vraag/acuutGevaar')).toEqual({ finding: 'akkoord', text: 'Goed.' });
		expect(withPart(remarks, 'vraag/acuutGevaar', { text: '' })).toEqual(none);
	});

	it('of white space alone says nothing', () => {
		const remarks = withPart(none, 'vraag/acuutGevaar', { text: ' \n' });
		expect(said(remarks, 'vraag/acuutGevaar')).toBeUndefined();
		expect(isUntouched(remarks)).toBe(true);
	});

	it('is not what every object has', () => {
		expect(said(none, 'toString')).toBeUndefined();
	});

	it('touches the remarks, also where only a name was written', () => {
		expect(isUntouched(none)).toBe(true);
		expect(isUntouched({ ...none, reader: { name: 'M', role: '' } })).toBe(false);
		expect(isUntouched({ ...none, reader: { ...none.reader, on: '2026-11-22' } })).toBe(false);
		expect(isUntouched({ ...none, whole: { finding: 'akkoord' } })).toBe(false);
		expect(isUntouched(withPart(none, 'vraag/x', { finding: 'akkoord' }))).toBe(false);
	});
});

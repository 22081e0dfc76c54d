import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '#lib/law/day.ts';
import {
	type CitationId,
	citationIds,
	cite,
	isInForce,
	notInForce,
	overdue,
	sourceIds,
	sourceUrl,
	uncheckedByJurist
} from '#lib/law/register.ts';
import en from '#lib/law/words.en.json';
import nl from '#lib/law/words.nl.json';

const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const passageOf = (id: CitationId): string => id.slice(id.indexOf(':') + 1);

describe('the register', () => {
	it('holds the five documents, the statutes and the practice norms, each once', () => {
		expect(sourceIds).toEqual([
			...['gesprek', 'groeiling', 'augeo18', 'actieplan', 'profipendi'],
			...['jw', 'bj', 'bvm', 'wpo', 'wmo', 'bw1', 'lpw', 'avg'],
			...['onderwijs-afwegingskader', 'knmg', 'politie']
		]);
	});

	it('names each provision once', () => {
		expect(new Set(citationIds).size).toBe(citationIds.length);
	});

	it('throws on an unknown citation, with the id in the message', () => {
		expect(() => cite('avg:99' as CitationId)).toThrow('avg:99');
	});
});

describe.each(citationIds)('%s', (id) => {
	const provision = cite(id);

	it('resolves to itself, in a source of the register', () => {
		expect(provision.id).toBe(id);
		expect(sourceIds).toContain(provision.source);
		expect(id.startsWith(`${provision.source}:`)).toBe(true);
	});

	it('was checked by the editors on a day that exists, and is looked at again on a later one', () => {
		expect(provision.checked.by).toBe('editors');
		expect(isDay(provision.checked.on)).toBe(true);
		expect(isDay(provision.reviewBy)).toBe(true);
		expect(provision.reviewBy > provision.checked.on).toBe(true);
	});

	it('carries only dates that exist, in their order', () => {
		const { jurist, validFrom = '0001-01-01', validUntil = '9999-12-31' } = provision;
		expect([validFrom, validUntil, jurist?.on ?? validFrom].filter((day) => !isDay(day))).toEqual([]);
		expect(validUntil >= validFrom).toBe(true);
		expect(jurist?.by ?? 'jurist').toBe('jurist');
	});

	it('says honestly how it was read: only a document was read whole', () => {
		expect(provision.checked.against === 'whole-document').toBe(provision.kind === 'document');
	});
});

describe('links', () => {
	const linked = citationIds.flatMap((id) => {
		const url = cite(id).url ?? sourceUrl(cite(id).source);
		return url === undefined ? [] : [[id, url] as const];
	});

	it.each(linked)('%s leads over https to an address within its source', (id, url) => {
		expect(new URL(url).protocol).toBe('https:');
		expect(new URL(url).href).toBe(url);
		expect(url.startsWith(sourceUrl(cite(id).source) ?? 'none')).toBe(true);
	});
});

describe('links to the statute book', () => {
	const links = citationIds.flatMap((id) => {
		const { url } = cite(id);
		return url?.startsWith('https://wetten.overheid.nl/') ? [[id, url] as const] : [];
	});

	it.each(links)('%s leads to its own article or paragraph', (id, url) => {
		const passage = passageOf(id).replaceAll('.', '\\.');
		expect(url).toMatch(
			new RegExp(
				`^https://wetten\\.overheid\\.nl/jci1\\.3:c:BWBR\\d{7}&(artikel|hoofdstuk=7&paragraaf)=${passage}$`
			)
		);
	});

	it('are there for every statute but the AVG, which has one address', () => {
		const statutes = citationIds.filter((id) => cite(id).kind === 'statute' && cite(id).source !== 'avg');
		expect(links.map(([id]) => id)).toEqual(statutes);
	});
});

describe('overdue', () => {
	it.each(citationIds)('%s is overdue the day after its review date, not on it', (id) => {
		const { reviewBy } = cite(id);
		expect(overdue([id], reviewBy)).toEqual([]);
		expect(overdue([id], addDays(reviewBy, 1))).toEqual([id]);
	});

	it('picks only what is past its date and keeps the order', () => {
		const ids: CitationId[] = ['groeiling:5', 'jw:7.1.4.1', 'wpo:4a', 'jw:7.1'];
		expect(overdue(ids, '2027-02-21')).toEqual(['jw:7.1.4.1', 'jw:7.1']);
	});
});

describe('isInForce', () => {
	const provision = { validFrom: '2015-01-01', validUntil: '2026-12-31' };

	it('counts the first and the last day', () => {
		const days = ['2014-12-31', '2015-01-01', '2026-12-31', '2027-01-01'];
		expect(days.map((day) => isInForce(provision, day))).toEqual([false, true, true, false]);
	});

	it('takes a provision without dates to be in force', () => {
		expect(isInForce({}, '1900-01-01')).toBe(true);
	});
});

describe('notInForce', () => {
	const dated = citationIds.filter((id) => cite(id).validFrom !== undefined);

	it('knows that § 7.1 of the Jeugdwet begins on 1 January 2015', () => {
		expect(notInForce(['jw:7.1', 'groeiling:5'], '2014-12-31')).toEqual(['jw:7.1']);
		expect(notInForce(['jw:7.1', 'groeiling:5'], '2015-01-01')).toEqual([]);
	});

	it.each(dated)('%s is in force from its first day', (id) => {
		const { validFrom = '' } = cite(id);
		expect(notInForce([id], addDays(validFrom, -1))).toEqual([id]);
		expect(notInForce([id], validFrom)).toEqual([]);
	});

	it('never doubts a provision without dates', () => {
		const undated = citationIds.filter((id) => {
			const { validFrom, validUntil } = cite(id);
			return validFrom === undefined && validUntil === undefined;
		});
		expect(undated.length).toBeGreaterThan(0);
		expect(notInForce(undated, '1900-01-01')).toEqual([]);
		expect(notInForce(undated, '2999-01-01')).toEqual([]);
	});
});

describe('uncheckedByJurist', () => {
	it('names exactly the provisions that carry no check by a jurist', () => {
		const unchecked = citationIds.filter((id) => !('jurist' in cite(id)));
		expect(uncheckedByJurist(citationIds)).toEqual(unchecked);
	});

	it('still names the whole Jeugdwet', () => {
		expect(uncheckedByJurist(['jw:7.1', 'jw:7.3.11'])).toEqual(['jw:7.1', 'jw:7.3.11']);
	});
});

describe.each([
	['nl', nl],
	['en', en]
])('the words in %s', (_language, words) => {
	it('are there for exactly all sources', () => {
		expect(sorted(Object.keys(words.sources))).toEqual(sorted(sourceIds));
	});

	it('are there for exactly all provisions', () => {
		expect(sorted(Object.keys(words.provisions))).toEqual(sorted(citationIds));
	});

	it('name and describe each source, and place and restate each provision', () => {
		const short = [
			...Object.entries(words.sources).filter(([, { title, about }]) => !title.trim() || about.length < 20),
			...Object.entries(words.provisions).filter(
				([, { passage, gist }]) => !passage.trim() || gist.length < 20
			)
		];
		expect(short.map(([id]) => id)).toEqual([]);
	});
});

it('Dutch and English restate every provision in words of their own', () => {
	const same = citationIds.filter((id) => nl.provisions[id].gist === en.provisions[id].gist);
	expect(same).toEqual([]);
});

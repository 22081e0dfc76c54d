import { describe, expect, it } from 'vitest';
import { altered, part, snapshotOf } from '../../../../tests/snapshots.ts';
import { compareSnapshots } from '#lib/export/versions/compare.ts';
import type { Change, Difference } from '#lib/export/versions/difference.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import { pathIds } from '#lib/machines/registry.ts';

const now = snapshotOf('ots');
const order = now.states.slice(0, -1).map(({ id }) => id);
const last = 'voorafVertellen';
/** A difference on one line; of a text or an order only that it differs. */
function short({ kind, change, at, what, language, before, after }: Difference): string {
	const place = `${at.part}/${at.id}${what === null ? '' : ` ${what}`}`;
	if (language !== null) return `${kind} ${change} ${place} ${language}`;
	return `${kind} ${change} ${place}: ${before ?? ''} > ${after ?? ''}`;
}
const found = (change: (copy: PathSnapshot) => void): string[] =>
	compareSnapshots(now, altered('ots', change)).map(short);

it.each(pathIds)('%s: a version does not differ from itself', (path) => {
	expect(compareSnapshots(snapshotOf(path), structuredClone(snapshotOf(path)))).toEqual([]);
});

it('another version number alone is no difference', () => {
	expect(found((copy) => (copy.version = '2027-01-01'))).toEqual([]);
});

describe('what is seen', () => {
	it('a question that came, and one that went', () => {
		const extra = { ...part(now.states, 'eigenTaak'), id: 'nieuw' };
		expect(found((copy) => copy.states.push(structuredClone(extra)))).toEqual([
			'states added path/ots nieuw:  > nieuw'
		]);
		expect(found((copy) => copy.states.pop())).toEqual([
			'states removed path/ots voorafVertellen: voorafVertellen > '
		]);
	});

	it('questions in another order', () => {
		expect(found((copy) => copy.states.push(...copy.states.splice(0, 4)))).toEqual([
			`states order path/ots: ${[...order, last].join(', ')} > ${[last, ...order].join(', ')}`
		]);
	});

	it('another first question', () => {
		expect(found((copy) => (copy.initial = 'eigenTaak'))).toEqual([
			'routes changed path/ots initial: otsDitKind > eigenTaak'
		]);
	});

	it('an answer that leads elsewhere', () => {
		const reroute = (copy: PathSnapshot): void => {
			part(part(copy.states, 'eigenTaak').answers, 'nee').target = 'gewone-route';
		};
		expect(found(reroute)).toEqual(['routes changed state/eigenTaak nee: eerst-beperken > gewone-route']);
	});

	it('an answer that came, one that went, and answers in another order', () => {
		const answers = (copy: PathSnapshot): PathSnapshot['states'][number]['answers'] =>
			part(copy.states, 'eigenTaak').answers;
		expect(found((copy) => answers(copy).push({ id: 'deels', target: 'eerst-beperken' }))).toEqual([
			'answers added state/eigenTaak deels:  > deels'
		]);
		expect(found((copy) => answers(copy).pop())).toEqual(['answers removed state/eigenTaak nee: nee > ']);
		expect(found((copy) => answers(copy).reverse())).toEqual([
			'answers order state/eigenTaak: ja, nee > nee, ja'
		]);
	});

	it('another kind of question, and a rule behind it', () => {
		const derive = (copy: PathSnapshot): void => {
			Object.assign(part(copy.states, 'eigenTaak'), { kind: 'derived', rule: 'indexStatus' });
		};
		expect(found(derive)).toEqual([
			'kinds changed state/eigenTaak: question > derived',
			'rules added state/eigenTaak:  > indexStatus'
		]);
	});

	it('an outcome that went, and another verdict', () => {
		expect(found((copy) => copy.outcomes.shift())).toEqual([
			'outcomes removed path/ots delen-moet-ots: delen-moet-ots > '
		]);
		expect(found((copy) => (part(copy.outcomes, 'gewone-route').verdict = 'nee'))).toEqual([
			'verdicts changed outcome/gewone-route: eerst > nee'
		]);
	});

	it('a duty that came or went with an outcome', () => {
		expect(found((copy) => part(copy.outcomes, 'gewone-route').duties.push('minimaliseer'))).toEqual([
			'duties added outcome/gewone-route minimaliseer:  > minimaliseer'
		]);
		expect(found((copy) => part(copy.outcomes, 'gewone-route').duties.pop())).toEqual([
			'duties removed outcome/gewone-route loop-informatie-delen: loop-informatie-delen > '
		]);
	});

	it('a citation that came', () => {
		expect(found((copy) => part(copy.states, 'otsDitKind').cites.push('jw:7.3.11'))).toEqual([
			'cites added state/otsDitKind jw:7.3.11:  > jw:7.3.11'
		]);
	});

	it('a text, in the language in which it changed, a variant that came, and one that went', () => {
		const texts = (copy: PathSnapshot): PathSnapshot['texts'] => part(copy.states, 'eigenTaak').texts;
		const change = (copy: PathSnapshot): void => {
			texts(copy).en['help'] = 'Other help.';
			texts(copy).nl['help_youth'] = 'Hulp.';
			delete texts(copy).nl['short'];
		};
		expect(found(change)).toEqual([
			'texts removed state/eigenTaak short nl',
			'texts added state/eigenTaak help_youth nl',
			'texts changed state/eigenTaak help en'
		]);
	});

	it('a text of a duty, and of the path', () => {
		const change = (copy: PathSnapshot): void => {
			part(copy.duties, 'minimaliseer').texts.nl['how'] = 'Anders.';
			copy.texts.nl['intro'] = 'Anders.';
		};
		expect(found(change)).toEqual([
			'texts changed path/ots intro nl',
			'texts changed duty/minimaliseer how nl'
		]);
	});

	it('the dates and the check of a provision, and its gist', () => {
		const change = (copy: PathSnapshot): void => {
			const provision = part(copy.provisions, 'jw:7.3.11');
			provision.reviewBy = '2028-01-01';
			provision.jurist = { on: '2027-01-10', by: 'jurist', against: 'whole-document' };
			provision.texts.nl['gist'] = 'Anders.';
		};
		expect(found(change)).toEqual([
			'provisions added provision/jw:7.3.11 juristOn:  > 2027-01-10',
			'provisions added provision/jw:7.3.11 juristBy:  > jurist',
			'provisions added provision/jw:7.3.11 juristAgainst:  > whole-document',
			'provisions changed provision/jw:7.3.11 reviewBy: 2027-05-22 > 2028-01-01',
			'texts changed provision/jw:7.3.11 gist nl'
		]);
	});

	it('a provision that is no longer cited, and a duty that no outcome brings', () => {
		expect(found((copy) => copy.provisions.shift())).toEqual([
			'provisions removed path/ots augeo18:tips.ots: augeo18:tips.ots > '
		]);
		expect(found((copy) => copy.duties.pop())).toHaveLength(1);
	});
});

describe('over two whole paths', () => {
	const other: PathSnapshot = { ...snapshotOf('opvragen'), path: 'ots' };
	const forth = compareSnapshots(now, other);
	const back = compareSnapshots(other, now);
	const counted = (list: readonly Difference[], change: Change): number =>
		list.filter((difference) => difference.change === change).length;

	it('looked at the other way round, what came is what went', () => {
		expect(forth.length).toBeGreaterThan(20);
		expect(back).toHaveLength(forth.length);
		expect([counted(back, 'added'), counted(back, 'removed')]).toEqual([
			counted(forth, 'removed'),
			counted(forth, 'added')
		]);
		expect(counted(back, 'changed')).toBe(counted(forth, 'changed'));
	});

	it.each(['ots', 'bevoegdheid'] as const)(
		'%s: no value is lost: every leaf that is altered alone is a difference',
		(path) => {
			const present = snapshotOf(path);
			const copy = structuredClone(present);
			const blind: string[] = [];
			const visit = (holder: Record<string, unknown>, way: string): void => {
				for (const [key, value] of Object.entries(holder)) {
					if (typeof value === 'object' && value !== null) {
						visit(value as Record<string, unknown>, `${way}${key}.`);
					} else {
						holder[key] = `${String(value)} x`;
						if (compareSnapshots(present, copy).length === 0) blind.push(`${way}${key}`);
						holder[key] = value;
					}
				}
			};
			visit(copy, '');
			expect(blind).toEqual(['app', 'kind', 'format', 'path', 'version']);
		}
	);
});

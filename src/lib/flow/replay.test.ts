import { describe, expect, it } from 'vitest';
import { referenceDay as day } from '../../../tests/arbitraries.ts';
import { graphOf } from '../../../tests/walks.ts';
import { type Answers, motivated, type Replay, replay } from '#lib/flow/replay.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Facts, RuleProfile } from '#lib/rules/facts.ts';

const walk = (path: PathId, answers: Answers, facts: Facts = {}, profile: RuleProfile = {}): Replay =>
	replay(graphOf(path), answers, { facts, profile, day });
const trail = ({ steps }: Replay): string[] =>
	steps.map(({ node, answer, by }) => `${node.id}=${answer} (${by})`);
const openAt = ({ open }: Replay): [string, readonly string[]] | null => open && [open.node.id, open.needs];

const toGezinsvoogd: Answers = {
	otsDitKind: 'ja',
	ontvangerIsGezinsvoogd: 'ja',
	noodzakelijkVoorUitvoering: 'ja',
	eigenTaak: 'ja',
	voorafVertellen: 'nee'
};
const toConsent: Answers = {
	ontvanger: 'ander',
	doelHelder: 'ja',
	binnenTaak: 'ja',
	minimaal: 'ja',
	proportioneel: 'ja',
	subsidiair: 'ja',
	grondslag: 'toestemming',
	geheimhouding: 'nee'
};

describe('a walk', () => {
	it('waits at the first state when nothing was answered', () => {
		const nothing = walk('ots', {});
		expect(nothing).toMatchObject({ steps: [], outcome: null, unreached: [], conflicts: [] });
		expect(openAt(nothing)).toEqual(['otsDitKind', []]);
	});

	it('waits at the first state that has no answer, and keeps the answers behind it', () => {
		const gap = walk('ots', { otsDitKind: 'ja', noodzakelijkVoorUitvoering: 'ja', eigenTaak: 'nee' });
		expect(trail(gap)).toEqual(['otsDitKind=ja (answer)']);
		expect(openAt(gap)).toEqual(['ontvangerIsGezinsvoogd', []]);
		expect(gap.unreached).toEqual(['eigenTaak', 'noodzakelijkVoorUitvoering']);
	});

	it('ends at an outcome with its verdict, duties and citations', () => {
		const end = walk('ots', toGezinsvoogd);
		expect(end.open).toBeNull();
		expect(end.outcome?.id).toBe('delen-moet-ots-achteraf');
		expect(end.outcome?.meta).toMatchObject({ kind: 'outcome', verdict: 'ja' });
		expect(end.steps.map(({ target }) => target).at(-1)).toBe('delen-moet-ots-achteraf');
	});

	it('waits at a state whose answer it does not know', () => {
		expect(openAt(walk('ots', { ...toGezinsvoogd, eigenTaak: 'misschien' }))).toEqual(['eigenTaak', []]);
		expect(openAt(walk('ots', { otsDitKind: 'constructor' }))).toEqual(['otsDitKind', []]);
	});

	it('counts only answers that were given, not what an object inherits', () => {
		const inherited = Object.create({ otsDitKind: 'ja' }) as Answers;
		expect(openAt(walk('ots', inherited))).toEqual(['otsDitKind', []]);
	});

	it('leaves the answers as they were', () => {
		const answers = Object.freeze({ ...toGezinsvoogd });
		expect(walk('ots', answers)).toEqual(walk('ots', { ...answers }));
	});
});

describe('a changed earlier answer', () => {
	const changed = walk('ots', { ...toGezinsvoogd, otsDitKind: 'nee' });

	it('leads elsewhere', () => {
		expect(changed.outcome?.id).toBe('gewone-route');
		expect(trail(changed)).toEqual(['otsDitKind=nee (answer)']);
	});

	it('keeps the later answers, sorted, as unreached', () => {
		expect(changed.unreached).toEqual([
			'eigenTaak',
			'noodzakelijkVoorUitvoering',
			'ontvangerIsGezinsvoogd',
			'voorafVertellen'
		]);
	});

	it('finds them again when it is taken back', () => {
		expect(walk('ots', { ...toGezinsvoogd, otsDitKind: 'ja' }).outcome?.id).toBe('delen-moet-ots-achteraf');
	});
});

describe('a rule', () => {
	it('answers a derived state from the facts, and says why', () => {
		const young = walk('informeren', { alGeinformeerd: 'deels' }, { leeftijd: 11 });
		expect(trail(young)).toEqual(['wieInformeren=gezag (rule)', 'alGeinformeerd=deels (answer)']);
		expect(young.steps[0]).toMatchObject({ by: 'rule', reason: { key: 'gezag', with: { leeftijd: 11 } } });
	});

	it('gives way to an answer while its facts are unknown', () => {
		expect(trail(walk('informeren', { wieInformeren: 'jeugdige' }))).toEqual([
			'wieInformeren=jeugdige (answer)'
		]);
	});

	it('goes before an answer that says something else, and the conflict is told', () => {
		const overruled = walk(
			'informeren',
			{ wieInformeren: 'jeugdige', alGeinformeerd: 'ja' },
			{ leeftijd: 11 }
		);
		expect(trail(overruled)).toEqual(['wieInformeren=gezag (rule)', 'alGeinformeerd=ja (answer)']);
		expect(overruled.conflicts).toEqual([{ state: 'wieInformeren', rule: 'gezag', answer: 'jeugdige' }]);
		expect(overruled.unreached).toEqual([]);
	});

	it('is in no conflict with an answer that says the same', () => {
		const agreed = walk('informeren', { wieInformeren: 'gezag' }, { leeftijd: 11 });
		expect(agreed.conflicts).toEqual([]);
		expect(trail(agreed)).toEqual(['wieInformeren=gezag (rule)']);
	});

	it('is in no conflict in a state that the walk does not reach', () => {
		const answers = { betrokken: 'nee', criteriaToets: 'geen' };
		const stopped = walk('wanneer-signaleren', answers, { criteria: ['W3'] });
		expect(stopped.conflicts).toEqual([]);
		expect(stopped.unreached).toEqual(['criteriaToets']);
	});

	it('reads facts, never the answer to another derived state', () => {
		const answered = walk('toestemming', { wieToestemming: 'jeugdige' }, { toestemmingen: [] });
		expect(openAt(answered)).toEqual(['stand', ['leeftijd']]);
	});

	it('reads the profile of the organisation', () => {
		const answers = { leeftijdsgrens: 'onder-23' };
		const closed = walk('bevoegdheid', answers, {}, { indexStatus: 'gesloten', gecontroleerdOp: day });
		expect(closed.outcome?.id).toBe('index-gesloten');
		expect(trail(closed).at(-1)).toBe('indexStatus=gesloten (rule)');
	});
});

describe('an open derived state', () => {
	it.each<[Facts, string[]]>([
		[{}, ['leeftijd', 'toestemmingen']],
		[{ leeftijd: 8 }, ['gezag', 'toestemmingen']],
		[{ leeftijd: 8, gezag: 'voogd' }, ['toestemmingen']],
		[{ leeftijd: 8, toestemmingen: [] }, ['gezag']],
		[{ leeftijd: 17 }, ['toestemmingen']],
		[{ toestemmingen: [], wilsbekwaam: false }, ['leeftijd']]
	])('given %j names what is surely missing, sorted: %j', (facts, needs) => {
		expect(openAt(walk('informatie-delen', toConsent, facts))).toEqual(['toestemming', needs]);
	});

	it.each<[PathId, Answers, string, string]>([
		['bevoegdheid', {}, 'leeftijdsgrens', 'leeftijd'],
		['bevoegdheid', { leeftijdsgrens: 'onder-23' }, 'indexStatus', 'profile.indexStatus'],
		['bevoegdheid', { leeftijdsgrens: 'onder-23', indexStatus: 'actief' }, 'sectorAangewezen', 'sector'],
		[
			'bevoegdheid',
			{ leeftijdsgrens: 'onder-23', indexStatus: 'actief', sectorAangewezen: 'ja' },
			'organisatieAangesloten',
			'profile.organisatieAangesloten'
		],
		['wanneer-signaleren', { betrokken: 'ja', doelAfstemming: 'ja' }, 'wijstOpOnveiligheid', 'criteria'],
		['toestemming', {}, 'wieToestemming', 'leeftijd'],
		['verzoek', { identiteit: 'ja', vanWie: 'ouder-met-gezag' }, 'inzageLeeftijd', 'leeftijd'],
		['verzoek', { identiteit: 'ja', vanWie: 'ouder-zonder-gezag' }, 'inzageLeeftijdZonderGezag', 'leeftijd']
	])('%s after %j: %s needs %s', (path, answers, state, need) => {
		expect(openAt(walk(path, answers))).toEqual([state, [need]]);
	});

	it('an open question or weighing needs no facts', () => {
		expect(openAt(walk('informeren', {}, { leeftijd: 9 }))).toEqual(['alGeinformeerd', []]);
		expect(openAt(walk('bezwaar', { gehoord: 'ja' }))).toEqual(['lichterMiddel', []]);
	});
});

describe('the answers with a written reason', () => {
	const answers: Answers = { gehoord: 'ja', lichterMiddel: 'nee', noodzakelijk: 'ja' };
	const kept = (reasons: Readonly<Record<string, string>>): Answers =>
		motivated(graphOf('bezwaar'), answers, reasons);

	it('are those of questions, and those of weighings whose reason stands', () => {
		expect(kept({})).toEqual({ gehoord: 'ja' });
		expect(kept({ lichterMiddel: ' \n' })).toEqual({ gehoord: 'ja' });
		expect(kept({ lichterMiddel: 'Het gezin wil dit niet zelf.' })).toEqual({
			gehoord: 'ja',
			lichterMiddel: 'nee'
		});
		expect(kept({ lichterMiddel: 'x', noodzakelijk: 'y' })).toEqual(answers);
	});

	it('let the walk wait at a weighing without one', () => {
		expect(openAt(walk('bezwaar', kept({ noodzakelijk: 'y' })))).toEqual(['lichterMiddel', []]);
	});
});

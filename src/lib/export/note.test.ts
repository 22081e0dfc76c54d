import { beforeAll, describe, expect, it } from 'vitest';
import { handoverNote } from '#lib/export/handover.ts';
import { ownFileNote } from '#lib/export/note.ts';
import type { NoteCase } from '#lib/export/note-case.ts';
import { citedBy } from '#lib/flow/cited.ts';
import { plainText } from '#lib/export/plain-text.ts';
import { reached } from '#lib/flow/reached.ts';
import type { Block } from '#lib/export/report.ts';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { ruleProfile } from '#lib/flow/profile.ts';
import { newWalk, type Walk, withAnswer, withDuty, withRecord, withWithdrawal } from '#lib/flow/walk.ts';
import { languages } from '#lib/i18n/language.ts';
import { Words } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { sampleProfile, sampleWalk } from '../../../tests/sample-walk.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
const words = new Words('nl');

beforeAll(async () => {
	graphs = await loadAllGraphs();
	await words.load('ui', 'note', 'law', 'duties', 'criteria', 'reasons', ...pathIds);
});

function noteCase(walk: Walk, other: Partial<NoteCase> = {}): NoteCase {
	const input = {
		facts: { sector: 'onderwijs', ...walk.facts },
		profile: ruleProfile(sampleProfile),
		day: '2026-11-22'
	} as const;
	const { replays, end } = reached(walk, graphs, input);
	return { walk, replays, flowEnd: end, profile: sampleProfile, today: '2026-11-22', words, ...other };
}

/** The Meldcode up to a talk that waits, while nothing of that is on paper. */
const delayedTalk = {
	stap1Signalen: 'ja',
	stap2Overleg: 'ja',
	stap2Verwijsindex: 'nog-niet',
	stap3Gesprek: 'uitgesteld-veiligheid',
	stap3Uitstel: 'ja',
	uitstelVastgelegd: 'nee'
};

const text = (walk: Walk): string => plainText(ownFileNote(noteCase(walk)));

/** The blocks under one heading. */
function under(blocks: readonly Block[], title: string): readonly Block[] {
	const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
	const rest = blocks.slice(from + 1);
	const to = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
	return from === -1 ? [] : rest.slice(0, to === -1 ? undefined : to);
}

describe('the note for the own file', () => {
	it('holds every step of every walked path, each with its reason or with the sentence of the rule', () => {
		const note = noteCase(sampleWalk);
		const steps = ownFileNote(note).blocks.filter((block) => block.kind === 'step');
		expect(steps).toHaveLength(note.replays.reduce((sum, { steps }) => sum + steps.length, 0));
		expect(steps.filter(({ by }) => by === 'rule').every(({ why }) => why !== null)).toBe(true);
		expect(steps.filter(({ by }) => by === 'rule').length).toBeGreaterThan(3);
		expect(steps.flatMap(({ reason }) => reason?.value ?? [])).toEqual([
			'Drie keer in slaap gevallen in de les; dat zag ik zelf.',
			'De achterstand groeit en thuis lukt het niet.'
		]);
	});

	it('holds date, role, concern, facts, observations and criteria', () => {
		const note = text(sampleWalk);
		for (const line of [
			'Datum: 22 november 2026',
			'Begonnen op: 20 november 2026',
			'Functie: leerkracht groep 6',
			'Hij trekt zich terug.',
			'Op 3 november zat hij alleen.',
			'Leeftijd: 9 jaar, genoteerd op 20 november 2026',
			'Wie het gezag heeft: beide ouders met gezag',
			'Sector: onderwijs',
			'G1: Vastlopen in gevoel',
			'Alle stappen zijn doorlopen'
		]) {
			expect(note).toContain(`\n${line}`);
		}
	});

	it('says who was told, who looked along, what was objected and what was done', () => {
		const walk = withRecord(sampleWalk, {
			whyNotTold: 'vader is op reis',
			objection: { text: 'Zij wil geen stempel.', answer: 'Uitgelegd dat er geen reden bij staat.' },
			lookedAlong: [{ role: 'directeur', on: '2026-11-18', agreed: false }]
		});
		const { blocks } = ownFileNote(noteCase(walk));
		expect(under(blocks, 'Wie het weet')).toEqual([
			{ kind: 'rows', rows: [{ label: 'moeder', value: '19 november 2026, door de telefoon' }] },
			{ kind: 'rows', rows: [{ label: 'Waarom nog niet verteld', value: 'vader is op reis' }] }
		]);
		expect(under(blocks, 'Bezwaar')).toEqual([
			{
				kind: 'rows',
				rows: [
					{ label: 'Het bezwaar', value: 'Zij wil geen stempel.' },
					{ label: 'Wat daarop is geantwoord', value: 'Uitgelegd dat er geen reden bij staat.' }
				]
			}
		]);
		expect(under(blocks, 'Wie meekeek')).toEqual([
			{ kind: 'rows', rows: [{ label: 'directeur', value: '18 november 2026, was het er niet mee eens' }] }
		]);
		expect(text(walk)).toContain('gedaan op 21 november 2026\n  In het dossier.');
	});

	it('says so where nothing was written, instead of leaving a gap', () => {
		const note = text(newWalk('ots', '2026-11-22'));
		for (const line of [
			'Niet ingevuld.',
			'Nog geen vragen beantwoord.',
			'Wie het weet, is niet ingevuld.',
			'Leeftijd: niet ingevuld'
		]) {
			expect(note).toContain(line);
		}
	});

	it('names the waiting question of a path that is not finished', () => {
		const walk = withAnswer(newWalk('ots', '2026-11-22'), 'ots', 'otsDitKind', 'ja');
		expect(text(walk)).toContain(
			`Nog open: ${words.state('ots', 'ontvangerIsGezinsvoogd', undefined).question}`
		);
	});

	it('lists the consent register as it was filled in', () => {
		const events = [
			{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-11-01' },
			{ persoon: 'ouder-2', gebeurtenis: 'geweigerd', op: '2026-11-02' }
		] as const;
		const note = text({ ...sampleWalk, facts: { ...sampleWalk.facts, toestemmingen: events } });
		expect(note).toContain(
			'ouder 1: toestemming gegeven, 1 november 2026\nouder 2: geweigerd, 2 november 2026'
		);
		expect(text(sampleWalk)).not.toContain('Toestemming, zoals ingevuld');
	});

	it('names each source once with how far it was checked, and the version of each path', () => {
		const note = noteCase(sampleWalk);
		const { blocks } = ownFileNote(note);
		const [sources] = under(blocks, 'Bronnen');
		const values =
			sources?.kind === 'rows' ? sources.rows.map(({ label, value }) => `${label} ${value}`) : [];
		expect(values.every((value) => /Nagekeken door de redactie op \d/.test(value))).toBe(true);
		const cited = new Set(note.replays.flatMap(citedBy));
		const all = values.join('\n');
		for (const id of cited) {
			const { source, passage } = words.provision(id);
			expect(
				values.filter((value) => value.startsWith(source) && value.includes(passage)).length
			).toBeGreaterThan(0);
		}
		expect(all).toContain('Nog niet nagekeken door een jurist.');
		const [versions] = under(blocks, 'Versies van de regels');
		expect(
			versions?.kind === 'rows' && versions.rows.map(({ value }) => value).every((value) => value !== '')
		).toBe(true);
		expect(versions?.kind === 'rows' && versions.rows.length).toBe(note.replays.length + 1);
	});

	it('gives the agreed day to look again, else the one that the profile proposes', () => {
		expect(text(sampleWalk)).toContain('Voorstel: 22 februari 2027.');
		const planned = withDuty(sampleWalk, 'bezwaar', 'herbeoordelen', { done: true, on: '2027-01-10' });
		expect(text(planned)).toContain('Afgesproken dag: 10 januari 2027.');
	});

	it('keeps a task that was done though its outcome is no longer reached', () => {
		const called = withDuty(sampleWalk, 'meldcode', 'bel-veilig-thuis', { done: true, on: '2026-11-21' });
		expect(text(called)).toContain('Bel Veilig Thuis: 0800-2000: gedaan op 21 november 2026');
	});

	it('tells of a task of another outcome as done earlier, and calls it still to do where it is asked anew', () => {
		const title = 'Bel Veilig Thuis: 0800-2000';
		const record = { done: true, on: '2026-11-01', outcome: 'stap-4-advies' } as const;
		const called = withDuty(sampleWalk, 'meldcode', 'bel-veilig-thuis', record);
		expect(text(called)).toContain(`${title}: eerder gedaan op 1 november 2026`);
		const asked: Walk = { ...called, answers: { ...called.answers, meldcode: delayedTalk } };
		const weighed = {
			...asked,
			reasons: { ...asked.reasons, meldcode: { stap3Uitstel: 'Het is thuis niet veilig.' } }
		};
		expect(text(weighed).replace(/\s+/g, ' ')).toContain(
			`${title}: nog te doen eerder gedaan op 1 november 2026, bij “Vraag eerst advies aan Veilig Thuis”`
		);
		const here = { ...record, outcome: 'stap-3-uitstel-vastleggen' };
		expect(text(withDuty(weighed, 'meldcode', 'bel-veilig-thuis', here))).toContain(
			`${title}: gedaan op 1 november 2026`
		);
	});

	it('takes no agreed day over from another outcome', () => {
		const record = { done: true, on: '2027-01-10', outcome: 'niet-passend' } as const;
		const planned = withDuty(sampleWalk, 'wanneer-signaleren', 'herbeoordelen', record);
		expect(text(planned)).toContain('Voorstel: 22 februari 2027.');
	});

	it('says that an earlier signal was ended or removed, and on which day', () => {
		const walk = withWithdrawal(newWalk('signaleringsstroom', '2026-11-22'), undefined, '2026-11-20');
		expect(text(walk)).toContain('Signaal: beëindigd of verwijderd op 20 november 2026');
		expect(text(walk)).toContain('gedaan op 20 november 2026');
	});

	it('calls a task that leads to a path walked once that path has an outcome', () => {
		const unsafe = withAnswer(sampleWalk, 'veiligheid', 'vermoedenOnveiligheid', 'ja');
		const title = 'Doorloop de stappen van de Meldcode';
		expect(text(unsafe)).toContain(`${title}: nog te doen`);
		expect(text(withAnswer(unsafe, 'meldcode', 'stap1Signalen', 'nee'))).toContain(
			`${title}: de vragen hierover zijn doorlopen`
		);
	});

	it('says whether the signal was given', () => {
		expect(text(sampleWalk)).toContain('Signaal: geen signaal genoteerd');
		expect(text({ ...sampleWalk, signal: { given: true, on: '2026-11-22' } })).toContain(
			'Signaal: gegeven op 22 november 2026'
		);
	});

	it.each(languages)('can be written in %s for every path', async (language) => {
		const others = await new Words(language).load(
			'ui',
			'note',
			'law',
			'duties',
			'criteria',
			'reasons',
			...pathIds
		);
		for (const path of pathIds) {
			const walk: Walk = { ...sampleWalk, main: path };
			const report = ownFileNote(noteCase(walk, { words: others }));
			expect(plainText(report)).toContain(others.note('document.title'));
		}
	});
});

describe('the hand-over', () => {
	const walk: Walk = withAnswer(
		withDuty(sampleWalk, 'bevoegdheid', 'overdragen-aan-bevoegde', { done: false }),
		'bevoegdheid',
		'persoonlijkBevoegd',
		'nee'
	);

	it('holds the concern and the weighings with their reasons, and no other steps', () => {
		const { blocks } = handoverNote(noteCase(walk));
		const steps = blocks.filter((block) => block.kind === 'step');
		expect(steps.map(({ reason }) => reason?.value).slice(0, 2)).toEqual([
			'Drie keer in slaap gevallen in de les; dat zag ik zelf.',
			'De achterstand groeit en thuis lukt het niet.'
		]);
		expect(plainText(handoverNote(noteCase(walk)))).toContain('Hij trekt zich terug.');
	});

	it('says that who wrote it gives no signal, and what is still open', () => {
		const report = plainText(handoverNote(noteCase(withRecord(walk, { told: [], lookedAlong: [] }))));
		expect(report.replace(/\s+/g, ' ')).toContain('geeft zelf geen signaal');
		expect(report).toContain('- Nagaan wie van een signaal moet weten');
		expect(report).toContain('- Iemand mee laten kijken');
		expect(report).not.toContain('Draag uw zorg over aan een bevoegde collega');
	});

	it('asks for a task again that was done at another outcome, and not for one that is no longer due', () => {
		const title = '- Leg uw afweging vast';
		const done = { done: true, on: '2026-11-21' } as const;
		const toDo = (outcome: string): string =>
			plainText(
				handoverNote(
					noteCase(withDuty(walk, 'wanneer-signaleren', 'vastleggen-afweging', { ...done, outcome }))
				)
			);
		expect(toDo('signaal-gewenst')).not.toContain(title);
		expect(toDo('niet-passend')).toContain(title);
		const called = withDuty(walk, 'meldcode', 'bel-veilig-thuis', { ...done, outcome: 'stap-4-advies' });
		expect(plainText(handoverNote(noteCase(called)))).not.toContain('- Bel Veilig Thuis');
	});

	it('does not ask again for what was done', () => {
		const report = plainText(handoverNote(noteCase(walk)));
		expect(report).not.toContain('- Nagaan wie van een signaal moet weten');
		expect(report).toContain('moeder: 19 november 2026, door de telefoon');
	});
});

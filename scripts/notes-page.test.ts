import { describe, expect, it } from 'vitest';
import { altered, part, snapshotOf } from '../tests/snapshots.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { newestOf, notesPage } from './notes-page.ts';

const words = await wordsOf('nl').load('ui', 'changes');
const ots = snapshotOf('ots');
const match = snapshotOf('match');
const later = altered('ots', (copy) => {
	copy.version = '2027-01-01';
	part(part(copy.states, 'eigenTaak').answers, 'nee').target = 'gewone-route';
	part(copy.outcomes, 'gewone-route').texts.nl['next'] =
		`${copy.outcomes[3]?.texts.nl['next'] ?? ''} Bel *eerst*.`;
});

describe('the release notes of the rules', () => {
	it('say of the first version that it is the first, and count what it has', () => {
		const page = notesPage([], [ots, match], words);
		expect(page).toContain('# De regels, versie 2026-11-22');
		expect(page).toContain('Dit is de eerste versie van de regels.');
		expect(page).toContain('| Er is een ondertoezichtstelling | 5 | 12 | 5 | 9 | 4 |');
		expect(page).toContain(`| Samen | 12 | 32 | 13 |`);
	});

	it('count duties and provisions that stand in more paths once', () => {
		const distinct = (key: 'duties' | 'provisions'): number =>
			new Set([...ots[key], ...match[key]].map(({ id }) => id)).size;
		expect(distinct('duties')).toBeLessThan(ots.duties.length + match.duties.length);
		expect(notesPage([], [ots, match], words)).toContain(
			`| Samen | 12 | 32 | 13 | ${String(distinct('duties'))} | ${String(distinct('provisions'))} |`
		);
	});

	it('tell of a later version what differs, path by path, and name the paths that did not change', () => {
		const page = notesPage([ots, match], [later, match], words);
		expect(page).toContain('# De regels, versie 2027-01-01');
		expect(page).toContain('Van 2026-11-22 naar 2027-01-01.');
		expect(page).toMatch(/### Routes\n\n- Bij “Zijn het feiten uit uw eigen werk/);
		expect(page).toContain('Niets veranderd: Er is een match.');
		expect(page).not.toContain('### Vragen');
	});

	it('tell what a rule now says in a case', () => {
		const bevoegdheid = snapshotOf('bevoegdheid');
		const stricter = altered('bevoegdheid', ({ states }) => {
			const cases = states.find(({ rule }) => rule === 'leeftijdsgrens')?.cases ?? [];
			part(cases, 'leeftijd 22').answer = '23-plus';
		});
		expect(notesPage([bevoegdheid], [stricter], words)).toMatch(
			/### Wat regels zeggen\n\n- Bij “Leeftijd: 22 jaar” zegt de regel nu “/
		);
	});

	it('mark what came in a text, and leave its own signs plain', () => {
		expect(notesPage([ots], [later], words)).toContain(' **Bel \\*eerst\\***.');
	});

	it('keep what went and what came apart', () => {
		const renamed = altered('ots', (copy) => (copy.texts.nl['intro'] = 'Dit helpt mij zien.'));
		const before = altered('ots', (copy) => (copy.texts.nl['intro'] = 'Dit helpt u zien.'));
		expect(notesPage([before], [renamed], words)).toContain('Dit helpt ~~u~~ **mij** zien.');
	});

	it('name a path that came and one that went', () => {
		const page = notesPage([ots], [match], words);
		expect(page).toMatch(/## Er is een match\n\nNieuw pad\./);
		expect(page).toMatch(/## Er is een ondertoezichtstelling\n\nDit pad is vervallen\./);
	});

	it('say so when nothing changed', () => {
		expect(notesPage([ots], [ots], words)).toContain('Aan de regels is niets veranderd.');
	});
});

it('the rules are named after the newest of their versions', () => {
	expect(newestOf([later, match, ots])).toBe('2027-01-01');
});

import type { CitationId } from '#lib/law/register.ts';
import type { QuizTheme } from '#lib/workshop/quiz/kinds.ts';

/** A written sentence that is so or is not. */
interface Statement {
	readonly isTrue: boolean;
	readonly themes: readonly QuizTheme[];
	readonly cites: readonly [CitationId, ...CitationId[]];
}

/** Every written statement by its id. Where a rule or path knows the same, a test holds the two together. */
export const statements = {
	'index-inhoud': { isTrue: false, themes: ['index', 'vertellen'], cites: ['groeiling:3'] },
	'index-zoeken': { isTrue: false, themes: ['index'], cites: ['groeiling:3'] },
	'index-broer': { isTrue: true, themes: ['index'], cites: ['groeiling:2'] },
	'index-twee-jaar': { isTrue: true, themes: ['index'], cites: ['jw:7.1.4.5'] },
	'signaal-plicht': { isTrue: false, themes: ['index', 'vertellen'], cites: ['jw:7.1.4.1'] },
	'signaal-bezwaar': { isTrue: false, themes: ['vertellen'], cites: ['groeiling:5'] },
	'index-of-meldcode': { isTrue: false, themes: ['meldcode', 'index'], cites: ['augeo18:vir.wanneer'] },
	'meldcode-twijfel': { isTrue: true, themes: ['meldcode'], cites: ['augeo18:vir.wanneer'] },
	'advies-zonder-naam': { isTrue: true, themes: ['meldcode', 'anoniem'], cites: ['augeo18:veilig-thuis.2'] },
	'anoniem-alleen-naam': { isTrue: false, themes: ['anoniem'], cites: ['augeo18:tips.2'] },
	'zwijgen-is-ja': { isTrue: false, themes: ['grond', 'vertellen'], cites: ['avg:4.11'] },
	'mondeling-genoeg': { isTrue: true, themes: ['grond'], cites: ['actieplan:3'] },
	'intrekken-terug': { isTrue: false, themes: ['grond'], cites: ['avg:7.3'] },
	'een-ouder-genoeg': { isTrue: false, themes: ['grond', 'leeftijd'], cites: ['augeo18:tips.leeftijd'] },
	'vt-moet': { isTrue: false, themes: ['grond', 'meldcode'], cites: ['wmo:5.2.6'] },
	'ots-iedereen': { isTrue: false, themes: ['ots'], cites: ['jw:7.3.11', 'augeo18:tips.ots'] },
	'ots-ongevraagd': { isTrue: true, themes: ['ots'], cites: ['jw:7.3.11'] }
} as const satisfies Readonly<Record<string, Statement>>;
export type StatementId = keyof typeof statements;

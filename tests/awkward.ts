import fc from 'fast-check';
import type { Walk } from '#lib/flow/walk.ts';
import { sampleWalk } from './sample-walk.ts';

/** Texts that break out where a writer is careless: markup, quotes, direction marks, names, great length. */
const nasty = [
	'Sam de Vries, geboren 01-03-2017',
	'<script>alert("x")</script>',
	'<img src=x onerror=alert(1)>',
	'"},"youth":{"name":"ander"},"x":{"y":"',
	"'; DROP TABLE registratie; --",
	'regel één\nregel twee\r\nregel drie',
	'\t\u00a0tab en vaste spatie',
	'שלום עולם \u202etxet desrever\u202c مرحبا',
	'👩‍👧‍👦🏳️‍🌈🇳🇱 emoji',
	'e\u0301\u0300\u0316 combinaties',
	'\ud800 half teken',
	'${walk.reasons} {{name}} $t(field.name) %s \\u0041',
	'__proto__',
	'naam;functie;\u2028organisatie\u2029',
	'\u0000\u0007 stuurtekens',
	'lang '.repeat(800)
];

/** Any text that a person or a hostile file could put where a reason is written. */
const awkwardText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...nasty) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }) },
	{
		weight: 1,
		arbitrary: fc.tuple(fc.constantFrom(...nasty), fc.string({ minLength: 1 })).map((pair) => pair.join(' '))
	}
);

// A weighing counts only with a reason that is not blank, so each begins with a word.
const reason = awkwardText.map((text) => `Reden: ${text}`);

/** The sample walk to the registration, with other words in every place where a person writes. */
export const awkwardWalk: fc.Arbitrary<Walk> = fc
	.record({
		redelijkVermoeden: reason,
		bedreigtOntwikkeling: reason,
		remark: reason,
		duty: reason,
		role: reason,
		concern: reason,
		observations: reason,
		who: reason,
		whyNotTold: reason,
		objection: reason,
		answer: reason,
		looker: reason
	})
	.map((texts) => ({
		...sampleWalk,
		reasons: {
			'wanneer-signaleren': {
				redelijkVermoeden: texts.redelijkVermoeden,
				bedreigtOntwikkeling: texts.bedreigtOntwikkeling
			},
			informeren: { alGeinformeerd: texts.remark }
		},
		duties: { informeren: { 'vastleggen-informeren': { done: true, on: '2026-11-21', note: texts.duty } } },
		record: {
			role: texts.role,
			concern: texts.concern,
			observations: texts.observations,
			told: [{ who: texts.who, on: '2026-11-19', manner: 'telefonisch' }],
			whyNotTold: texts.whyNotTold,
			objection: { text: texts.objection, answer: texts.answer },
			lookedAlong: [{ role: texts.looker, on: '2026-11-18', agreed: true }]
		}
	}));

/** Every text that a person wrote into `walk`. */
export function writtenIn({ reasons, duties, record }: Walk): readonly string[] {
	return [
		...Object.values(reasons).flatMap((own) => Object.values(own)),
		...Object.values(duties).flatMap((own) => Object.values(own).flatMap(({ note }) => note ?? [])),
		record.role,
		record.concern,
		record.observations,
		record.whyNotTold,
		...record.told.map(({ who }) => who),
		...record.lookedAlong.map(({ role }) => role),
		...(record.objection ? [record.objection.text, record.objection.answer] : [])
	];
}

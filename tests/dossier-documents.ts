import { ownFileNote } from '#lib/export/note.ts';
import { appended } from '#lib/flow/dossier/append.ts';
import type { DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import { conclude } from '#lib/flow/dossier/conclusion.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import { reached } from '#lib/flow/reached.ts';
import { newWalk, type Walk, withAnswer, withReason } from '#lib/flow/walk.ts';
import { Words } from '#lib/i18n/words.ts';
import type { Language } from '#lib/i18n/language.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { momentAt } from './dossier-deeds.ts';

/** The day on which the documents of the tests are made. */
export const madeOn = '2026-11-22';

/** A school with a privacy officer. */
export const school: Profile = {
	format: 1,
	organisation: 'Basisschool De Linde',
	sector: 'onderwijs',
	contacts: { privacyOfficer: 'de functionaris gegevensbescherming van het bestuur' }
};

/** The words that the documents of a dossier need. */
export function documentWords(language: Language): Promise<Words> {
	return new Words(language).load(
		...(['ui', 'note', 'law', 'duties', 'criteria', 'reasons', 'register'] as const),
		...pathIds
	);
}

const exchange = (id: string, other: Partial<Exchange>): Exchange => ({
	id,
	opened: '2026-09-01',
	recipient: 'andere-professional',
	who: 'jeugdverpleegkundige, GGD',
	goal: 'samen zoeken naar hulp bij het slapen',
	information: 'wat de leerkracht in de klas ziet',
	consentIsBasis: true,
	...other
});

/** Two exchanges: one on consent, one on another ground. */
const exchanges: readonly Exchange[] = [
	exchange('x-ggd', {}),
	exchange('x-raad', {
		recipient: 'raad',
		who: 'Raad voor de Kinderbescherming',
		goal: 'onderzoek van de Raad',
		information: 'aanwezigheid en schoolwerk',
		consentIsBasis: false
	})
];

/** The walk of a question of the Raad, with a reason at what is weighed. */
function raadWalk(): Walk {
	const answers = { ontvanger: 'raad', nodigVoorRaad: 'ja', eigenFeitenRaad: 'ja' };
	const walked = Object.entries(answers).reduce(
		(walk, [state, answer]) => withAnswer(walk, 'informatie-delen', state, answer),
		newWalk('informatie-delen', '2026-10-01')
	);
	const withFacts: Walk = { ...walked, facts: { leeftijd: 9, gezag: 'beide-ouders' } };
	return withReason(
		withFacts,
		'informatie-delen',
		'nodigVoorRaad',
		'REDENRAAD: het onderzoek loopt en zij vragen dit.'
	);
}

/** An empty case of the two exchanges. */
export const emptyCase: DossierCase = {
	format: 3,
	id: 'zaak-1',
	label: 'LABELWOORD 7',
	opened: '2026-09-01',
	changed: '2026-09-01T09:00:00.000Z',
	decisions: [],
	exchanges,
	links: [],
	entries: []
};

/** `dossierCase` with entries under ids of their own, in order; throws where one is refused. */
export function kept(
	dossierCase: DossierCase,
	entries: readonly (readonly [id: string, entry: NewEntry])[]
): DossierCase {
	return entries.reduce((current, [id, entry], index) => {
		const next = appended(current, entry, { id, noted: momentAt(index), today: madeOn });
		if (!next.ok) throw new Error(`${id}: ${next.reason}`);
		return next.case;
	}, dossierCase);
}

const by = 'intern begeleider';

/** An entry on a consent to the first exchange. */
export function consent(
	on: string,
	persoon: 'ouder-1' | 'ouder-2' | 'voogd' | 'jeugdige',
	gebeurtenis: 'gevraagd' | 'gegeven' | 'geweigerd' | 'ingetrokken',
	other: { readonly until?: string; readonly corrects?: string; readonly remarks?: string } = {}
): NewEntry {
	return {
		kind: 'toestemming',
		on,
		by,
		exchange: 'x-ggd',
		persoon,
		gebeurtenis,
		manner: 'mondeling',
		remarks: '',
		...other
	};
}

/** What was noted of the youth. */
export function youth(
	leeftijd: number,
	gezag: 'beide-ouders' | 'een-ouder' | 'voogd' = 'beide-ouders'
): NewEntry {
	return { kind: 'jeugdige', on: '2026-09-01', by, leeftijd, gezag };
}

/**
 * A case of a child of 9 in which everything happened that a dossier can hold. Everything that was typed
 * holds a word in capitals that stands nowhere else, so that a test can follow it.
 */
export async function fullCase(words: Words): Promise<DossierCase> {
	const graphs = await loadAllGraphs();
	const walk = raadWalk();
	const { replays } = reached(walk, graphs, { facts: walk.facts, profile: {}, day: madeOn });
	const report = ownFileNote({ walk, replays, flowEnd: null, profile: school, today: '2026-10-02', words });
	const decision = { id: 'besluit-1', opened: '2026-10-01', walk, standing: [], exchange: 'x-raad' } as const;
	const concluded = conclude(decision, { on: '2026-10-02', by, language: words.language, report, replays });
	if (!concluded) throw new Error('Nothing to conclude');
	const start: DossierCase = {
		...emptyCase,
		decisions: [decision],
		links: [{ case: 'zaak-2', kind: 'broer-of-zus' }]
	};
	return kept(start, [
		['e-jeugdige', youth(9)],
		['e-vraag', consent('2026-09-02', 'ouder-1', 'gevraagd', { remarks: 'OPMERKINGVRAAG wil nadenken' })],
		[
			'e-ja',
			consent('2026-09-05', 'ouder-1', 'gegeven', {
				until: '2027-01-31',
				remarks: 'OPMERKINGJA vond het fijn'
			})
		],
		['e-nee', consent('2026-09-06', 'ouder-2', 'geweigerd', { remarks: 'OPMERKINGNEE boos op moeder' })],
		['e-raad', concluded],
		[
			'e-gedeeld',
			{
				kind: 'gedeeld',
				on: '2026-10-03',
				by,
				exchange: 'x-raad',
				what: 'DEELWAT aanwezigheid van september',
				ground: 'wettelijk-recht',
				manner: 'schriftelijk',
				told: 'vooraf',
				decision: 'besluit-1',
				remarks: 'OPMERKINGDEEL langs de veilige mail'
			}
		],
		[
			'e-signaal',
			{
				kind: 'signaal',
				on: '2026-10-04',
				by,
				step: 'gegeven',
				where: 'Voorbeeldregio',
				remarks: 'OPMERKINGSIGNAAL'
			}
		],
		[
			'e-notitie',
			{ kind: 'notitie', on: '2026-10-05', by, text: 'NOTITIEWOORD zusje vertelde in vertrouwen over thuis' }
		],
		[
			'e-notitie-2',
			{ kind: 'notitie', on: '2026-10-05', by, text: 'NOTITIEBETER hij sliep slecht', corrects: 'e-notitie' }
		],
		['e-fout', { kind: 'notitie', on: '2026-10-06', by, text: 'FOUTWOORD hoort bij een ander' }],
		[
			'e-streep',
			{ kind: 'doorhaling', on: '2026-10-06', by, corrects: 'e-fout', why: 'WAAROMSTREEP verkeerde zaak' }
		],
		['e-taak', { kind: 'taak', on: '2026-10-06', by, text: 'TAAKWOORD bellen', due: '2026-12-01' }],
		['e-klaar', { kind: 'taak-gedaan', on: '2026-10-07', by, task: 'e-taak' }],
		[
			'e-kijk',
			{ kind: 'zienswijze', on: '2026-10-08', by, from: 'ouder', text: 'KIJKWOORD het gaat juist beter' }
		],
		[
			'e-verzoek',
			{
				kind: 'correctieverzoek',
				on: '2026-10-09',
				by,
				from: 'ouder',
				text: 'VERZOEKWOORD het was maar twee keer'
			}
		],
		[
			'e-antwoord',
			{
				kind: 'correctieantwoord',
				on: '2026-10-10',
				by,
				request: 'e-verzoek',
				answer: 'deels',
				text: 'ANTWOORDWOORD drie keer, staat in de map'
			}
		],
		['e-inzage', { kind: 'inzage', on: '2026-10-11', by, to: 'ouder', leftOut: 'WEGLAATWOORD' }],
		[
			'e-dicht',
			{
				kind: 'afsluiting',
				on: '2026-10-12',
				by,
				closed: true,
				keepUntil: '2028-10-12',
				remarks: 'SLUITWOORD'
			}
		],
		[
			'e-label',
			{
				kind: 'wijziging',
				on: '2026-10-12',
				by,
				field: 'label',
				before: 'LABELOUD 6',
				after: 'LABELNIEUW 7'
			}
		],
		[
			'e-herzien',
			{ kind: 'wijziging', on: '2026-10-12', by, field: 'reviewOn', before: '', after: '2027-01-15' }
		],
		[
			'e-koppel',
			{
				kind: 'wijziging',
				on: '2026-10-12',
				by,
				field: 'link',
				about: 'z9',
				before: '',
				after: 'broer-of-zus'
			}
		],
		[
			'e-doel',
			{
				kind: 'wijziging',
				on: '2026-10-12',
				by,
				field: 'goal',
				about: 'x-ggd',
				before: 'DOELOUD 8',
				after: 'DOELNIEUW 9'
			}
		]
	]);
}

/** Every word in capitals of a full case: what was typed, each in one place. */
export const typedWords = [
	'LABELWOORD',
	'REDENRAAD',
	'OPMERKINGVRAAG',
	'OPMERKINGJA',
	'OPMERKINGNEE',
	'DEELWAT',
	'OPMERKINGDEEL',
	'OPMERKINGSIGNAAL',
	'NOTITIEWOORD',
	'NOTITIEBETER',
	'FOUTWOORD',
	'WAAROMSTREEP',
	'TAAKWOORD',
	'KIJKWOORD',
	'VERZOEKWOORD',
	'ANTWOORDWOORD',
	'WEGLAATWOORD',
	'SLUITWOORD',
	'LABELOUD',
	'LABELNIEUW',
	'DOELOUD',
	'DOELNIEUW'
] as const;

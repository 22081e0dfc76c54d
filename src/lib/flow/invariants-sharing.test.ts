import { describe, expect, it } from 'vitest';
import { breaches, by, gaveAll, graphs, walksWith } from '../../../tests/walks.ts';
import type { CitationId } from '#lib/law/register.ts';
import type { Answers } from '#lib/flow/replay.ts';

// What may never happen when information is shared, whatever is answered. Each test names its source.

const sharing: Readonly<Record<string, readonly string[]>> = {
	'informatie-delen': [
		'deel-anoniem',
		'delen-binnen-team',
		'delen-met-ouder',
		'delen-met-toestemming',
		'delen-zonder-toestemming',
		'delen-mag-veilig-thuis',
		'delen-mag-raad',
		'delen-moet-leerplicht',
		'advies-veilig-thuis'
	],
	ots: ['delen-moet-ots', 'delen-moet-ots-achteraf'],
	match: ['ontvangen-mag', 'uitwisselen-met-toestemming', 'gezinsplan'],
	opvragen: ['vragen-mag', 'gebruiken-binnen-taak']
};
/** Outcomes that say go ahead, with something else than information going from one to another. */
const notSharing: Readonly<Record<string, readonly string[]>> = {
	veiligheid: ['geen-onveiligheid'],
	'wanneer-signaleren': ['signaal-gewenst'],
	bevoegdheid: ['bevoegd'],
	informeren: ['geinformeerd', 'informeren-uitgesteld'],
	bezwaar: ['signaal-ondanks-bezwaar'],
	meldcode: ['hulp-en-volgen', 'afsluiten-met-afspraken', 'afsluiten-en-vastleggen'],
	toestemming: ['toestemming-geldig'],
	match: ['alleen-afstemmen'],
	verzoek: ['inzage-geven', 'inzage-deels']
};

describe('every outcome that says go ahead', () => {
	it('is known to share or not to share', () => {
		const positive = [...graphs].map(([path, { outcomes }]) => [
			path,
			[...outcomes.values()]
				.filter(({ meta }) => meta.verdict === 'ja')
				.map(({ id }) => id)
				.sort()
		]);
		const listed = [...graphs.keys()].map((path) => [
			path,
			[...(sharing[path] ?? []), ...(notSharing[path] ?? [])].sort()
		]);
		expect(positive).toEqual(listed);
	});

	it(
		by(
			'augeo18:stappenplan.3',
			'and shares, says to share as little as possible, or without anyone being traceable'
		),
		() => {
			const outcomes = [...graphs].flatMap(([path, graph]) =>
				(sharing[path] ?? []).map((id) => [id, graph.outcomes.get(id)?.meta.duties ?? []] as const)
			);
			expect(outcomes).toHaveLength(16);
			expect(
				outcomes.filter(([, duties]) => !duties.includes('minimaliseer') && !duties.includes('houd-anoniem'))
			).toEqual([]);
		}
	);
});

describe('no sharing without a ground', () => {
	const roadmap = gaveAll({
		doelHelder: 'ja',
		binnenTaak: 'ja',
		minimaal: 'ja',
		proportioneel: 'ja',
		subsidiair: 'ja'
	});
	const confirmed = (answers: Answers): boolean =>
		answers['grondslagBevestigd'] === 'ja' &&
		['niet-gebonden', 'wet-doorbreekt'].includes(answers['geheimBijGrond'] ?? '');
	const exception = (answers: Answers): boolean =>
		(answers['conflictToets'] === 'ja' || answers['belangGeschaad'] === 'ja') &&
		answers['rustOpVermoeden'] === 'nee' &&
		answers['tweedePersoon'] === 'ja';

	it(
		by('augeo18:stappenplan.6', 'with consent: complete, and explicit where one is bound to secrecy'),
		() => {
			const consented = (answers: Answers): boolean =>
				answers['grondslag'] !== 'wettelijk-of-anders' &&
				(answers['geheimhouding'] === 'ja'
					? answers['uitdrukkelijkeToestemming']
					: answers['toestemming']) === 'volledig';
			expect(breaches('informatie-delen', ['delen-met-toestemming'], consented)).toEqual([]);
		}
	);

	it(
		by(
			'augeo18:stappenplan.1',
			'without consent: a confirmed ground that secrecy does not bar, or an exception that a second person agreed to'
		),
		() => {
			const grounded = (answers: Answers): boolean => confirmed(answers) || exception(answers);
			expect(breaches('informatie-delen', ['delen-zonder-toestemming'], grounded)).toEqual([]);
		}
	);

	it(by('augeo18:stappenplan.6', 'a ground of the AVG alone does not lift secrecy'), () => {
		const bound = walksWith('informatie-delen', ({ answers }) => answers['geheimBijGrond'] === 'gebonden');
		expect(
			bound.filter(({ outcome, answers }) => outcome === 'delen-zonder-toestemming' && !exception(answers))
		).toEqual([]);
	});

	it(
		by(
			'augeo18:stappenplan.4',
			'with or without consent: goal, task, measure, proportion and lighter ways come first'
		),
		() => {
			expect(
				breaches('informatie-delen', ['delen-met-toestemming', 'delen-zonder-toestemming'], roadmap)
			).toEqual([]);
		}
	);

	it.each<[string, CitationId, Answers]>([
		['deel-anoniem', 'augeo18:tips.2', { anoniemGenoeg: 'ja', nietHerleidbaar: 'ja' }],
		[
			'delen-binnen-team',
			'augeo18:tips.1',
			{ ontvanger: 'eigen-team', nodigVoorTaak: 'ja', geheimTegenCollega: 'nee' }
		],
		['delen-met-ouder', 'jw:7.3.11', { ontvanger: 'ouder-met-gezag', ouderInformeren: 'nee' }],
		[
			'delen-mag-veilig-thuis',
			'wmo:5.2.6',
			{
				ontvanger: 'veilig-thuis',
				soortContact: 'antwoord-op-onderzoek',
				nodigVoorOnderzoek: 'ja',
				eigenFeitenVeiligThuis: 'ja'
			}
		],
		['delen-mag-raad', 'bw1:240', { ontvanger: 'raad', nodigVoorRaad: 'ja', eigenFeitenRaad: 'ja' }],
		[
			'delen-moet-leerplicht',
			'lpw:18',
			{ ontvanger: 'leerplicht', leerplichtVraagt: 'ja', eigenFeitenLeerplicht: 'ja' }
		],
		['advies-veilig-thuis', 'augeo18:veilig-thuis.2', { ontvanger: 'veilig-thuis', soortContact: 'advies' }]
	])('%s only on its own conditions (%s)', (outcome, _source, conditions) => {
		expect(breaches('informatie-delen', [outcome], gaveAll(conditions))).toEqual([]);
	});

	it(by('augeo18:tips.4', 'a refusal or withdrawal never ends in sharing on consent'), () => {
		const against = walksWith('informatie-delen', ({ answers }) =>
			['geweigerd', 'ingetrokken'].includes(
				answers['toestemming'] ?? answers['uitdrukkelijkeToestemming'] ?? ''
			)
		);
		expect(against.filter(({ outcome }) => outcome === 'delen-met-toestemming')).toEqual([]);
	});

	it(by('groeiling:5', 'content after a match only once the family knows and everyone consented'), () => {
		const consented = gaveAll({
			contactGehad: 'ja',
			gezinWeet: 'ja',
			inhoudNodig: 'ja',
			toestemming: 'volledig'
		});
		expect(breaches('match', ['uitwisselen-met-toestemming', 'gezinsplan'], consented)).toEqual([]);
	});

	it(
		by(
			'augeo18:tips.4',
			'nothing is asked of others before the family, outside the own expertise, or unexplained'
		),
		() => {
			const asked = (answers: Answers): boolean =>
				gaveAll({ eerstGezin: 'ja', eigenDeskundigheid: 'ja' })(answers) &&
				answers['doelUitgelegd'] !== 'nee';
			expect(breaches('opvragen', ['vragen-mag'], asked)).toEqual([]);
		}
	);

	it(by('avg:4.11', 'consent is valid only when it is complete, specific, free and informed'), () => {
		const valid = gaveAll({ stand: 'volledig', specifiek: 'ja', vrijEnGeinformeerd: 'ja' });
		expect(breaches('toestemming', ['toestemming-geldig'], valid)).toEqual([]);
	});

	it(by('augeo18:tips.leeftijd', 'from 16 no parent sees the file without the youth'), () => {
		const older = walksWith('verzoek', ({ answers }) =>
			[answers['inzageLeeftijd'], answers['inzageLeeftijdZonderGezag']].includes('vanaf-16')
		);
		expect(older.filter(({ outcome }) => outcome !== 'eerst-toestemming-jeugdige')).toEqual([]);
	});
});

describe('the ondertoezichtstelling', () => {
	it(
		by(
			'augeo18:tips.ots',
			'opens only towards the checked gezinsvoogd, with a current order, strictly needed, from the own task'
		),
		() => {
			const strict = gaveAll({
				otsDitKind: 'ja',
				ontvangerIsGezinsvoogd: 'ja',
				noodzakelijkVoorUitvoering: 'ja',
				eigenTaak: 'ja'
			});
			expect(breaches('ots', ['delen-moet-ots', 'delen-moet-ots-achteraf'], strict)).toEqual([]);
		}
	);

	it(
		by(
			'augeo18:tips.ots',
			'is the only way to the gezinsvoogd without consent: the sharing path sends there'
		),
		() => {
			const towards = walksWith('informatie-delen', ({ answers }) => answers['ontvanger'] === 'gezinsvoogd');
			expect(towards.map(({ outcome }) => outcome)).toEqual(['naar-ots']);
		}
	);

	it(by('jw:7.3.11', 'who is not sure of the order or the person checks first'), () => {
		const unsure = walksWith('ots', ({ answers }) => Object.values(answers).includes('weet-niet'));
		expect(unsure.map(({ outcome }) => outcome)).toEqual(['eerst-verifieren', 'eerst-verifieren']);
	});
});

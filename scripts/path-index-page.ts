import type { ReadingView } from '#lib/export/reading.ts';
import type { Words } from '#lib/i18n/words.ts';
import { document, link, plain, table } from './markdown.ts';
import { generatedNote } from './path-page.ts';

/** The page that lists the others and says what they are and how they are signed. */
export function indexPage(views: readonly ReadingView[], words: Words): string {
	const unchecked = (view: ReadingView): number =>
		new Set(
			[...view.states, ...view.outcomes]
				.flatMap(({ cites }) => cites)
				.filter(({ jurist }) => jurist === null)
				.map(({ id }) => id)
		).size;
	return document([
		generatedNote,
		'# De paden om te lezen',
		'Elke bladzijde is één beslispad: alle vragen, antwoorden en uitkomsten die de app kan tonen, met de bron ernaast. De teksten zijn die van de schermen. Waar een antwoord naartoe leidt, is hetzelfde als in de app, want beide komen uit dezelfde bestanden. Niet op deze bladzijden staan de formulieren voor gegevens over de jongere en de organisatie, en de vaste teksten van de notitie, de overdracht en de registratie.',
		`${link(words.reading('flow.title'), 'signaleringsstroom.md')}: ${plain(words.reading('flow.intro'))}`,
		table(
			['pad', 'waarover', 'vragen', 'uitkomsten', 'bronnen zonder toets door een jurist', 'versie'],
			views.map((view) => [
				link(view.title, `${view.path}.md`),
				plain(view.intro),
				String(view.states.length),
				String(view.outcomes.length),
				String(unchecked(view)),
				view.version
			])
		),
		'## Deze bladzijden worden gemaakt',
		'Wijzig ze niet met de hand: de volgende keer dat ze gemaakt worden, is uw wijziging weg. Een tekst wijzigt u naast het pad, in `src/lib/machines/<pad>/texts.nl.json`. Waar een antwoord naartoe leidt, staat in `machine.ts` in dezelfde map. Wat een bron zegt, staat in `src/lib/law/words.nl.json`, en wanneer zij is nagekeken in `src/lib/law/sources`. Maak daarna de bladzijden opnieuw met `npm run paths`. Een wijziging in een pad is zo altijd te zien als gewone tekst.',
		'## Hoe u toetst en tekent',
		[
			'1. Lees een bladzijde met de bron ernaast. De link bij elke bron leidt zo dicht mogelijk naar de passage. Niets is geciteerd: onder de link staat in onze woorden wat er volgens ons staat.',
			'2. Kijk of elke voorwaarde uit de bron er is, en elke uitzondering. Kijk of een open norm een weging is, en geen regel. Kijk waar elk antwoord naartoe leidt.',
			'3. Lees de duidingen die bij een vraag of uitkomst staan. Daar koos de redactie tussen lezingen.',
			'4. Druk de bladzijde af, of open haar in de app onder “Alle vragen lezen”. Onderaan is ruimte voor naam, datum, oordeel en opmerkingen.',
			'5. Geef de opmerkingen door als een melding bij dit project, met het pad en de naam van de vraag, zoals `informeren/kanInformeren`.'
		].join('\n'),
		'De redactie verwerkt een toets in de bron zelf: bij elke bepaling die is goedgekeurd komt in `src/lib/law/sources` een datum bij `jurist`, en bij een duiding verandert de status. Pas dan verdwijnt “Nog niet nagekeken door een jurist” van deze bladzijden en van de schermen. Verandert daarna een vraag, antwoord of bron, dan geldt de handtekening niet voor die wijziging.',
		`## Zie ook\n\n- ${link('De duidingen', '../duidingen/README.md')}`
	]);
}

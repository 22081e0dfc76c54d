// What is written in made-up cases: sentences of which a part varies, so that thousands of them have a vocabulary as
// wide as people's own. Nothing here is about anyone.

/** What a sentence is made with; each is drawn anew where its name stands between braces. */
export const parts: Readonly<Record<string, readonly string[]>> = {
	wie: [
		'moeder',
		'vader',
		'oma',
		'de mentor',
		'de leerkracht van groep 6',
		'de gymdocent',
		'de schoolarts',
		'de jeugdverpleegkundige',
		'de leerplichtambtenaar',
		'de wijkteammedewerker',
		'de pleegouder',
		'de buurvrouw'
	],
	dag: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'vorige week', 'na de herfstvakantie'],
	plek: [
		'in de klas',
		'op het schoolplein',
		'bij de gymles',
		'in de kleedkamer',
		'op de gang',
		'tijdens het overblijven',
		'aan de poort',
		'bij het zwemmen',
		'in de bibliotheek'
	],
	zag: [
		'viel in slaap boven het werkboek',
		'had geen jas aan terwijl het vroor',
		'huilde toen de bel ging',
		'wilde niet mee naar buiten',
		'kwam een half uur te laat binnen',
		'had weer geen brood in de trommel',
		'maakte ruzie om een kleinigheid',
		'zat stil in een hoekje',
		'vertelde dat het thuis onrustig is',
		'droeg dagenlang dezelfde trui',
		'lachte weer als vanouds',
		'hielp een jonger kind met rekenen'
	],
	hoe: [
		'aan de telefoon',
		'in een gesprek op school',
		'per brief',
		'langs de beveiligde mail',
		'bij de ingang'
	],
	doel: [
		'hulp bij het slapen',
		'een plan voor de ochtenden',
		'rust in de thuissituatie',
		'begeleiding bij het lezen',
		'een plek op de dagbehandeling',
		'onderzoek naar het gehoor',
		'opvang na schooltijd',
		'steun voor de ouders na de scheiding'
	],
	wat: [
		'de aanwezigheid van dit schooljaar',
		'wat de leerkracht in de klas ziet',
		'de resultaten van de laatste toetsen',
		'het verslag van het gesprek met beide ouders',
		'hoe het gaat in de pauzes',
		'de lengte en het gewicht van de laatste meting'
	],
	// Together these two are some hundreds of words that stand in few cases each.
	voor: [
		'zwem',
		'gym',
		'regen',
		'winter',
		'school',
		'knutsel',
		'muziek',
		'voetbal',
		'bibliotheek',
		'kook',
		'tuin',
		'toneel',
		'reken',
		'lees',
		'teken',
		'ochtend',
		'middag',
		'spel',
		'fiets',
		'dans'
	],
	ding: [
		'tas',
		'map',
		'schoenen',
		'jas',
		'kaart',
		'boek',
		'doos',
		'lijst',
		'kast',
		'hoek',
		'groep',
		'afspraak',
		'spullen',
		'rooster',
		'diploma',
		'pot',
		'brief',
		'opdracht',
		'pasje',
		'sleutel'
	],
	dienst: [
		'jeugdverpleegkundige, GGD',
		'medewerker, wijkteam Noord',
		'gedragswetenschapper, samenwerkingsverband',
		'logopedist, praktijk De Brug',
		'leerplichtambtenaar, gemeente',
		'gezinsbegeleider, jeugdhulp Zuid',
		'intern begeleider, vorige school'
	]
};

/** Sentences of a journal, a weighing or a remark. */
export const sentences: readonly string[] = [
	'Op {dag} {zag} het kind {plek}; {wie} was erbij.',
	'{wie} vertelde {hoe} dat er iets veranderd is en vroeg om {doel}.',
	'Afgesproken met {wie}: over twee weken kijken we samen of het beter gaat.',
	'{wie} maakt zich zorgen en denkt aan {doel}.',
	'Dit zag ik zelf, {plek}: het kind {zag}.',
	'Voor {doel} is nodig {wat}; meer niet.',
	'{wie} is gebeld en was het eens met wat is opgeschreven.',
	'Ik wacht tot {wie} heeft gesproken met {wie}; dan bellen we opnieuw.',
	'Het gaat om {wat}, omdat {wie} zonder dat niets kan beginnen met {doel}.',
	'{wie} wilde eerst thuis overleggen en laat het {dag} weten.',
	'De {voor}{ding} lag nog {plek}, en ook de {voor}{ding} was vergeten.',
	'Sinds {dag} is er een {voor}{ding} afgesproken; {wie} let erop.'
];

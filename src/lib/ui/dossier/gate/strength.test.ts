import { beforeAll, describe, expect, test } from 'vitest';
import { guessingTime, loadMeter, type Meter } from '#lib/ui/dossier/gate/strength.ts';

describe('the time that guessing takes', () => {
	const year = 10_000 * 365 * 86_400;

	test('is told apart as a person would', () => {
		expect(guessingTime(100).time).toBe('minute');
		expect(guessingTime(year / 365 / 2).time).toBe('day');
		expect(guessingTime(year * 3).time).toBe('decade');
		expect(guessingTime(year * 40)).toEqual({ time: 'years', years: 40, isEnough: true });
		expect(guessingTime(year * 400).time).toBe('centuries');
		expect(guessingTime(year * 4000).time).toBe('millennia');
	});

	test('is enough from ten years', () => {
		expect(guessingTime(year * 10 - 10_000).isEnough).toBe(false);
		expect(guessingTime(year * 10).isEnough).toBe(true);
	});
});

describe('a passphrase', () => {
	let meter: Meter;
	beforeAll(async () => {
		meter = await loadMeter();
	});

	test.each([
		['welkom01', 'known'],
		['qwertyuiop', 'known'],
		['aaaaaaaaaaaaaaaaaaaa', 'repeat'],
		['12-03-1985', 'date'],
		['Janssens', 'name'],
		['xK9#mQ2$', 'short'],
		['zxcdsaqwe', 'row']
	])('“%s” is too weak, and why is told', (passphrase, weakness) => {
		expect(meter(passphrase)).toMatchObject({ isEnough: false, weakness });
	});

	test.each([
		'ik hou van jou',
		'de hond loopt in de tuin',
		'Vandaag is het mooi weer.',
		'mijn zoon is vijf jaar oud',
		'de-zee-is-blauw-en-de-lucht-ook',
		'i love my little dog'
	])('“%s” is a sentence, and too weak by its words', (passphrase) => {
		expect(meter(passphrase)).toMatchObject({ isEnough: false, weakness: 'sentence' });
	});

	test.each([
		'alle eendjes zwemmen in het water',
		'wie het laatst lacht lacht het best',
		'Wie een kuil graaft voor een ander, valt er zelf in!',
		'hogebomenvangenveelwind',
		'Blaffende-Honden-Bijten-Niet',
		'zachte heelmeesters maken stinkende wonden',
		'sinterklaas kapoentje gooi wat in mijn schoentje 1985',
		'Blaffende honden bijten niet!!',
		'zachte heelmeesters maken stinkende',
		'THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG',
		'Humpty Dumpty sat on a wall',
		'correct horse battery staple'
	])('“%s” is a saying or a line that many know, and too weak however it is written', (passphrase) => {
		expect(meter(passphrase)).toMatchObject({ isEnough: false, weakness: 'saying' });
	});

	test.each([
		'bl4ff3nd3 h0nd3n b1jt3n n13t',
		'@lle eendje$ zwemmen 1n het w@ter',
		'alle eendjes zwemmen in het bos',
		'blaffende katten bijten niet',
		'hoge bomen vangen veel regen',
		'als de kat van huis is dansen de kinderen op tafel',
		'de beste stuurlui staan niet aan wal',
		'gooi wat in mijn schoentje 1985',
		'schoenmaker, blijf bij je leest',
		'denkend aan Holland zie ik breede rivieren',
		'beter laat dan nooit, oost west thuis best'
	])(
		'“%s” is still a saying: with digits for letters, a part changed, half of it, or two of them',
		(phrase) => {
			expect(meter(phrase)).toMatchObject({ isEnough: false, weakness: 'saying' });
		}
	);

	test.each([
		['w3lk0m', 'short'],
		['d3 h0nd l00pt 1n d3 tu1n', 'sentence'],
		['ik hou v4n j0u', 'sentence'],
		['dehondlooptindetuin', 'sentence'],
		['vandaagishetmooiweer', 'sentence'],
		['maandag dinsdag woensdag donderdag', 'series'],
		['rood geel groen blauw paars', 'series'],
		['piet jan klaas henk', 'name']
	])('“%s” is read through digits and without spaces, and too weak by its words', (passphrase, weakness) => {
		expect(meter(passphrase)).toMatchObject({ isEnough: false, weakness });
	});

	test('with a saying in it is as strong as what stands beside it', () => {
		expect(meter('beter laat dan nooit lantaarn zeehond trap citroen')).toMatchObject({ isEnough: true });
		expect(meter('beter laat dan nooit lantaarn zeehond trap citroen').guesses).toBeLessThan(
			meter('lantaarn zeehond trap citroen').guesses * 10_001
		);
		expect(meter('beter laat dan nooit zeehond')).toMatchObject({ isEnough: false, weakness: 'saying' });
	});

	test('is not made strong by a word or a number that stands there again', () => {
		expect(meter('lantaarn zeehond lantaarn zeehond lantaarn')).toMatchObject({ isEnough: false });
	});

	test.each([
		'lantaarn zeehond trap citroen',
		'lantaarn op zeehond trap citroen',
		'paars dansende olifant eet kaas',
		'mijn paarse olifant danst donderdag met een koude stofzuiger',
		'xkqz wvut mnbr plgh',
		'zon maan ster boom',
		'boterham kachel orgel vijver',
		'gV7!pq2Zr#ms0Lw',
		'lantaarnzeehondtrapcitroen',
		'lijve zondag gaar zetel',
		'l4ntaarn zeeh0nd tr4p citr0en',
		'kqxw7tz2 mvb9'
	])('“%s” is strong enough, with or without signs and capitals', (passphrase) => {
		expect(meter(passphrase)).toMatchObject({ isEnough: true, weakness: null });
	});

	test('of nothing is the weakest', () => {
		expect(meter('')).toMatchObject({ isEnough: false, time: 'minute' });
	});
});

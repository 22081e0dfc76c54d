/** What a label can look like that it had better not be: it would say who the youth is. */
export const labelConcerns = ['bsn', 'naam', 'e-mail', 'datum'] as const;
export type LabelConcern = (typeof labelConcerns)[number];

/** Nine digits, also written with dots, spaces or dashes between them. */
const nineDigits = /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g;

/** Whether nine digits pass the eleven test of a citizen service number (BSN). */
function passesEleven(digits: string): boolean {
	const [first, ...rest] = Array.from(digits, Number);
	if (first === undefined || digits === '000000000') return false;
	const sum = [first, ...rest].reduce(
		(total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place),
		0
	);
	return sum % 11 === 0;
}

function holdsBsn(label: string): boolean {
	return [...label.matchAll(nineDigits)].some(([found]) => passesEleven(found.replaceAll(/\D/g, '')));
}

const address = /[^\s@]+@[^\s@]+\.[^\s@]+/;

const months =
	'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|apr(?:il)?|mei|may|juni?|june?|juli?|july?|aug(?:ustus|ust)?|sep(?:tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** A whole date, in digits or with the month in words. */
const date = new RegExp(
	[
		String.raw`(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:(?:19|20)\d{2}|\d{2})(?!\d)`,
		String.raw`(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
		String.raw`(?<!\d)\d{1,2} (?:${months})\.? (?:19|20)\d{2}(?!\d)`
	].join('|'),
	'i'
);

/** Words with a capital that say what someone is, and not who: "Leerling Blauw" is no name. */
const general = new Set(
	(
		'de het een the a an groep klas leerling kind jongen meisje jongere baby peuter kleuter broer zus zusje broertje tweeling ' +
		'zaak dossier school mentor team unit bouw onderbouw bovenbouw brugklas vmbo havo vwo mbo ' +
		'group class year pupil student child boy girl brother sister twin case file ' +
		'januari februari maart april mei juni juli augustus september oktober november december ' +
		'january february march may june july august october ' +
		'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ' +
		'lente voorjaar zomer herfst najaar winter spring summer autumn'
	).split(' ')
);

const between = "(?:van|von|de|den|der|du|la|le|el|al|ten|ter|te|bin|ben|op|in|aan|'t|’t|'s|’s)";
const capital = String.raw`\p{Lu}[\p{L}'’-]*\p{L}`;
const initials = String.raw`(?:\p{Lu}\.\s?)+`;
/** A first name or initials, perhaps words between, and a surname; or a surname, a comma and what goes before it. */
const names = new RegExp(
	String.raw`(?<![\p{L}'’-])(?:(?<first>${capital})\s+|${initials}\s*)(?:${between}\s+){0,3}(?<last>${capital})(?![\p{L}])|` +
		String.raw`(?<![\p{L}'’-])(?<before>${capital}),\s*(?:(?<after>${capital})|${initials})`,
	'giu'
);

const isGeneral = (word: string | undefined): boolean =>
	word !== undefined && general.has(word.toLowerCase());
const hasCapital = (word: string | undefined): boolean => word === undefined || /^\p{Lu}/u.test(word);

function holdsName(label: string): boolean {
	names.lastIndex = 0;
	for (let found = names.exec(label); found; found = names.exec(label)) {
		const { first, last, before, after } = found.groups ?? {};
		const words = [first, last, before, after];
		if (words.every(hasCapital) && !words.some(isGeneral)) return true;
		// The next name may begin with the second word of this one.
		names.lastIndex = found.index + 1;
	}
	return false;
}

/**
 * What `label` looks like that would say who the youth is: a number that passes the eleven test, a
 * full name, an e-mail address, a whole date. It warns; a label is the person's own. Pure.
 */
export function labelConcernsOf(label: string): readonly LabelConcern[] {
	const found: Readonly<Record<LabelConcern, boolean>> = {
		bsn: holdsBsn(label),
		naam: holdsName(label),
		'e-mail': address.test(label),
		datum: date.test(label)
	};
	return labelConcerns.filter((concern) => found[concern]);
}

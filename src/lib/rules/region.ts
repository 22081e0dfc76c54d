import { daysBetween } from '#lib/law/day.ts';
import type { Sector } from '#lib/rules/facts.ts';
import { type Rule, type Ruling, ruled, unknown } from '#lib/rules/rule.ts';

/** After so many days a check of the index's status is too old to rest on, unless the profile sets another term. */
export const defaultCheckTerm = 90;

/**
 * The status of the regional index that may be relied on. A check that is missing, older than the
 * term or later than the reference date counts as `onbekend`: the index is planned to leave the
 * statute, so an old check proves nothing. Source: jw:7.1, augeo18:vir.verplicht.
 */
export const indexStatus: Rule = ({
	profile,
	day
}): Ruling<'actief' | 'afbouw' | 'gesloten' | 'onbekend'> => {
	const {
		indexStatus: status,
		gecontroleerdOp: datum,
		controletermijnDagen: dagen = defaultCheckTerm
	} = profile;
	if (status === undefined) return unknown('profile.indexStatus');
	if (datum === undefined) return ruled('onbekend', 'onbekend_geenDatum');
	const age = daysBetween(datum, day);
	if (age < 0) return ruled('onbekend', 'onbekend_toekomst', { datum });
	if (age > dagen) return ruled('onbekend', 'onbekend_verlopen', { datum, dagen });
	const answer = status === 'actief-minimaal' ? 'actief' : status;
	return ruled(answer, answer, { datum });
};

/** Whether the statute names the sector for the index. Source: groeiling:4, augeo18:vir.zo-werkt, bj:7.1. */
const designation: Readonly<Record<Sector, 'ja' | 'per-regio' | 'nee'>> = {
	jeugdhulp: 'ja',
	jeugdgezondheidszorg: 'ja',
	gezondheidszorg: 'ja',
	onderwijs: 'ja',
	'maatschappelijke-ondersteuning': 'ja',
	politie: 'ja',
	justitie: 'ja',
	'werk-en-inkomen': 'per-regio',
	kinderopvang: 'per-regio',
	anders: 'nee'
};

/** Whether the sector may signal: `ja`, `per-regio` (the regional agreement decides) or `nee`. Source: bj:7.1, groeiling:4. */
export const sectorAangewezen: Rule = ({ facts: { sector } }): Ruling<'ja' | 'per-regio' | 'nee'> =>
	sector === undefined ? unknown('sector') : ruled(designation[sector], designation[sector], { sector });

/** Whether the organisation is connected to the regional index, as its profile says. Source: groeiling:2, profipendi:weten. */
export const organisatieAangesloten: Rule = ({ profile }): Ruling<'ja' | 'nee'> => {
	if (profile.organisatieAangesloten === undefined) return unknown('profile.organisatieAangesloten');
	const answer = profile.organisatieAangesloten ? 'ja' : 'nee';
	return ruled(answer, answer);
};

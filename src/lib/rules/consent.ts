import type { Day } from '#lib/law/source.ts';
import { voiceAt, type Voice } from '#lib/rules/age.ts';
import type { ConsentEvent, Facts, Need, Person } from '#lib/rules/facts.ts';
import { type Rule, type Ruling, ruled, unknown } from '#lib/rules/rule.ts';

/** The state of consent over everyone whose consent is needed. */
export type ConsentState = 'volledig' | 'onvolledig' | 'niet-gevraagd' | 'geweigerd' | 'ingetrokken';

/**
 * Whose consent is needed. A youth of 12 or older who cannot weigh the own interest is spoken for
 * by those with authority (from 18: a representative), and is still told in a fitting way.
 * Source: augeo18:tips.leeftijd.
 */
export const wieToestemming: Rule = ({ facts: { leeftijd, gezag, wilsbekwaam } }): Ruling<Voice> => {
	if (leeftijd === undefined) return unknown('leeftijd');
	const groep = gezag === undefined ? 'gezag' : `gezag_${gezag}`;
	if (leeftijd >= 12 && wilsbekwaam === false) {
		const key = leeftijd >= 18 ? 'vertegenwoordiger_wilsonbekwaam' : 'gezag_wilsonbekwaam';
		return ruled('gezag', key, { leeftijd, groep });
	}
	const voice = voiceAt(leeftijd);
	return ruled(voice, voice, { leeftijd, groep });
};

/** The persons with authority behind each value of the fact `gezag`. */
const holders: Readonly<Record<NonNullable<Facts['gezag']>, readonly Person[]>> = {
	'beide-ouders': ['ouder-1', 'ouder-2'],
	'een-ouder': ['ouder-1'],
	voogd: ['voogd']
};

/** The persons whose consent is needed, or the facts that are missing to name them. Source: augeo18:tips.leeftijd. */
export function consentPersons(facts: Facts): readonly Person[] | { readonly needs: readonly Need[] } {
	const { leeftijd, gezag, wilsbekwaam } = facts;
	if (leeftijd === undefined) return { needs: ['leeftijd'] };
	const able = leeftijd < 12 || wilsbekwaam !== false;
	if (!able && leeftijd >= 18) return ['vertegenwoordiger'];
	const voice = able ? voiceAt(leeftijd) : 'gezag';
	if (voice === 'jeugdige') return ['jeugdige'];
	if (gezag === undefined) return { needs: ['gezag'] };
	return voice === 'gezag' ? holders[gezag] : [...holders[gezag], 'jeugdige'];
}

/** The latest event per person up to `day`; on one day the later in the list wins. */
export function latestEvents(events: readonly ConsentEvent[], day: Day): ReadonlyMap<Person, ConsentEvent> {
	const latest = new Map<Person, ConsentEvent>();
	for (const event of events) {
		if (event.op > day) continue;
		const before = latest.get(event.persoon);
		if (!before || event.op >= before.op) latest.set(event.persoon, event);
	}
	return latest;
}

/**
 * The state of consent over all who are needed: any refusal, else any withdrawal, else nobody asked,
 * else not everyone gave it, else complete. Silence of one parent with authority is a missing consent.
 * Source: augeo18:tips.leeftijd, actieplan:3, groeiling:5.
 */
export const toestemmingsstand: Rule = ({ facts, day }): Ruling<ConsentState> => {
	const persons = consentPersons(facts);
	const needs: Need[] = 'needs' in persons ? [...persons.needs] : [];
	if (facts.toestemmingen === undefined) needs.push('toestemmingen');
	if ('needs' in persons || facts.toestemmingen === undefined) return unknown(...needs);

	const latest = latestEvents(facts.toestemmingen, day);
	const withLatest = (kind: ConsentEvent['gebeurtenis']): Person[] =>
		persons.filter((person) => latest.get(person)?.gebeurtenis === kind);

	const refused = withLatest('geweigerd');
	if (refused.length > 0) return ruled('geweigerd', 'geweigerd', { personen: refused });
	const withdrawn = withLatest('ingetrokken');
	if (withdrawn.length > 0) return ruled('ingetrokken', 'ingetrokken', { personen: withdrawn });
	if (!persons.some((person) => latest.has(person))) {
		return ruled('niet-gevraagd', 'niet-gevraagd', { personen: persons });
	}
	const missing = persons.filter((person) => latest.get(person)?.gebeurtenis !== 'gegeven');
	return missing.length > 0
		? ruled('onvolledig', 'onvolledig', { ontbreekt: missing })
		: ruled('volledig', 'volledig', { personen: persons });
};

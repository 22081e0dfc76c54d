import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Asker } from '#lib/flow/dossier/rights-entry.ts';
import { youthAt, youthFacts } from '#lib/flow/dossier/youth.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Day } from '#lib/law/source.ts';
import { inzageLeeftijd } from '#lib/rules/age.ts';
import { consentPersons } from '#lib/rules/consent.ts';
import type { MarkKind } from '#lib/export/dossier/access/marks.ts';
import type { Authority, Need, Person } from '#lib/rules/facts.ts';

/** Who may see the case on their own asking, with the reason in words; or what must be known first. */
export type AccessReaders =
	| { readonly known: true; readonly readers: readonly Person[]; readonly reason: string }
	| { readonly known: false; readonly needs: readonly Need[] };

/**
 * Who may see the case on `today`: under 16 those with authority, with the youth from 12; from 16 the
 * youth, who then decides what a parent sees; whoever speaks for a youth who cannot weigh this. Others
 * walk the path `verzoek` first. Source: augeo18:tips.inzage, augeo18:tips.leeftijd.
 */
export function accessReaders(dossierCase: DossierCase, today: Day, words: Words): AccessReaders {
	const facts = youthFacts(youthAt(dossierCase, today));
	const age = inzageLeeftijd({ facts, profile: {}, day: today });
	const persons = consentPersons(facts);
	if ('needs' in persons) return { known: false, needs: persons.needs };
	if (!age.known) return { known: false, needs: age.needs };
	return { known: true, readers: persons, reason: words.reason('inzageLeeftijd', age.reason) };
}

/** Whom `person` is among those who can ask for access. */
export function askerOf(person: Person): Asker {
	return person === 'ouder-1' || person === 'ouder-2' ? 'ouder' : person;
}

/** How `person` is someone else to `reader`; nothing where they are the same. */
export function otherThan(reader: Person, person: Person): readonly MarkKind[] {
	if (person === reader) return [];
	return [person === 'jeugdige' ? 'jeugdige' : 'andere-ouder'];
}

/** The same for who asked or told something: which of two parents it was, nobody noted. */
export function otherAsker(reader: Person, asker: Asker, gezag: Authority | undefined): readonly MarkKind[] {
	if (asker !== 'ouder') return otherThan(reader, asker);
	return gezag === 'een-ouder' ? otherThan(reader, 'ouder-1') : ['andere-ouder'];
}

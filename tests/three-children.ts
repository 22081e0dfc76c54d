import type { Sector } from '#lib/rules/facts.ts';
import { type Agreements, usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import { dayNumber } from '#lib/workshop/practice-index/day-number.ts';
import { Directory } from '#lib/workshop/practice-index/directory.ts';
import type { Message } from '#lib/workshop/practice-index/message.ts';
import { Population, type Youth } from '#lib/workshop/practice-index/population.ts';
import { SignalIndex } from '#lib/workshop/practice-index/signal-index.ts';

export const [school, otherSchool, health, police, trainer] = [0, 1, 2, 3, 4];
export const [girl, brother, halfBrother] = [0, 1, 2];

/** A girl, her brother at another address with the same mother, and his half-brother, who is no family of hers. */
const youths: readonly Youth[] = [
	{ key: 1, bornOn: dayNumber('2017-05-01'), home: 1, parents: [1] },
	{ key: 2, bornOn: dayNumber('2011-03-10'), home: 2, parents: [1, 2] },
	{ key: 3, bornOn: dayNumber('2013-08-20'), home: 3, parents: [2] }
];

/** Five professionals, each of an organisation of its own, in two regions. */
export function indexWith(agreements: Partial<Agreements> = {}): SignalIndex {
	const population = new Population();
	for (const key of [1, 2, 3, 4]) population.addHome({ key, region: key % 2 });
	for (const youth of youths) population.add(youth);
	const directory = new Directory();
	const sectors: readonly Sector[] = ['onderwijs', 'onderwijs', 'gezondheidszorg', 'politie', 'anders'];
	for (const [at, sector] of sectors.entries()) {
		const organisation = directory.addOrganisation({ name: `O${String(at)}`, region: at % 2, sector });
		const name = `P${String(at)}`;
		directory.add({ name, email: `${name}@voorbeeld.test`, phone: '' }, organisation, at !== trainer);
	}
	return new SignalIndex(
		population,
		directory,
		{ ...usualAgreements, ...agreements },
		dayNumber('2026-11-02')
	);
}

/** Gives a signal that is not refused; returns its messages. */
export function given(index: SignalIndex, professional: number, youth: number): readonly Message[] {
	const result = index.give(professional, youth);
	if (!result.ok) throw new Error(result.reason);
	return result.value;
}

import type { Agreements } from '#lib/workshop/practice-index/agreements.ts';
import { dayNumber } from '#lib/workshop/practice-index/day-number.ts';
import { Directory } from '#lib/workshop/practice-index/directory.ts';
import {
	beginDay,
	childIds,
	children,
	homeIds,
	homes,
	type OrganisationName,
	organisations,
	regionIds,
	roleIds,
	roles
} from '#lib/workshop/practice-index/play/cast.ts';
import { Population } from '#lib/workshop/practice-index/population.ts';
import { SignalIndex } from '#lib/workshop/practice-index/signal-index.ts';

/**
 * The index over the children and professionals of the practice, without signals. In it each has the number
 * of its place in the lists of the cast, and each home too.
 */
export function castIndex(agreements: Agreements): SignalIndex {
	const population = new Population();
	const parents = [...new Set(childIds.flatMap((child) => children[child].parents))];
	for (const [key, home] of homeIds.entries()) {
		population.addHome({ key, region: regionIds.indexOf(homes[home]) });
	}
	for (const [key, id] of childIds.entries()) {
		const child = children[id];
		population.add({
			key,
			bornOn: dayNumber(child.bornOn),
			home: homeIds.indexOf(child.home),
			parents: child.parents.map((parent) => parents.indexOf(parent))
		});
	}
	const directory = new Directory();
	const names = Object.keys(organisations) as OrganisationName[];
	for (const name of names) {
		const { region, sector } = organisations[name];
		directory.addOrganisation({ name, region: regionIds.indexOf(region), sector });
	}
	for (const id of roleIds) {
		const { contact, organisation, isAuthorised } = roles[id];
		directory.add(contact, names.indexOf(organisation), isAuthorised);
	}
	return new SignalIndex(population, directory, agreements, dayNumber(beginDay));
}

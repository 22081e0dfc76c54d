import type { Sector } from '#lib/rules/facts.ts';
import { IntColumn } from '#lib/workshop/practice-index/int-column.ts';
import type { RegionId } from '#lib/workshop/practice-index/population.ts';

/** The number of a professional within the index. */
export type ProfessionalId = number;
/** The number of an organisation within the index. */
export type OrganisationId = number;

/** An organisation that has, or has not, agreements with its municipality. */
export interface Organisation {
	readonly name: string;
	readonly region: RegionId;
	readonly sector: Sector;
}

/** How a professional is reached. This is all that the index says of one member to another (groeiling:2). */
export interface Contact {
	readonly name: string;
	readonly email: string;
	readonly phone: string;
}

/** The professionals with an account, and where they work. */
export class Directory {
	readonly #organisations: Organisation[] = [];
	readonly #contacts: Contact[] = [];
	readonly #organisationOf: IntColumn;
	readonly #authorised: IntColumn;

	/** An empty directory, with room for so many professionals before it must grow. */
	constructor(professionals = 16) {
		this.#organisationOf = new IntColumn(professionals);
		this.#authorised = new IntColumn(professionals);
	}

	get size(): number {
		return this.#contacts.length;
	}

	/** Adds an organisation and returns its number. */
	addOrganisation(organisation: Organisation): OrganisationId {
		return this.#organisations.push(organisation) - 1;
	}

	/**
	 * Adds a professional of `organisation` and returns the number. `isAuthorised` says whether the
	 * organisation is of a kind that may signal, has agreements, and has named this person (jw:7.1.1.2, bj:7.1).
	 */
	add(contact: Contact, organisation: OrganisationId, isAuthorised: boolean): ProfessionalId {
		this.organisation(organisation);
		this.#organisationOf.push(organisation);
		this.#authorised.push(isAuthorised ? 1 : 0);
		return this.#contacts.push(contact) - 1;
	}

	/** The organisation with this number; throws where there is none. */
	organisation(id: OrganisationId): Organisation {
		const found = this.#organisations[id];
		if (!found) throw new Error(`No organisation ${String(id)}`);
		return found;
	}

	/** How `professional` is reached. */
	contact(professional: ProfessionalId): Contact {
		const found = this.#contacts[professional];
		if (!found) throw new Error(`No professional ${String(professional)}`);
		return found;
	}

	/** Where `professional` works. */
	organisationOf(professional: ProfessionalId): OrganisationId {
		return this.#organisationOf.get(professional);
	}

	/** Whether `professional` may give a signal. */
	isAuthorised(professional: ProfessionalId): boolean {
		return this.#authorised.get(professional) === 1;
	}

	/** The sector in which `professional` works. */
	sectorOf(professional: ProfessionalId): Sector {
		return this.organisation(this.organisationOf(professional)).sector;
	}
}

import { SvelteSet } from 'svelte/reactivity';
import type { RegistrationBasis } from '#lib/export/basis.ts';
import {
	noProfessional,
	noYouth,
	type Problem,
	type ProfessionalIdentity,
	type ProfessionalInput,
	professionalProblems,
	type YouthIdentity,
	type YouthInput,
	youthProblems
} from '#lib/export/identity.ts';
import { type Registration, registration } from '#lib/export/registration.ts';
import type { Words } from '#lib/i18n/words.ts';

type OwnInput = Exclude<ProfessionalInput, 'name'> | 'ownName';
/** A field of the form. The professional's name has a name of its own beside that of the youth. */
export type FormField = YouthInput | OwnInput;

/**
 * What is typed on the registration screen. It lives in memory only, in the component that made it,
 * and is gone with it. Problems show once a field was left, or once the person asked to go on.
 */
export class IdentityForm {
	readonly #basis: () => RegistrationBasis;
	readonly #left = new SvelteSet<FormField>();
	#isTried = $state(false);
	youth = $state.raw<YouthIdentity>(noYouth);
	professional = $state.raw<ProfessionalIdentity>(noProfessional);

	constructor(basis: () => RegistrationBasis) {
		this.#basis = basis;
		this.clear();
	}

	/** Forgets everything that was typed. */
	clear(): void {
		this.youth = noYouth;
		this.professional = { ...noProfessional, organisation: this.#basis().organisation };
		this.#left.clear();
		this.#isTried = false;
	}

	changeYouth(change: Partial<YouthIdentity>): void {
		this.youth = { ...this.youth, ...change };
	}

	changeProfessional(change: Partial<ProfessionalIdentity>): void {
		this.professional = { ...this.professional, ...change };
	}

	/** Notes that the person left `field`: from now on it may say what is wrong. */
	leave(field: FormField): void {
		this.#left.add(field);
	}

	get #problems(): Readonly<Partial<Record<FormField, Problem>>> {
		const { fields, ageUsed, madeOn } = this.#basis();
		const { name, ...own } = professionalProblems(this.professional);
		return {
			...youthProblems(this.youth, fields, ageUsed, madeOn),
			...own,
			...(name !== undefined && { ownName: name })
		};
	}

	/** What to say at `field`: what is wrong and how to mend it; undefined while it is not yet time. */
	error(field: FormField, words: Words): string | undefined {
		const problem = this.#problems[field];
		if (problem === undefined || !(this.#isTried || this.#left.has(field))) return undefined;
		if (problem === 'missing') return words.registration(`missing.${field}`);
		return words.registration(`problem.${problem}`, this.#ageWords(words));
	}

	/** What the words of a problem can say of the age that the decision rests on. */
	#ageWords(words: Words): Readonly<Record<'age' | 'group', string>> {
		const { ageUsed } = this.#basis();
		if (ageUsed === null) return { age: '', group: '' };
		return 'voice' in ageUsed
			? { age: '', group: words.registration(`voice.${ageUsed.voice}`) }
			: { age: String(ageUsed.years), group: '' };
	}

	/** The registration, or null where something is missing or wrong: then every field may say so. */
	make(): Registration | null {
		this.#isTried = true;
		if (Object.keys(this.#problems).length > 0) return null;
		const { fields, indexName, madeOn } = this.#basis();
		return registration(this.youth, this.professional, fields, indexName, madeOn);
	}

	/** Whether the person asked to go on while something is missing or wrong. */
	get isIncomplete(): boolean {
		return this.#isTried && Object.keys(this.#problems).length > 0;
	}
}

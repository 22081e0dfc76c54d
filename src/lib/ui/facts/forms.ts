import type { Component } from 'svelte';
import type { Need } from '#lib/rules/facts.ts';
import AgeForm from '#lib/ui/facts/AgeForm.svelte';
import AuthorityForm from '#lib/ui/facts/AuthorityForm.svelte';
import ConsentForm from '#lib/ui/facts/ConsentForm.svelte';
import CriteriaForm from '#lib/ui/facts/CriteriaForm.svelte';
import type { FactFormProps } from '#lib/ui/facts/fact-form.svelte.ts';
import SectorForm from '#lib/ui/facts/SectorForm.svelte';

/** The facts that have a form; what the profile should say is asked as the state itself. */
type FormNeed = Exclude<Need, `profile.${string}`>;

/** The form for each fact that a rule can find missing. */
export const factForms: Readonly<Record<FormNeed, Component<FactFormProps>>> = {
	leeftijd: AgeForm,
	gezag: AuthorityForm,
	sector: SectorForm,
	criteria: CriteriaForm,
	toestemmingen: ConsentForm
};

import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Language } from '#lib/i18n/language.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import type { Bundle } from '#lib/i18n/resources.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { DossierHolder } from '#lib/ui/dossier/holder.svelte.ts';
import { Session } from '#lib/ui/session/session.svelte.ts';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import InContext from './InContext.svelte';

/** The day it is in component tests. */
export const today = '2026-11-22';

/** What a component needs around it, besides its props. */
export interface Surroundings {
	readonly bundles?: readonly Bundle[];
	readonly language?: Language;
	/** The work of a tab that was open before. */
	readonly work?: TabWork;
	/** The paths that the screen around the component loaded. */
	readonly graphs?: readonly PathGraph[];
	/** The place of an open dossier. */
	readonly dossier?: DossierHolder;
}

/** A component on the screen, with a way to hand it other props. */
export interface Shown<Props> {
	readonly session: Session;
	readonly work: TabWork;
	readonly rerender: (props: Props) => Promise<void>;
}

/** Shows `part` with the words, the tab's work and the session that the layouts would hand it. */
export async function show<Part extends Component<never>>(
	part: Part,
	props: Parameters<Part>[1],
	{
		bundles = [],
		language = 'nl',
		work = new TabWork(null, today),
		graphs = [],
		dossier = new DossierHolder()
	}: Surroundings = {}
): Promise<Shown<Parameters<Part>[1]>> {
	const words = await wordsOf(language).load('ui', ...bundles);
	const session = new Session(work);
	session.adopt(...graphs);
	const fixed = {
		part: part as unknown as Component<Record<string, unknown>>,
		words,
		work,
		session,
		dossier
	};
	const { rerender } = render(InContext, { props: { ...fixed, given: props } });
	return { session, work, rerender: (next) => rerender({ ...fixed, given: next }) };
}

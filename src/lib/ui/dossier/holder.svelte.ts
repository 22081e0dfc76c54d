import { getContext, setContext } from 'svelte';
import type { DossierDesk, LockCause } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import type { OpenDecision } from '#lib/ui/dossier/open-decision.ts';

/** The place of the open dossier of this tab, above every page. It is empty while there is none, or while it is locked. */
export class DossierHolder {
	desk = $state.raw<DossierDesk | null>(null);
	/** The decision of the opened case that is walked on the screens. */
	decision = $state.raw<OpenDecision | null>(null);
	/** Why the dossier was locked, for who comes to the lock. */
	lockedBy = $state.raw<LockCause | null>(null);
}

const key = Symbol('dossier');

/** Hands the place of the dossier to every component below. */
export function provideDossier(holder: DossierHolder): DossierHolder {
	return setContext(key, holder);
}

/** The place of the open dossier. */
export function useDossier(): DossierHolder {
	return getContext<DossierHolder>(key);
}

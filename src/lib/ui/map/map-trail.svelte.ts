import type { Lit } from '#lib/export/map/lit.ts';
import type { Reached } from '#lib/flow/reached.ts';
import type { CaseStand } from '#lib/ui/session/case-stand.svelte.ts';
import type { Session } from '#lib/ui/session/session.svelte.ts';

/** Finds the trail of a map in what a case reached. */
export type Light = (reached: Reached) => Lit | null;

/**
 * One's own trail over a map, from the walk in this tab. What it takes to replay a walk comes in only
 * where there is one; until then, and where it cannot come in, the map stands without a trail.
 */
export class MapTrail {
	readonly #session: Session;
	readonly #loadLight: () => Promise<Light>;
	#stand = $state.raw<CaseStand | null>(null);
	#light = $state.raw<Light | null>(null);
	#isAsked = false;

	constructor(session: Session, loadLight: () => Promise<Light>) {
		this.#session = session;
		this.#loadLight = loadLight;
	}

	/** Loads what is missing; called again when the walk comes in or is replaced. */
	async load(): Promise<void> {
		if (this.#stand) {
			await this.#stand.load();
			return;
		}
		if (!this.#session.hasWork || this.#isAsked) return;
		this.#isAsked = true;
		try {
			const [{ CaseStand: Stand }, light] = await Promise.all([
				import('#lib/ui/session/case-stand.svelte.ts'),
				this.#loadLight()
			]);
			const stand = new Stand(this.#session, null);
			await stand.loadProfile();
			this.#light = light;
			// From here on the effect that called this calls it again, and loads the paths of the walk.
			this.#stand = stand;
		} catch {
			this.#isAsked = false;
		}
	}

	get lit(): Lit | null {
		const reached = this.#stand?.reached;
		return reached && this.#light ? this.#light(reached) : null;
	}
}

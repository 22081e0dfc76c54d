import { getContext, setContext } from 'svelte';
import { keptValue, practiceKey, type TabStore, written } from '#lib/storage/tab-store.ts';
import { type Agreements, usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import type { RoleId } from '#lib/workshop/practice-index/play/cast.ts';
import type { PlayEvent, PlayRefusal } from '#lib/workshop/practice-index/play/event.ts';
import { Play } from '#lib/workshop/practice-index/play/play.ts';
import { mostOnStage, type Practice, readPractice } from '#lib/workshop/practice-index/play/practice.ts';
import { stories, type StoryId } from '#lib/workshop/practice-index/play/stories/stories.ts';
import { eventsUntil, type Story } from '#lib/workshop/practice-index/play/story.ts';

/** Where on the screen something was done; what came of it is said there. */
export type Place = RoleId | 'time' | 'family' | 'agreements';

/** What came of the last thing that was done freely. */
export type Outcome = { readonly place: Place } & (
	| { readonly kind: 'did'; readonly sent: number }
	| { readonly kind: 'refused'; readonly reason: PlayRefusal }
	| { readonly kind: 'nothing' | 'idle' | 'undone' | 'begun' | 'agreement' }
);

/** The agreements and events of a practice. */
function script(practice: Practice): {
	readonly agreements: Agreements;
	readonly events: readonly PlayEvent[];
} {
	if (practice.mode === 'free') return practice;
	const story: Story = stories[practice.story];
	return { agreements: story.agreements, events: eventsUntil(story, practice.at) };
}

function playOf(practice: Practice): Play | null {
	const { agreements, events } = script(practice);
	const made = Play.of(agreements, events);
	return made.ok ? made.value : null;
}

const letters = (play: Play, role: RoleId): number => play.mailbox(role).length;

/** The practice on this screen. Every change is kept in the tab; a failed write shows as `hasFailed`. */
export class PracticeDesk {
	readonly #store: TabStore | null;
	practice = $state.raw<Practice | null>(null);
	hasFailed = $state(false);
	outcome = $state.raw<Outcome | null>(null);
	readonly play: Play | null = $derived(this.practice && playOf(this.practice));
	/** The play before the last step, to tell which letters are new. */
	readonly #before: Play | null = $derived.by(() => {
		const { practice } = this;
		if (!practice) return null;
		const { agreements, events } = script(practice);
		const earlier =
			practice.mode === 'free' ? events.slice(0, -1) : eventsUntil(stories[practice.story], practice.at - 1);
		const made = Play.of(agreements, practice.mode === 'story' && practice.at === 0 ? [] : earlier);
		return made.ok ? made.value : null;
	});

	constructor(store: TabStore | null) {
		this.#store = store;
	}

	/** Goes on with what this tab kept, where it can still be played. */
	restore(): void {
		const kept = this.#store && readPractice(keptValue(this.#store, practiceKey));
		if (!kept || playOf(kept) === null) return;
		if (kept.mode === 'story' && kept.at > stories[kept.story].steps.length) return;
		this.practice = kept;
	}

	#keep(practice: Practice | null): void {
		this.practice = practice;
		const store = this.#store;
		if (!store) return;
		this.hasFailed = !written(() => {
			if (practice === null) store.removeItem(practiceKey);
			else store.setItem(practiceKey, JSON.stringify(practice));
		}).ok;
	}

	/** How many letters of `role` came with the last step. */
	fresh(role: RoleId): number {
		return this.play && this.#before ? letters(this.play, role) - letters(this.#before, role) : 0;
	}

	/** Begins a story. */
	begin(story: StoryId): void {
		this.outcome = null;
		this.#keep({ mode: 'story', story, at: 0 });
	}

	/** Goes to a step of the running story; 0 is before the first. */
	goTo(at: number): void {
		if (this.practice?.mode === 'story') this.#keep({ ...this.practice, at });
	}

	/** Plays freely, from the beginning or from where the running story is. */
	playFreely(): void {
		const { practice } = this;
		this.outcome = null;
		if (practice?.mode === 'story') {
			this.#keep({ mode: 'free', stage: stories[practice.story].stage, ...script(practice) });
		} else {
			const stage: readonly RoleId[] = ['noor', 'samir', 'joost'];
			this.#keep({ mode: 'free', agreements: usualAgreements, stage, events: [] });
		}
	}

	/** Puts the practice away and shows the choice of stories. */
	leave(): void {
		this.outcome = null;
		this.#keep(null);
	}

	/** Lets something happen in a free practice, or says why it cannot. */
	act(place: Place, event: PlayEvent): void {
		const { practice, play } = this;
		if (practice?.mode !== 'free' || !play) return;
		const after = play.after(event);
		if (after.ok) {
			const sent = after.value.sent - play.sent;
			this.#keep({ ...practice, events: after.value.events });
			this.outcome = { place, kind: 'did', sent };
		} else {
			this.outcome = { place, kind: 'refused', reason: after.reason };
		}
	}

	/** Goes to the day on which the next thing happens by itself, or says that nothing waits. */
	goToNext(): void {
		if (!this.play) return;
		const { nextDay } = this.play;
		if (nextDay === null) this.outcome = { place: 'time', kind: 'idle' };
		else this.act('time', { kind: 'time', to: nextDay });
	}

	/** Takes the last thing that was done back. */
	undo(): void {
		const { practice } = this;
		if (practice?.mode !== 'free') return;
		this.outcome = { place: 'time', kind: practice.events.length === 0 ? 'nothing' : 'undone' };
		this.#keep({ ...practice, events: practice.events.slice(0, -1) });
	}

	/** Takes all that was done back. */
	beginAgain(): void {
		if (this.practice?.mode !== 'free') return;
		this.#keep({ ...this.practice, events: [] });
		this.outcome = { place: 'time', kind: 'begun' };
	}

	/** Shows these professionals; with too few or too many the screen stays as it is, and this says which. */
	show(stage: readonly RoleId[]): 'tooFew' | 'tooMany' | null {
		if (stage.length < 2) return 'tooFew';
		if (stage.length > mostOnStage) return 'tooMany';
		if (this.practice?.mode === 'free') this.#keep({ ...this.practice, stage });
		return null;
	}

	/** Changes an agreement as if it had been there from the beginning; not where what was done could then not be. */
	agree(change: Partial<Agreements>): void {
		const { practice } = this;
		if (practice?.mode !== 'free') return;
		const changed = { ...practice, agreements: { ...practice.agreements, ...change } };
		if (playOf(changed) === null) this.outcome = { place: 'agreements', kind: 'agreement' };
		else {
			this.outcome = null;
			this.#keep(changed);
		}
	}
}

const key = Symbol('practice');

/** Hands the practice to every component below. */
export function provideDesk(desk: PracticeDesk): PracticeDesk {
	return setContext(key, desk);
}

/** The practice on this screen. */
export function useDesk(): PracticeDesk {
	return getContext<PracticeDesk>(key);
}

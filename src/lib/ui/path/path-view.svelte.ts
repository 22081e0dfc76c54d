import type { Day } from '#lib/law/source.ts';
import { proposal, type Proposal } from '#lib/flow/carry.ts';
import { type Change, changeBetween } from '#lib/flow/change.ts';
import type { AskedNode, PathGraph } from '#lib/flow/graph.ts';
import type { Replay } from '#lib/flow/replay.ts';
import {
	type Draft,
	type MainLine,
	type Walk,
	withAnswer,
	withDraft,
	withFacts,
	withoutAnswer,
	withReason
} from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Facts } from '#lib/rules/facts.ts';
import { type FormNeed, formNeed, profileStep, type RuleStep } from '#lib/ui/path/form-need.ts';
import type { Session } from '#lib/ui/session/session.svelte.ts';

/**
 * What a path screen shows and does: the question in focus, the answer being chosen, what a change
 * would alter. The walk itself lives in the session; going back moves the focus and deletes nothing.
 */
export class PathView {
	readonly #session: Session;
	readonly #path: () => PathId;
	readonly #main: () => MainLine;
	readonly #at: () => string | undefined;
	/** The state that the person answers by hand, since the fact behind it is not known. */
	#byHandAt = $state<string | null>(null);
	/** Set when "go on" was pressed too early; names what is missing. */
	missing = $state<'choice' | 'reason' | 'facts' | null>(null);

	constructor(session: Session, path: () => PathId, main: () => MainLine, at: () => string | undefined) {
		this.#session = session;
		this.#path = path;
		this.#main = main;
		this.#at = at;
	}

	get path(): PathId {
		return this.#path();
	}

	get graph(): PathGraph {
		return this.#session.graph(this.path);
	}

	readonly replay: Replay = $derived.by(() => this.#session.replay(this.path));

	/** The state in focus: an earlier one that is looked at again, else the open one; null at the outcome. */
	readonly node: AskedNode | null = $derived.by(() => {
		const at = this.#at();
		const earlier = at === undefined ? undefined : this.replay.steps.find(({ node }) => node.id === at);
		return earlier?.node ?? this.replay.open?.node ?? null;
	});

	/** Whether the state in focus was answered before. */
	get isRevisit(): boolean {
		return this.node !== null && this.node.id !== this.replay.open?.node.id;
	}

	/** The form that serves the state in focus, or null where the answers are shown. */
	readonly need: FormNeed | null = $derived.by(() => {
		return this.node && !this.isByHand ? formNeed(this.replay, this.node) : null;
	});

	/** How the profile answered the state in focus; null where the person or a fact of the case did. */
	get profileStep(): RuleStep | null {
		return this.node && profileStep(this.replay, this.node);
	}

	/** Whether the person set the form for the state in focus aside. */
	get isByHand(): boolean {
		return this.node !== null && this.node.id === this.#byHandAt;
	}

	/** Lets the person answer the state in focus by hand, or with its form again. */
	answerByHand(isByHand: boolean): void {
		this.missing = null;
		this.#byHandAt = isByHand ? (this.node?.id ?? null) : null;
	}

	get #walk(): Walk | null {
		return this.#session.walk;
	}

	get #draft(): Draft | undefined {
		const draft = this.#walk?.drafts?.[this.path];
		return draft && draft.state === this.node?.id ? draft : undefined;
	}

	/** What the case proposes for the state in focus. */
	readonly proposal: Proposal | null = $derived.by(() => {
		const walk = this.#walk;
		if (!walk || !this.node || this.isRevisit) return null;
		return proposal(walk, this.#session.known, this.path, this.node.id);
	});

	/** The answer that was given to the state in focus, also where it does not count now. */
	get given(): string | undefined {
		const node = this.node;
		if (!node) return undefined;
		const taken = this.replay.steps.find((step) => step.node.id === node.id)?.answer;
		const stored = this.#walk?.answers[this.path]?.[node.id];
		return taken ?? (stored !== undefined && node.edges.has(stored) ? stored : undefined);
	}

	/** The answer that stands chosen: the draft, else the given one, else the proposed one. */
	get chosen(): string | undefined {
		return this.#draft?.answer ?? this.given ?? this.proposal?.answer;
	}

	/** The facts the form in focus starts with. */
	get facts(): Facts {
		return { ...this.#session.inputFor(this.path).facts, ...this.#draft?.facts };
	}

	/** The written reason or remark of the state in focus. */
	get reason(): string {
		return (this.node && this.#walk?.reasons[this.path]?.[this.node.id]) ?? '';
	}

	#change(change: (walk: Walk) => Walk): void {
		this.#session.change(this.#main(), change);
	}

	/** Chooses an answer without giving it yet. */
	choose(answer: string): void {
		const node = this.node;
		if (!node) return;
		this.missing = null;
		this.#change((walk) => withDraft(walk, this.path, { state: node.id, answer }));
	}

	/** Keeps what a fact form holds; null while it is not complete. */
	chooseFacts(facts: Partial<Facts> | null): void {
		const node = this.node;
		if (!node) return;
		this.missing = null;
		this.#change((walk) => withDraft(walk, this.path, facts === null ? null : { state: node.id, facts }));
	}

	/** Keeps the written reason. A given weighing keeps its old reason until a new one stands. */
	write(reason: string): void {
		const node = this.node;
		if (!node || (this.isRevisit && node.meta.kind === 'weighing' && reason.trim() === '')) return;
		if (reason.trim() !== '') this.missing = null;
		this.#change((walk) => withReason(walk, this.path, node.id, reason));
	}

	/** What the chosen answer or facts would change in the rest of the walk; null without a change. */
	get preview(): Change | null {
		const node = this.node;
		const draft = this.#draft;
		if (!node || !draft || !this.isRevisit) return null;
		const then = this.#session.replayWith(this.path, {
			...(draft.answer !== undefined && { answers: { [node.id]: draft.answer } }),
			...(draft.facts !== undefined && { facts: draft.facts })
		});
		return changeBetween(this.replay, then);
	}

	/** Drops the choice that was not given yet, and puts back the `reason` that stood there before. */
	discard(reason: string): void {
		const node = this.node;
		if (!node) return;
		this.missing = null;
		this.#byHandAt = null;
		this.#change((walk) => withReason(withDraft(walk, this.path, null), this.path, node.id, reason));
	}

	/**
	 * Gives the chosen answer, or the facts, and says whether that could be done. A weighing is not
	 * answered without its written reason.
	 */
	confirm(reason: string, today: Day): boolean {
		const node = this.node;
		if (!node) return false;
		if (this.need !== null) return this.#confirmFacts(node, today);
		const answer = this.chosen;
		if (answer === undefined) {
			this.missing = 'choice';
			return false;
		}
		if (node.meta.kind === 'weighing' && reason.trim() === '') {
			this.missing = 'reason';
			return false;
		}
		this.#change((walk) =>
			withDraft(
				withReason(withAnswer(walk, this.path, node.id, answer), this.path, node.id, reason),
				this.path,
				null
			)
		);
		this.#byHandAt = null;
		this.missing = null;
		return true;
	}

	#confirmFacts(node: AskedNode, today: Day): boolean {
		// A form that holds a complete answer has told so; what was known before must not stand in for a mistake.
		const facts = this.#draft?.facts;
		if (!facts) {
			this.missing = 'facts';
			return false;
		}
		// A rule that speaks now overrules an answer that was once given by hand.
		this.#change((walk) =>
			withDraft(withFacts(withoutAnswer(walk, this.path, node.id), this.path, facts, today), this.path, null)
		);
		this.missing = null;
		return true;
	}
}

import type { Day } from '#lib/law/source.ts';
import { readWhatIfLink } from '#lib/flow/explain/what-if-link-schema.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import { keepCase, ownCase, ownCases } from '#lib/storage/workshop/cases.ts';
import { CaseEditing } from '#lib/ui/workshop/maker/case-editing.svelte.ts';
import { loadMakerTexts } from '#lib/ui/workshop/maker/maker-texts.ts';
import { newCaseId } from '#lib/ui/workshop/maker/new-id.ts';
import { type Beside, besideOwn } from '#lib/workshop/case/beside-own.ts';
import { type LinkRefusal, readCaseLink } from '#lib/workshop/case/case-link.ts';
import { caseFromExample } from '#lib/workshop/case/case-making.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import { isBuiltInCase, loadCase } from '#lib/workshop/cases/registry.ts';

/** A case that an address names or holds, before anything of it is kept. */
export interface Incoming {
	readonly from: 'built-in' | 'link' | 'what-if';
	readonly case: WorkshopCase;
	/** How it stands to the own cases. A built-in case and a what-if always become a new one. */
	readonly beside: Beside;
}

/** Where who makes cases stands. */
export type Entered =
	| { readonly at: 'list' }
	| { readonly at: 'case'; readonly editing: CaseEditing }
	| { readonly at: 'incoming'; readonly incoming: Incoming }
	| { readonly at: 'obstacle'; readonly reason: LinkRefusal | 'gone' | 'load' };

/** The way in to the place where cases are made: from the fragment of the address. */
export class MakerEntry {
	readonly #today: Day;
	entered = $state.raw<Entered | null>(null);
	/** The words that what is entered was loaded for: with others it cannot be shown yet. */
	wordsOf = $state.raw<Words | null>(null);
	/** Counts the attempts, so that a slow one never takes the place of a later one. */
	#attempt = 0;

	constructor(today: Day) {
		this.#today = today;
	}

	/** Comes in by the fragment `hash`. */
	async enter(hash: string, words: Words): Promise<void> {
		const attempt = ++this.#attempt;
		let entered: Entered;
		try {
			await loadMakerTexts(words);
			entered = await this.#find(hash, words);
		} catch {
			entered = { at: 'obstacle', reason: 'load' };
		}
		if (attempt !== this.#attempt) return;
		this.wordsOf = words;
		this.entered = entered;
	}

	async #find(hash: string, words: Words): Promise<Entered> {
		const own = /^#id=(.+)$/.exec(hash)?.[1];
		if (own !== undefined) return this.#own(own);
		if (hash.startsWith('#w=')) {
			const example = readWhatIfLink(hash);
			if (!example) return { at: 'obstacle', reason: 'damaged' };
			const birth = { id: newCaseId(), language: words.language, day: this.#today };
			const made = caseFromExample(example, birth);
			return { at: 'incoming', incoming: { from: 'what-if', case: made, beside: 'new' } };
		}
		if (hash.length < 2) return { at: 'list' };
		return this.#linked(hash, words);
	}

	async #own(id: string): Promise<Entered> {
		// What is open here is newer than what lies on the device, above all where that cannot keep it.
		if (this.entered?.at === 'case' && this.entered.editing.id === id) return this.entered;
		const [found, graphs] = await Promise.all([ownCase(id), loadAllGraphs()]);
		if (!found) return { at: 'obstacle', reason: 'gone' };
		return { at: 'case', editing: new CaseEditing(found, graphs, keepCase, true) };
	}

	async #linked(hash: string, words: Words): Promise<Entered> {
		const read = await readCaseLink(hash);
		if (!read.ok) return { at: 'obstacle', reason: read.reason };
		if ('id' in read) {
			if (!isBuiltInCase(read.id)) return { at: 'obstacle', reason: 'newer' };
			const found = await loadCase(read.id, words.language);
			return { at: 'incoming', incoming: { from: 'built-in', case: found, beside: 'new' } };
		}
		const own = await ownCases();
		const beside = besideOwn(read.case, own?.cases ?? []);
		return { at: 'incoming', incoming: { from: 'link', case: read.case, beside } };
	}

	/** Opens the case that is open here as another window kept it. */
	takeOver(found: WorkshopCase): void {
		if (this.entered?.at !== 'case') return;
		const editing = new CaseEditing(found, this.entered.editing.graphs, keepCase, true);
		this.entered = { at: 'case', editing };
	}

	/** Opens `workshopCase` to be made on, and keeps it. Returns the fragment of its address. */
	async begin(workshopCase: WorkshopCase): Promise<string> {
		const editing = new CaseEditing(workshopCase, await loadAllGraphs(), keepCase, false);
		await editing.keep();
		this.#attempt += 1;
		this.entered = { at: 'case', editing };
		return `#id=${workshopCase.id}`;
	}
}

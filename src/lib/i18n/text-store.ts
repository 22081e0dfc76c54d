import { createInstance, type i18n } from 'i18next';
import type { Language } from '#lib/i18n/language.ts';
import type { Bundle } from '#lib/i18n/resources.ts';
import { textFile } from '#lib/i18n/text-file.ts';

/** What fills the gaps of a text. */
export type Gaps = Readonly<Record<string, string | number>>;

/**
 * The text files of one language. They come in one by one with `load`; asking for a text whose file was
 * not loaded throws.
 */
export class TextStore {
	readonly #language: Language;
	readonly #i18n: i18n;
	readonly #loading = new Map<Bundle, Promise<void>>();

	constructor(language: Language) {
		this.#language = language;
		this.#i18n = createInstance();
		void this.#i18n.init({
			lng: language,
			fallbackLng: false,
			ns: [],
			resources: {},
			initAsync: false,
			interpolation: { escapeValue: false },
			contextSeparator: '_',
			nsSeparator: false
		});
	}

	/** Fetches the named text files, each once. */
	async load(bundles: readonly Bundle[]): Promise<void> {
		await Promise.all(
			bundles.map((bundle) => {
				const before = this.#loading.get(bundle);
				if (before) return before;
				const loading = textFile(this.#language, bundle).then(
					(file) => {
						this.#i18n.addResourceBundle(this.#language, bundle, file);
					},
					(error: unknown) => {
						// What failed may succeed when it is asked for again.
						this.#loading.delete(bundle);
						throw error;
					}
				);
				this.#loading.set(bundle, loading);
				return loading;
			})
		);
	}

	/** Whether a text file has come in. */
	has(bundle: Bundle): boolean {
		return this.#i18n.hasResourceBundle(this.#language, bundle);
	}

	/** Whether the file has a text at `key`. */
	holds(bundle: Bundle, key: string): boolean {
		return this.#i18n.exists(key, { ns: bundle });
	}

	/** The text at `key` with its gaps filled, in the variant for `context` where there is one. */
	text(bundle: Bundle, key: string, gaps: Gaps = {}, context?: string): string {
		if (!this.holds(bundle, key)) throw new Error(`No text "${bundle}/${key}" in ${this.#language}`);
		return this.#i18n.t(key, { ns: bundle, ...gaps, ...(context ? { context } : {}) });
	}

	/** The texts of the list at `key`. */
	list(bundle: Bundle, key: string, gaps: Gaps, context?: string): readonly string[] {
		return this.#i18n.t(key, {
			ns: bundle,
			...gaps,
			...(context ? { context } : {}),
			returnObjects: true
		}) as unknown as readonly string[];
	}

	/** The file as it was written. */
	bundle(bundle: Bundle): unknown {
		return this.#i18n.getResourceBundle(this.#language, bundle);
	}
}

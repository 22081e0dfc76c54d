import type {
	AboutKey,
	CasesKey,
	ChangesKey,
	DossierKey,
	ExplainKey,
	FormKey,
	KeepingKey,
	MapKey,
	NoteKey,
	ReadingKey,
	RegisterKey,
	RegistrationKey,
	RulebookKey,
	SearchKey,
	SharingKey,
	TermsKey,
	UiKey,
	RoomKey,
	MakerKey,
	QuizKey,
	PracticeKey,
	WorkFileKey,
	WorkshopKey
} from '#lib/i18n/keys.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Bundle } from '#lib/i18n/resources.ts';
import { type Gaps, TextStore } from '#lib/i18n/text-store.ts';

/**
 * The words of the screens themselves in one language. Text files come in one by one with `load`; asking
 * for a text whose file was not loaded throws, since a half-translated screen must not pass a test.
 */
export class InterfaceWords {
	readonly language: Language;
	/** The text files that came in. */
	protected readonly texts: TextStore;

	constructor(language: Language) {
		this.language = language;
		this.texts = new TextStore(language);
	}

	/** Fetches the named text files, each once, and returns these words. */
	async load(...bundles: readonly Bundle[]): Promise<this> {
		await this.texts.load(bundles);
		return this;
	}

	/** Whether a text file has come in. */
	has(bundle: Bundle): boolean {
		return this.texts.has(bundle);
	}

	/** An interface text of the frame and the path screens. */
	ui(key: UiKey, gaps?: Gaps): string {
		return this.texts.text('ui', key, gaps);
	}

	/** A text of the fact forms and the profile. */
	form(key: FormKey, gaps?: Gaps): string {
		return this.texts.text('forms', key, gaps);
	}

	/** A text of the note for the own file and the hand-over. */
	note(key: NoteKey, gaps?: Gaps): string {
		return this.texts.text('note', key, gaps);
	}

	/** A text of the registration. */
	registration(key: RegistrationKey, gaps?: Gaps): string {
		return this.texts.text('registration', key, gaps);
	}

	/** A text of the page about the app. */
	about(key: AboutKey, gaps?: Gaps): string {
		return this.texts.text('about', key, gaps);
	}

	/** A text of the reading view. */
	reading(key: ReadingKey, gaps?: Gaps): string {
		return this.texts.text('reading', key, gaps);
	}

	/** A text of the explanation of an outcome, and of the comparison of two versions of a case. */
	explain(key: ExplainKey, gaps?: Gaps): string {
		return this.texts.text('explain', key, gaps);
	}

	/** A text of the map of a path. */
	map(key: MapKey, gaps?: Gaps): string {
		return this.texts.text('map', key, gaps);
	}

	/** A text of the rulebook. */
	rulebook(key: RulebookKey, gaps?: Gaps): string {
		return this.texts.text('rulebook', key, gaps);
	}

	/** A text of the search. */
	search(key: SearchKey, gaps?: Gaps): string {
		return this.texts.text('search', key, gaps);
	}

	/** A text of the comparison of two versions of a path. */
	changes(key: ChangesKey, gaps?: Gaps): string {
		return this.texts.text('changes', key, gaps);
	}

	/** A text of opening, locking, settings and backup of the dossier. */
	dossier(key: DossierKey, gaps?: Gaps): string {
		return this.texts.text('dossier', key, gaps);
	}

	/** A text of opening work from a file, and of what is wrong with the file. */
	workFile(key: WorkFileKey, gaps?: Gaps): string {
		return this.texts.text('work-file', key, gaps);
	}

	/** A text of the overview of cases and of the page of one case. */
	cases(key: CasesKey, gaps?: Gaps): string {
		return this.texts.text('cases', key, gaps);
	}

	/** A text of looking again at a case, closing, keeping and removing it. */
	keeping(key: KeepingKey, gaps?: Gaps): string {
		return this.texts.text('keeping', key, gaps);
	}

	/** A text of what is made of a case: its entries in words, receipts, the sharing log, access. */
	register(key: RegisterKey, gaps?: Gaps): string {
		return this.texts.text('register', key, gaps);
	}

	/** A text of the screens of consent, sharing and access. */
	sharing(key: SharingKey, gaps?: Gaps): string {
		return this.texts.text('sharing', key, gaps);
	}

	/** A text of the page of terms. */
	terms(key: TermsKey, gaps?: Gaps): string {
		return this.texts.text('terms', key, gaps);
	}

	/** A text of the workshop: its cases, and the pages around them. */
	workshop(key: WorkshopKey, gaps?: Gaps): string {
		return this.texts.text('workshop', key, gaps);
	}

	/** A text of leading a workshop and of joining one. */
	room(key: RoomKey, gaps?: Gaps): string {
		return this.texts.text('room', key, gaps);
	}

	/** A text of making, opening and sending a case for a workshop. */
	maker(key: MakerKey, gaps?: Gaps): string {
		return this.texts.text('maker', key, gaps);
	}

	/** A text of the quiz. */
	quiz(key: QuizKey, gaps?: Gaps): string {
		return this.texts.text('quiz', key, gaps);
	}

	/** A text of the practice index. */
	practice(key: PracticeKey, gaps?: Gaps): string {
		return this.texts.text('practice', key, gaps);
	}
}

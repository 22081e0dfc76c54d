import type { ReadingDuty, ReadingOutcome, ReadingState, ReadingView, Wording } from '#lib/export/reading.ts';
import type { ReadingCite } from '#lib/export/reading/cite.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Duiding } from './duidingen.ts';
import { bullets, chart, document, link, plain, table } from './markdown.ts';
import { citeOf, criteriaOf, pointsOf, signOff } from './page-parts.ts';

/** The line at the top of every generated page. */
export const generatedNote =
	'<!-- Gemaakt door `npm run paths` uit de paden, de bronnen en de teksten van de app. Niet met de hand wijzigen. -->';

/** Writes the page of one path: what a jurist reads, beside the law, and signs. */
export class PathPage {
	readonly #view: ReadingView;
	readonly #words: Words;
	readonly #mermaid: string;
	readonly #duidingen: readonly Duiding[];

	constructor(view: ReadingView, words: Words, mermaid: string, duidingen: readonly Duiding[]) {
		this.#view = view;
		this.#words = words;
		this.#mermaid = mermaid;
		this.#duidingen = duidingen;
	}

	/** The page as Markdown. */
	text(): string {
		const { title, intro, path, version, states, outcomes, duties, criteria } = this.#view;
		const words = this.#words;
		return document([
			generatedNote,
			`# ${plain(title)}`,
			plain(intro),
			bullets([`${words.reading('page.path')}: \`${path}\``, `${words.reading('page.version')}: ${version}`]),
			...this.#persons(),
			`## ${words.reading('page.map')}`,
			chart(this.#mermaid),
			`## ${words.reading('page.questions')}`,
			...states.flatMap((state, index) => this.#state(state, index + 1)),
			`## ${words.reading('page.outcomes')}`,
			...outcomes.flatMap((outcome) => this.#outcome(outcome)),
			`## ${words.reading('page.duties')}`,
			words.reading('page.dutiesIntro'),
			...duties.flatMap((duty) => this.#duty(duty)),
			...(criteria ? criteriaOf(criteria, words) : []),
			...signOff(this.#view, words)
		]);
	}

	/** The variant for a youth who counts alone, where there is one. */
	#youth({ youth }: Wording): string {
		const from = this.#words.reading('state.alone', { leeftijd: this.#view.aloneFrom });
		return youth === null ? '' : `*${from}:* ${plain(youth)}`;
	}

	#titled(title: string, wording: Wording): string {
		const variant = this.#youth(wording);
		return `**${title}.** ${plain(wording.text)}${variant && `\\\n${variant}`}`;
	}

	#list(title: string, { text, youth }: Wording<readonly string[]>): readonly string[] {
		if (text.length === 0) return [];
		const from = this.#words.reading('state.alone', { leeftijd: this.#view.aloneFrom });
		return [
			`**${title}**`,
			bullets(text.map(plain)),
			...(youth === null ? [] : [`*${from}:*`, bullets(youth.map(plain))])
		];
	}

	#persons(): readonly string[] {
		const words = this.#words;
		return [
			`## ${words.reading('persons.title')}`,
			words.reading('persons.intro'),
			table(
				[words.reading('persons.age'), words.reading('persons.family'), words.reading('persons.youth')],
				this.#view.persons.map(({ ages, family, youth }) => [plain(ages), plain(family), plain(youth)])
			)
		];
	}

	#state(state: ReadingState, number: number): readonly string[] {
		const words = this.#words;
		const kind = words.reading(`kinds.${state.kind}.label`);
		return [
			`<a id="${state.id}"></a>`,
			`### ${String(number)}. ${plain(state.question.text)}`,
			this.#youth(state.question),
			`\`${state.id}\` · **${kind}.** ${words.reading(`kinds.${state.kind}.about`)}`,
			this.#titled(words.reading('state.short'), state.short),
			this.#titled(words.reading('state.help'), state.help),
			this.#titled(words.reading('state.why'), state.why),
			table(
				[words.reading('state.answer'), words.reading('state.leadsTo')],
				state.answers.map(({ id, label, target, leadsTo }) => {
					const variant = this.#youth(label);
					return [
						`${plain(label.text)} (\`${id}\`)${variant && `<br>${variant}`}`,
						link(leadsTo, `#${target}`)
					];
				})
			),
			...(state.rule ? this.#rule(state.rule) : []),
			...this.#list(words.reading('state.weigh'), state.weigh),
			...(state.points ? pointsOf(state.points) : []),
			...this.#rest(`${this.#view.path}/${state.id}`, state.cites, 'states')
		];
	}

	#rule({ id, says, reasons }: NonNullable<ReadingState['rule']>): readonly string[] {
		const words = this.#words;
		return [
			`**${words.reading('rule.title')}** (\`${id}\`). ${plain(says)}`,
			`${words.reading('rule.reasons')}:`,
			bullets(reasons.map(plain))
		];
	}

	#outcome(outcome: ReadingOutcome): readonly string[] {
		const words = this.#words;
		const verdict = words.ui(`verdict.${outcome.verdict}`);
		const duties = outcome.duties.map(({ id, label }) => `${link(label, `#taak-${id}`)} (\`${id}\`)`);
		return [
			`<a id="${outcome.id}"></a>`,
			`### ${plain(verdict)} · ${plain(outcome.title.text)}`,
			this.#youth(outcome.title),
			`\`${outcome.id}\``,
			this.#titled(words.reading('outcome.means'), outcome.means),
			...this.#list(words.reading('outcome.do'), outcome.do),
			this.#titled(words.reading('outcome.next'), outcome.next),
			`**${words.reading('outcome.duties')}**${duties.length === 0 ? `. ${words.reading('outcome.none')}.` : ''}`,
			bullets(duties),
			...this.#rest(`${this.#view.path}/${outcome.id}`, outcome.cites, 'outcomes')
		];
	}

	/** The sources below a state or outcome, and the interpretation records that it rests on. */
	#rest(at: string, cites: readonly ReadingCite[], kind: 'states' | 'outcomes'): readonly string[] {
		const words = this.#words;
		const found = this.#duidingen.filter((duiding) => duiding[kind].includes(at));
		const records = found.map(
			({ id, title, status, file }) => `${link(`${id}: ${title}`, `../duidingen/${file}`)} (${plain(status)})`
		);
		return [
			`**${words.reading('state.sources')}**`,
			bullets(cites.map((cited) => citeOf(cited, words))),
			...(found.length === 0 ? [] : [`**${words.reading('state.duiding')}**`, bullets(records)])
		];
	}

	#duty(duty: ReadingDuty): readonly string[] {
		return [
			`<a id="taak-${duty.id}"></a>`,
			`### ${plain(duty.label.text)}`,
			this.#youth(duty.label),
			`\`${duty.id}\``,
			plain(duty.how.text),
			this.#youth(duty.how),
			this.#titled(this.#words.reading('outcome.record'), duty.record)
		];
	}
}

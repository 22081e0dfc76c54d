import type { ReadingPoints, ReadingView } from '#lib/export/reading.ts';
import { marks, type ReadingCite } from '#lib/export/reading/cite.ts';
import type { ReadingCriteria } from '#lib/export/reading/criteria.ts';
import type { Words } from '#lib/i18n/words.ts';
import { bullets, link, plain, table } from './markdown.ts';

/** A list beside a question, as blocks. */
export function pointsOf({ title, intro, items, note }: ReadingPoints): readonly string[] {
	return [
		`**${plain(title)}**`,
		intro === null ? '' : plain(intro),
		bullets(items.map(({ key, text }) => (key === null ? plain(text) : `${key}. ${plain(text)}`))),
		note === null ? '' : plain(note)
	];
}

/** A provision as one item of a list: where it stands, what it says, how far it was checked. */
export function citeOf(cited: ReadingCite, words: Words): string {
	const name = `${cited.source}, ${cited.passage}`;
	return [
		`${cited.kind}: ${cited.url === null ? plain(name) : link(name, cited.url)} (\`${cited.id}\`)\\`,
		`  ${plain(cited.gist)}\\`,
		`  *${plain(marks(cited, words).join(' '))}*`
	].join('\n');
}

/** The list of criteria, as blocks. */
export function criteriaOf({ domains, never }: ReadingCriteria, words: Words): readonly string[] {
	const titled = (title: string, text: string | null): string =>
		text === null ? '' : `\\\n  *${title}:* ${plain(text)}`;
	return [
		`## ${words.reading('criteria.title')}`,
		words.reading('criteria.intro'),
		...domains.flatMap(({ title, criteria }) => [
			`### ${plain(title)}`,
			bullets(
				criteria.map(({ id, label, hint, alarm, special }) =>
					[
						`\`${id}\` ${plain(label)}`,
						hint === null ? '' : `\\\n  ${plain(hint)}`,
						titled(words.reading('criteria.alarm'), alarm),
						titled(words.reading('criteria.special'), special)
					].join('')
				)
			)
		]),
		plain(never)
	];
}

/** Where a reviewer signs, with room for remarks on every part of the page. */
export function signOff({ path, version, states, outcomes }: ReadingView, words: Words): readonly string[] {
	const room = '<br><br>';
	return [
		`## ${words.reading('signOff.title')}`,
		words.reading('signOff.intro'),
		table(
			[words.reading('signOff.version'), `\`${path}\`, ${version}`],
			[
				[words.reading('signOff.name'), room],
				[words.reading('signOff.date'), room],
				[words.reading('signOff.judgement'), words.reading('signOff.judgements')],
				[words.reading('signOff.remarks'), `${room}${room}`]
			]
		),
		table(
			[words.reading('signOff.part'), words.reading('signOff.agreed'), words.reading('signOff.remark')],
			[...states, ...outcomes].map(({ id }) => [link(id, `#${id}`), '☐', ''])
		)
	];
}

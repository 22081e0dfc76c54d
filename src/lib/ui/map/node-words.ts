import type { Lit } from '#lib/export/map/lit.ts';
import type { MapNode } from '#lib/export/map/view.ts';
import type { Words } from '#lib/i18n/words.ts';

/** What a node is called by who does not see it: its kind, what it says, and whether it lies on one's route. */
export function nodeName(
	{ id, kind, verdict }: MapNode,
	name: string,
	lit: Lit | null,
	words: Words
): string {
	const soort = words.map(`node.${kind}`);
	const named = words.map('node.named', {
		soort: verdict ? `${soort}, ${words.ui(`verdict.${verdict}`)}` : soort,
		naam: name
	});
	if (lit?.here === id) return words.map('node.here', { naam: named });
	return lit?.nodes.has(id) ? words.map('node.trail', { naam: named }) : named;
}

/** What is told of a node beside its name: the whole question, and where each answer leads. */
export function aboutNode(
	text: string,
	leads: readonly (readonly [answer: string, to: string])[],
	words: Words
): string {
	const ways = leads.map(([antwoord, doel]) => words.map('node.leads', { antwoord, doel }));
	return [text, ...ways].filter((part) => part !== '').join(' ');
}

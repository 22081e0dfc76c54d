import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

// Every text that a person reads comes from the text files, so that both languages have it and an
// editor can find it. A literal in the markup is a text in one language that no translation test sees.

const spoken = new Set([
	'title',
	'aria-label',
	'aria-description',
	'aria-roledescription',
	'aria-valuetext',
	'alt',
	'placeholder',
	'label'
]);
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

interface Node {
	readonly type: string;
	readonly start: number;
	readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

const children = (node: Node): Node[] =>
	Object.values(node)
		.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
		.filter(isNode);

/** The literal texts that an expression can come down to: its own, or those of its branches. */
function literals(node: Node): Node[] {
	if (node.type === 'Literal')
		return typeof node['value'] === 'string' && hasLetters(node['value']) ? [node] : [];
	if (node.type === 'TemplateElement') {
		return hasLetters((node['value'] as { raw: string }).raw) ? [node] : [];
	}
	if (node.type === 'TemplateLiteral') return (node['quasis'] as Node[]).flatMap(literals);
	if (node.type === 'ConditionalExpression') {
		return [node['consequent'], node['alternate']].filter(isNode).flatMap(literals);
	}
	return node.type === 'LogicalExpression'
		? [node['left'], node['right']].filter(isNode).flatMap(literals)
		: [];
}

/** The prose in `node`, markup or the value of an attribute that is read out. */
function prose(node: Node): Node[] {
	if (node.type === 'Text') return hasLetters(String(node['data'])) ? [node] : [];
	if (node.type === 'ExpressionTag') return isNode(node['expression']) ? literals(node['expression']) : [];
	if (node.type === 'Attribute' && !spoken.has(String(node['name']))) return [];
	return children(node).flatMap(prose);
}

/** Where `source` holds literal prose, as `file:line`. */
function literalProse(file: string, source: string): string[] {
	const { fragment } = parse(source, { modern: true });
	return prose(fragment as unknown as Node).map(
		({ start }) => `${file}:${String(source.slice(0, start).split('\n').length)}`
	);
}

const root = join(import.meta.dirname, '..', '..');
const components = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.svelte')
);

describe('a component', () => {
	it.each(components)('holds no literal prose: %s', (file) => {
		expect(literalProse(relative('.', join(root, file)), readFileSync(join(root, file), 'utf8'))).toEqual([]);
	});
});

describe('literal prose', () => {
	it.each([
		['a text between tags', '<p>\n\tHallo</p>', 1],
		['a text in a branch', '{#if yes}\n<p>Hallo</p>{/if}', 2],
		['a text in a list', '{#each [1] as n (n)}\n<li>Hallo</li>{/each}', 2],
		['the title of the page', '<svelte:head><title>Hallo</title></svelte:head>', 1],
		['a name for a screen reader', '<nav aria-label="Hallo"></nav>', 1],
		['a name for a screen reader with a gap', '<nav\naria-label="Hallo {name}"></nav>', 2],
		['the text of a picture', '<img src="a.png" alt="Hallo" />', 1],
		['a property of a component', '<script>\nimport A from "./A.svelte";\n</script>\n<A title="Hallo" />', 4],
		['a literal in braces', '<p>{"Hallo"}</p>', 1],
		['a literal in a choice', '<p>{yes ? `Hallo ${name}` : other}</p>', 1]
	])('is found in %s', (_what, source, line) => {
		expect(literalProse('A.svelte', source)).toEqual([`A.svelte:${String(line)}`]);
	});

	it('is not a class, an address, a key of a text, a sign or a script', () => {
		const source = `<script>const a = 'Hallo';</script>
<p class="big" id="hallo">{words().ui('path.back')} · 1. {n}</p>
<a href="/lees" rel="external" title={words().ui('path.back')}>{a}</a>
<style>p { color: red }</style>`;
		expect(literalProse('A.svelte', source)).toEqual([]);
	});
});

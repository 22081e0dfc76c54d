import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citationIds, uncheckedByJurist } from '#lib/law/register.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { decider } from '#lib/flow/headless/decide.ts';
import { readDuidingen } from './duidingen.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
const found = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map(([, first]) => first ?? '');
const pagesIn = (folder: string): string[] =>
	readdirSync(join(root, folder))
		.filter((file) => file.endsWith('.md'))
		.map((file) => (folder === '' ? file : `${folder}/${file}`))
		.sort();

/** What people write by hand; `docs/paths` is generated and has tests of its own. */
const pages = ['', 'docs', 'docs/decisions', 'docs/duidingen'].flatMap(pagesIn);
const manifest = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> };

const withoutBlocks = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '');
const codeSpans = (file: string): string[] => found(withoutBlocks(read(file)), /`([^`\n]+)`/g);

/** Every file and folder of the project that is kept, from its root. */
function kept(folder: string): string[] {
	const left = new Set([
		'.git',
		'.stryker-tmp',
		'.svelte-kit',
		'build',
		'node_modules',
		'reports',
		'test-results'
	]);
	return readdirSync(join(root, folder), { withFileTypes: true })
		.filter(({ name }) => !left.has(name))
		.flatMap((entry) => {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			return entry.isDirectory() ? [path, ...kept(path)] : [path];
		});
}

const tree = kept('');
const folders = new Set(
	tree.filter((path) => !path.includes('/') && statSync(join(root, path)).isDirectory())
);

/** The pattern for a path as written: `<name>` and `*` stand for any part of one name, `**` for folders. */
function asPattern(path: string): RegExp {
	const parts = path
		.replace(/\/$/, '')
		.replaceAll(/[.+?^$()|[\]\\{}]/g, '\\$&')
		.replaceAll('**/', '\0')
		.replaceAll(/\*|<[^>]+>/g, '[^/]*')
		.replaceAll('\0', '(.*/)?');
	return new RegExp(`^${parts}$`);
}

/** Whether `span` names a file or folder of the project: by its place, or by a bare file name. */
function isPath(span: string): boolean {
	if (/[\s(]/.test(span)) return false;
	if (span.includes('/')) return folders.has(span.slice(0, span.indexOf('/')));
	return /^[\w.*-]+\.(ts|mjs|js|json|md|svelte|css|yml|html)$/.test(span);
}

function exists(span: string): boolean {
	const pattern = asPattern(span);
	const isBare = !span.includes('/');
	return tree.some((path) => pattern.test(isBare ? path.slice(path.lastIndexOf('/') + 1) : path));
}

/** The anchors of the headings in `text`, as hosts of Markdown make them. */
function anchors(text: string): string[] {
	return found(withoutBlocks(text), /^#+ (.+)$/gm).map((heading) =>
		heading
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
			.replaceAll(' ', '-')
	);
}

describe.each(pages)('%s', (file) => {
	it('links only to files and headings that exist', () => {
		const dead = found(withoutBlocks(read(file)), /\]\((?!https?:)([^)\s]+)\)/g).filter((target) => {
			const [to = '', anchor] = target.split('#');
			const at = to === '' ? file : relative(root, join(root, dirname(file), to));
			if (!existsSync(join(root, at))) return true;
			return anchor !== undefined && !anchors(read(at)).includes(anchor);
		});
		expect(dead).toEqual([]);
	});

	it('names only files and folders that exist', () => {
		expect(codeSpans(file).filter((span) => isPath(span) && !exists(span))).toEqual([]);
	});

	it('names only scripts that package.json has', () => {
		const named = codeSpans(file).flatMap((span) => found(span, /\bnpm run (?:--silent )?([\w:]+)/g));
		expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
	});
});

it('the check sees a path that does not exist, and one that does', () => {
	const sees = (span: string): boolean => isPath(span) && !exists(span);
	expect(
		['src/lib/law/nowhere.ts', 'docs/nowhere/', 'nowhere.ts', 'src/lib/<path>/nothing.ts'].filter(sees)
	).toHaveLength(4);
	expect(
		[
			'src/lib/law/day.ts',
			'docs/duidingen/',
			'day.ts',
			'src/lib/machines/<path>/machine.ts',
			'texts.*.json'
		].filter(sees)
	).toEqual([]);
	expect(['answer.ja', 'pad/naam', 'npm test', '{{youth}}'].filter(isPath)).toEqual([]);
});

describe('README.md', () => {
	const readme = read('README.md');

	it('names every script of package.json', () => {
		const spans = new Set(codeSpans('README.md'));
		const missing = Object.keys(manifest.scripts).filter(
			(name) => !spans.has(`npm run ${name}`) && !spans.has(`npm ${name}`)
		);
		expect(missing).toEqual([]);
	});

	it('shows the result that decide really gives to its example', async () => {
		const [input = '', output = ''] = found(readme, /^```json\n([\s\S]*?)^```$/gm);
		const decide = decider(await loadAllGraphs(), '2026-11-22');
		expect(decide(JSON.parse(input))).toEqual({ ok: true, result: JSON.parse(output) as unknown });
	});

	it('says that no part of the law was checked by a jurist for as long as that is so', () => {
		const isUnchecked = uncheckedByJurist(citationIds).length === citationIds.length;
		expect(readme.includes('**not yet been checked by a jurist**, no part of it')).toBe(isUnchecked);
	});
});

describe('the decisions', () => {
	const folder = 'docs/decisions';
	const records = pagesIn(folder).filter((file) => !file.endsWith('README.md'));
	const rows = found(read(`${folder}/README.md`), /^\| (\[\d{4}\].*) \|$/gm).map((row) =>
		row.split('|').map((cell) => cell.trim())
	);

	it('are numbered from 0001 on, none twice and none left out', () => {
		const numbers = records.map((file) => file.slice(folder.length + 1, folder.length + 5));
		expect(numbers).toEqual(records.map((_, index) => String(index + 1).padStart(4, '0')));
	});

	it('are listed in their index exactly, with title, status and implementation', () => {
		const listed = records.map((file) => {
			const text = read(file);
			const name = file.slice(folder.length + 1);
			const number = name.slice(0, 4);
			const head = (key: string): string => found(text, new RegExp(`^${key}: (.+)$`, 'gm'))[0] ?? '';
			const [title = ''] = found(text, new RegExp(`^# ${number}: (.+)$`, 'gm'));
			return [`[${number}](${name})`, title, head('status'), head('implementation')];
		});
		expect(rows).toEqual(listed);
	});

	it.each(records)('%s says in its front matter where it stands, and has all its parts', (file) => {
		expect(read(file)).toMatch(
			/^---\nstatus: (proposed|accepted|superseded)\ndate: \d{4}-\d\d-\d\d\nimplementation: (none|partial|done)\n---\n/
		);
		expect(found(read(file), /^## (.+)$/gm)).toEqual([
			'Context',
			'Decision',
			'Consequences',
			'Rejected',
			'What would reopen this'
		]);
	});
});

describe('the duidingen', () => {
	const folder = 'docs/duidingen';
	const records = readDuidingen(join(root, folder));

	it('are listed in their index exactly, with title and status', () => {
		const rows = found(read(`${folder}/README.md`), /^\| (\[D-\d{4}\].*) \|$/gm).map((row) => {
			const [number, title, , status] = row.split('|').map((cell) => cell.trim());
			return [number, title, status];
		});
		expect(rows).toEqual(records.map(({ id, title, status, file }) => [`[${id}](${file})`, title, status]));
	});

	it('cite only provisions of the register', () => {
		const known: readonly string[] = citationIds;
		const strange = records.flatMap(({ file }) => {
			const [cites = ''] = found(read(`${folder}/${file}`), /^cites:([\s\S]*?)^\w/gm);
			const named = found(cites, /'([^']+)'/g);
			return named.length === 0 ? [`${file}: none`] : named.filter((id) => !known.includes(id));
		});
		expect(strange).toEqual([]);
	});
});

it('the changelog and publiccode.yml speak of the version in package.json', () => {
	expect(found(read('CHANGELOG.md'), /^## (\S+)/gm)[0]).toBe(manifest.version);
	expect(found(read('publiccode.yml'), /^softwareVersion: (.+)$/gm)).toEqual([manifest.version]);
});

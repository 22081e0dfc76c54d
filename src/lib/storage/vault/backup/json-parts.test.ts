import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonParts, type JsonPart } from '#lib/storage/vault/backup/json-parts.ts';

/** What is read of `text` when it comes in pieces that end after each of `cuts`. */
function read(
	text: string,
	cuts: readonly number[] = []
): { readonly parts: JsonPart[]; readonly end: () => unknown } {
	const parts: JsonPart[] = [];
	const reader = new JsonParts((part) => parts.push(part));
	const ends = [...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
	let from = 0;
	for (const to of ends) {
		reader.push(text.slice(from, to));
		from = to;
	}
	return { parts, end: () => reader.end() };
}

const json = (text: string): unknown => JSON.parse(text);
const isJson = (parse: () => unknown): boolean => {
	try {
		parse();
		return true;
	} catch {
		return false;
	}
};
const isRead = (text: string): boolean => {
	const { parts, end } = read(text);
	return isJson(end) && parts.every((part) => isJson(() => json(part.text)));
};

const anyCuts = fc.array(fc.nat(400), { maxLength: 12 });
const anyTables = fc.dictionary(
	fc.string({ unit: 'grapheme', maxLength: 5 }),
	fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 }),
	{ maxKeys: 4 }
);
const anyDocument = fc.record({
	document: fc.record({ app: fc.jsonValue(), format: fc.integer(), tables: anyTables }),
	space: fc.constantFrom('', '\t', '  ')
});

describe('a document in pieces', () => {
	test('gives every row of every table, wherever it is cut and however it is laid out', () => {
		fc.assert(
			fc.property(anyDocument, anyCuts, ({ document, space }, cuts) => {
				const { parts } = read(JSON.stringify(document, null, space), cuts);
				const tables: Record<string, unknown[]> = Object.create(null) as Record<string, unknown[]>;
				for (const { group, name, text } of parts) {
					if (group === 'tables') (tables[name] ??= []).push(json(text));
				}
				for (const [name, rows] of Object.entries(document.tables)) {
					expect(tables[name] ?? []).toEqual(json(JSON.stringify(rows)));
				}
			})
		);
	});

	test('leaves the document with a zero for each row', () => {
		const { end } = read(
			'{"app":"x","list":[1,[2]],"tables":{"a":[{"b":[1,2]},"]"],"c":[],"d":{"e":[3]}}}',
			[3, 30, 41]
		);
		expect(end()).toEqual({ app: 'x', list: [1, [2]], tables: { a: [0, 0], c: [], d: { e: [3] } } });
	});

	test('is JSON by its frame and rows exactly where it is JSON as a whole', () => {
		const anyBroken = fc
			.tuple(
				anyDocument,
				fc.nat(),
				fc.constantFrom('', ',', '"', '[', ']', '{', '}', ':', '0', ' ', '\\', '\u00a0')
			)
			.map(([{ document, space }, at, put]) => {
				const text = JSON.stringify(document, null, space);
				const place = at % text.length;
				return text.slice(0, place) + put + text.slice(put === '' ? place + 1 : place);
			});
		fc.assert(
			fc.property(anyBroken, (text) => {
				expect(isRead(text)).toBe(isJson(() => json(text)));
			}),
			{ numRuns: 2000 }
		);
	});

	test.each([
		'{"tables":{"cases":[,]}}',
		'{"tables":{"cases":[1,]}}',
		'{"tables":{"cases":[1 2]}}',
		'{"tables":{"cases":[{]}}'
	])('%s is no JSON', (text) => {
		expect(isRead(text)).toBe(false);
	});

	test('holds no row that was handed out', () => {
		const parts: number[] = [];
		const reader = new JsonParts(({ text }) => parts.push(text.length));
		reader.push('{"tables":{"cases":[');
		for (let at = 0; at < 100; at += 1) reader.push(`"${'x'.repeat(1000)}",`);
		expect(parts).toHaveLength(100);
		expect(reader.held).toBeLessThan(300);
	});
});

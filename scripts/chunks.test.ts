import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modulesOf, rooms } from './chunks.ts';

const library = join(import.meta.dirname, '..', 'src', 'lib');
const modules = readdirSync(library, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts'));

const begins = (pattern: string): readonly string[] =>
	modules.filter((file) => new RegExp(`^(?:${pattern})`).test(file));
const held = (room: (typeof rooms)[number]): readonly string[] =>
	modules.filter((file) => modulesOf(room).test(`/home/app/src/lib/${file}`));

describe.each(rooms)('the room $name', (room) => {
	it('takes and leaves only what exists, so that a move cannot empty it unseen', () => {
		const gone = [...room.takes, ...(room.leaves ?? [])].filter((pattern) => begins(pattern).length === 0);
		expect(gone).toEqual([]);
	});

	it('leaves nothing that it would not have taken', () => {
		const taken = new Set(room.takes.flatMap(begins));
		expect((room.leaves ?? []).filter((pattern) => !begins(pattern).some((file) => taken.has(file)))).toEqual(
			[]
		);
	});

	it('holds what it takes, and nothing that it leaves', () => {
		const left = new Set((room.leaves ?? []).flatMap(begins));
		expect(held(room)).toEqual(
			modules.filter(
				(file) => room.takes.some((pattern) => begins(pattern).includes(file)) && !left.has(file)
			)
		);
	});
});

import { beforeAll, describe, expect, it } from 'vitest';
import { handoverNote } from '#lib/export/handover.ts';
import { ownFileNote } from '#lib/export/note.ts';
import type { NoteCase } from '#lib/export/note-case.ts';
import type { Block } from '#lib/export/report.ts';
import { reached } from '#lib/flow/reached.ts';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { ruleProfile } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import { type Walk, withAnswer, withDuty } from '#lib/flow/walk.ts';
import { Words } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { sampleProfile, sampleWalk } from '../../../tests/sample-walk.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
const words = new Words('nl');

beforeAll(async () => {
	graphs = await loadAllGraphs();
	await words.load('ui', 'note', 'law', 'duties', 'criteria', 'reasons', ...pathIds);
});

const known: Profile = {
	...sampleProfile,
	whoMaySignal: 'intern begeleider',
	contacts: { aandachtsfunctionaris: 'M. Bos, 030-1234567', regionalManager: 'regio@voorbeeld.nl' }
};

/** Unsafety is suspected, so that the Meldcode and its contact come into play. */
const unsafe = withAnswer(sampleWalk, 'veiligheid', 'vermoedenOnveiligheid', 'ja');

function noteCase(walk: Walk, profile: Profile): NoteCase {
	const input = { facts: walk.facts, profile: ruleProfile(profile), day: '2026-11-22' };
	const { replays, end } = reached(walk, graphs, input);
	return { walk, replays, flowEnd: end, profile, today: '2026-11-22', words };
}

const rowsOf = (blocks: readonly Block[]): Map<string, string> =>
	new Map(
		blocks.flatMap((block) =>
			block.kind === 'rows' ? block.rows.map(({ label, value }) => [label, value]) : []
		)
	);
const listOf = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

const meldcode = 'Doorloop de stappen van de Meldcode';

describe('a contact of the organisation', () => {
	it('stands in the note with the task it is for, before what was written about it', () => {
		const called = withDuty(unsafe, 'veiligheid', 'start-meldcode', { done: false, note: 'Belt terug.' });
		const rows = rowsOf(ownFileNote(noteCase(called, known)).blocks);
		expect(rows.get(meldcode)).toBe(
			'nog te doen\nIn het organisatieprofiel: M. Bos, 030-1234567\nBelt terug.'
		);
	});

	it('stands with no task that it is not for', () => {
		const values = [...rowsOf(ownFileNote(noteCase(unsafe, known)).blocks).values()];
		expect(values.filter((value) => value.includes('M. Bos'))).toHaveLength(1);
		expect(values.filter((value) => value.includes('regio@voorbeeld.nl'))).toEqual([]);
	});

	it('leaves no trace where the profile names nobody, or only blanks', () => {
		for (const contacts of [undefined, { aandachtsfunctionaris: '  ' }]) {
			const profile: Profile = { ...sampleProfile, ...(contacts && { contacts }) };
			expect(rowsOf(ownFileNote(noteCase(unsafe, profile)).blocks).get(meldcode)).toBe('nog te doen');
		}
	});
});

describe('a contact in the hand-over', () => {
	it('stands with the task that the colleague takes over', () => {
		const items = listOf(handoverNote(noteCase(unsafe, known)).blocks);
		expect(items).toContain(`${meldcode} (in het organisatieprofiel: M. Bos, 030-1234567)`);
		expect(listOf(handoverNote(noteCase(unsafe, sampleProfile)).blocks)).toContain(meldcode);
	});

	it('says at the top who may signal here, where the profile knows', () => {
		const label = 'Wie mogen signaleren, volgens het organisatieprofiel';
		expect(rowsOf(handoverNote(noteCase(sampleWalk, known)).blocks).get(label)).toBe('intern begeleider');
		expect(rowsOf(handoverNote(noteCase(sampleWalk, sampleProfile)).blocks).has(label)).toBe(false);
	});
});

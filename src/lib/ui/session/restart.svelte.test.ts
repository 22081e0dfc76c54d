import { beforeEach, describe, expect, test } from 'vitest';
import { withAnswer, withFacts } from '#lib/flow/walk.ts';
import { Restart } from '#lib/ui/session/restart.svelte.ts';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { today } from '../../../../tests/in-context.ts';
import { sampleWalk } from '../../../../tests/sample-walk.ts';

const flow = 'signaleringsstroom';
let work: TabWork;
let restart: Restart;

beforeEach(() => {
	work = new TabWork(null, today);
	work.replace(sampleWalk);
	restart = new Restart(work);
});

describe('the questions of a path anew', () => {
	test('take its answers away, and nothing else', () => {
		restart.begin(flow, 'informeren');
		expect(work.walk).toEqual({
			...sampleWalk,
			answers: { ...sampleWalk.answers, informeren: {} },
			drafts: {}
		});
		expect(restart.canUndo('informeren')).toBe(true);
		expect(restart.canUndo('bevoegdheid')).toBe(false);
	});

	test('can be undone, also after the flow was led back', () => {
		work.change(flow, (walk) => ({ ...walk, at: 'informeren' }));
		restart.begin(flow, 'bevoegdheid');
		work.change(flow, (walk) => ({ ...walk, at: 'bevoegdheid' }));
		restart.undo();
		expect(work.walk).toEqual({ ...sampleWalk, at: 'informeren', drafts: {} });
		expect(restart.canUndo('bevoegdheid')).toBe(false);
	});

	test.each([
		[
			'an answer',
			(): void => {
				work.change(flow, (walk) => withAnswer(walk, 'informeren', 'alGeinformeerd', 'nee'));
			}
		],
		[
			'a new beginning',
			(): void => {
				work.begin(flow);
			}
		],
		[
			'leaving the screen',
			(): void => {
				restart.forget();
			}
		]
	])('cannot be undone after %s', (_what, happens) => {
		restart.begin(flow, 'informeren');
		happens();
		const { walk } = work;
		expect(restart.canUndo('informeren')).toBe(false);
		restart.undo();
		expect(work.walk).toBe(walk);
	});

	test('can still be undone when a fact of another path came in', () => {
		restart.begin(flow, 'informeren');
		work.change(flow, (walk) => withFacts(walk, 'bevoegdheid', { leeftijd: 10 }, today));
		restart.undo();
		expect(work.walk?.answers).toEqual(sampleWalk.answers);
		expect(work.walk?.facts.leeftijd).toBe(10);
	});
});

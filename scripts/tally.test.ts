import { describe, expect, it } from 'vitest';
import { judge, sum, tallyPlaywright, tallyVitest } from './tally.mjs';

/** A test file of Vitest's report, with a test for each of `statuses`. */
const file = (status: string, ...statuses: string[]) => ({
	status,
	assertionResults: statuses.map((each) => ({ status: each }))
});

describe('tallyVitest', () => {
	it('adds up the tests of all files', () => {
		const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];
		expect(tallyVitest({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 0 });
	});

	it('counts a planned test as skipped', () => {
		const testResults = [file('passed', 'passed', 'skipped', 'pending', 'todo')];
		expect(tallyVitest({ testResults })).toEqual({ passed: 1, failed: 0, skipped: 3 });
	});

	it('counts a file that could not be loaded as one failure', () => {
		const testResults = [file('failed'), file('passed', 'passed')];
		expect(tallyVitest({ testResults })).toEqual({ passed: 1, failed: 1, skipped: 0 });
	});

	it('counts a file whose set-up failed as one failure beside its skipped tests', () => {
		expect(tallyVitest({ testResults: [file('failed', 'skipped', 'skipped')] })).toEqual({
			passed: 0,
			failed: 1,
			skipped: 2
		});
	});
});

describe('tallyPlaywright', () => {
	it('counts a flaky test as failed', () => {
		const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 4 };
		expect(tallyPlaywright({ stats })).toEqual({ passed: 5, failed: 3, skipped: 4 });
	});
});

describe('judge', () => {
	const clean = { passed: 2, failed: 0, skipped: 1 };

	it('believes a clean run', () => {
		expect(judge(clean, true)).toEqual({ ...clean, note: '' });
	});

	it('counts a runner that left no report as one failure', () => {
		expect(judge(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0, note: 'no report' });
	});

	it('counts an error outside the tests as one failure', () => {
		expect(judge(clean, false)).toEqual({ ...clean, failed: 1, note: 'error outside the tests' });
	});

	it('adds nothing to failures that the tests already show', () => {
		const broken = { passed: 1, failed: 3, skipped: 0 };
		expect(judge(broken, false)).toEqual({ ...broken, note: '' });
	});

	it('counts a run of nothing but skipped tests as one failure', () => {
		const idle = { passed: 0, failed: 0, skipped: 3 };
		expect(judge(idle, true)).toEqual({ ...idle, failed: 1, note: 'ran no tests' });
	});
});

describe('sum', () => {
	it('of nothing is nothing', () => {
		expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
	});

	it('adds each kind by itself', () => {
		const total = sum([
			{ passed: 1, failed: 2, skipped: 3 },
			{ passed: 10, failed: 20, skipped: 30 }
		]);
		expect(total).toEqual({ passed: 11, failed: 22, skipped: 33 });
	});
});

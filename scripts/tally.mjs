// How many tests passed, failed and were skipped, read from the reports of the two runners.

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * What is read of Vitest's JSON report.
 *
 * @typedef {object} VitestReport
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one per file
 */

/**
 * What is read of Playwright's JSON report.
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * The tally of a Vitest run. A file that failed outside its tests, on an import say, counts as one failure.
 *
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function tallyVitest({ testResults }) {
	return sum(
		testResults.map(({ status, assertionResults }) => {
			const having = (/** @type {string} */ wanted) =>
				assertionResults.filter((result) => result.status === wanted).length;
			const passed = having('passed');
			const failed = having('failed');
			const skipped = assertionResults.length - passed - failed;
			return { passed, failed: failed === 0 && status === 'failed' ? 1 : failed, skipped };
		})
	);
}

/**
 * The tally of a Playwright run. A test that passed only on a second try counts as failed.
 *
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * The tally to believe of a runner, with what was wrong with its run if anything was: no report, no
 * test that ran, or an error that no test owns each count as one failure.
 *
 * @param {Tally | null} tally null when there is no readable report
 * @param {boolean} succeeded whether the runner itself ended well
 * @returns {Tally & { note: string }}
 */
export function judge(tally, succeeded) {
	if (tally === null) return { passed: 0, failed: 1, skipped: 0, note: 'no report' };
	if (tally.failed > 0) return { ...tally, note: '' };
	if (!succeeded) return { ...tally, failed: 1, note: 'error outside the tests' };
	if (tally.passed === 0) return { ...tally, failed: 1, note: 'ran no tests' };
	return { ...tally, note: '' };
}

/**
 * All tallies together.
 *
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
	const total = { passed: 0, failed: 0, skipped: 0 };
	for (const { passed, failed, skipped } of tallies) {
		total.passed += passed;
		total.failed += failed;
		total.skipped += skipped;
	}
	return total;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costAt, devicePace, isBehind, perPass } from '#lib/storage/vault/crypto/pace.ts';

const { least, most, target } = devicePace;

describe('the cost of stretching a passphrase', () => {
	test('is never under the minimum of OWASP and never over the most, on any device', () => {
		expect(least).toEqual({ memory: 19_456, passes: 2, lanes: 1 });
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (speed) => {
				const { memory, passes, lanes } = costAt(devicePace, speed);
				expect(memory).toBeGreaterThanOrEqual(least.memory);
				expect(memory).toBeLessThanOrEqual(most.memory);
				expect(passes).toBeGreaterThanOrEqual(least.passes);
				expect(passes).toBeLessThanOrEqual(most.passes);
				expect([memory, passes, lanes].every(Number.isInteger)).toBe(true);
			})
		);
	});

	test('comes near the target between these two', () => {
		for (const speed of [0.8, 1, 2, 4, 8]) {
			const { memory, passes } = costAt(devicePace, speed);
			const takes = speed * (memory / 1024) * passes;
			expect(Math.abs(takes - target) / target).toBeLessThan(0.35);
		}
	});

	test('takes memory first', () => {
		expect(costAt(devicePace, 2)).toEqual({ memory: most.memory, passes: 4, lanes: 1 });
		expect(costAt(devicePace, 4)).toEqual({ memory: 42_667, passes: 3, lanes: 1 });
	});

	test('falls behind when it took less than half of the target, and not when it took more', () => {
		expect(isBehind(devicePace, least, target * 0.4)).toBe(true);
		expect(isBehind(devicePace, least, target * 0.6)).toBe(false);
		expect(isBehind(devicePace, least, target * 3)).toBe(false);
	});

	test('does not fall behind at the most, however quick the device', () => {
		expect(isBehind(devicePace, most, 1)).toBe(false);
	});

	test('falls behind when it is under the minimum, however slow the device', () => {
		expect(isBehind(devicePace, { ...least, memory: 8192 }, target * 3)).toBe(true);
		expect(isBehind(devicePace, { ...least, passes: 1 }, target * 3)).toBe(true);
	});

	test('once raised is not raised again on the same device', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), (speed) => {
				const cost = costAt(devicePace, speed);
				const took = speed * (cost.memory / 1024) * cost.passes;
				expect(isBehind(devicePace, cost, took)).toBe(false);
			})
		);
	});

	test('is measured from a derivation that took no time at all', () => {
		expect(Number.isFinite(perPass(least, 0))).toBe(true);
	});
});

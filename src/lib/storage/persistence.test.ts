import { expect, test } from 'vitest';
import { estimatedRoom, requestPersistence } from '#lib/storage/persistence.ts';

const answer =
	<Value>(value: Value): (() => Promise<Value>) =>
	(): Promise<Value> =>
		Promise.resolve(value);
const refuse = (): Promise<never> => Promise.reject(new TypeError('not here'));

test.each([
	['granted', { persisted: answer(false), persist: answer(true) }],
	['refused', { persisted: answer(false), persist: answer(false) }],
	['granted', { persisted: answer(true), persist: refuse }],
	['refused', { persisted: answer(false), persist: refuse }],
	['unsupported', {}],
	['unsupported', undefined]
])('the request for lasting storage is %s when the browser says so', async (said, keeper) => {
	expect(await requestPersistence(keeper)).toBe(said);
});

test('the room is what the browser estimates, and unknown where it does not', async () => {
	expect(await estimatedRoom({ estimate: answer({ usage: 5, quota: 10 }) })).toEqual({ used: 5, quota: 10 });
	expect(await estimatedRoom({ estimate: answer({}) })).toBeNull();
	expect(await estimatedRoom({ estimate: refuse })).toBeNull();
	expect(await estimatedRoom({})).toBeNull();
});

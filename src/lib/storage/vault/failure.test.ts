import { expect, test } from 'vitest';
import { failureOf, VaultFailure } from '#lib/storage/vault/failure.ts';

const named = (name: string, more: object = {}): Error => Object.assign(new Error(name), { name }, more);

test.each([
	['quota', new DOMException('full', 'QuotaExceededError')],
	['quota', named('AbortError', { inner: new DOMException('full', 'QuotaExceededError') })],
	['quota', named('AbortError', { inner: named('AbortError', { inner: named('QuotaExceededError') }) })],
	['quota', named('BulkError', { failures: [named('ConstraintError'), named('QuotaExceededError')] })],
	['closed', named('DatabaseClosedError')],
	['closed', new DOMException('closing', 'InvalidStateError')],
	['blocked', new DOMException('held', 'BlockedError')],
	['unavailable', new DOMException('private', 'SecurityError')],
	['unavailable', named('OpenFailedError', { inner: new DOMException('odd', 'UnknownError') })],
	['newer', new DOMException('newer', 'VersionError')],
	['closed', new VaultFailure('closed')]
])('the reason %s is found in %s', (reason, error) => {
	expect(failureOf(error)).toBe(reason);
});

test.each([new TypeError('a mistake'), named('ConstraintError'), new VaultFailure('damaged'), 'text', null])(
	'%s is no failure of the database and is thrown on',
	(error) => {
		let thrown: unknown = 'nothing';
		try {
			failureOf(error);
		} catch (caught) {
			thrown = caught;
		}
		expect(thrown).toBe(error);
	}
);

import { vi } from 'vitest';

/** Waits until `check` holds: as soon as it can, and on a busy machine later than the one second that is usual. */
export const eventually = <Value>(check: () => Value | Promise<Value>): Promise<Value> =>
	vi.waitFor(check, { timeout: 10_000 });

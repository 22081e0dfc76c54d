import { screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Missing } from '#lib/ui/workshop/offline/keeping.ts';
import OfflineReady from '#lib/ui/workshop/offline/OfflineReady.svelte';
import { show } from '../../../../../tests/in-context.ts';

type Worker = Pick<ServiceWorker, 'postMessage'>;

/** A worker that says `missing` at the port it gets; without that, one of a build that hears no messages. */
function worker(missing?: Missing): Worker {
	return {
		postMessage(_message: unknown, given?: Transferable[] | StructuredSerializeOptions) {
			const port = Array.isArray(given) ? given[0] : undefined;
			if (missing && port instanceof MessagePort) port.postMessage(missing);
		}
	};
}

/** A browser with these workers; jsdom has none. */
function browserWith(active: Worker, waiting: Worker | null = null): void {
	const registration = { active, waiting };
	vi.stubGlobal('navigator', {
		serviceWorker: {
			register: () => Promise.resolve(registration),
			ready: Promise.resolve(registration),
			controller: active
		}
	});
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const phase = (): string | null | undefined =>
	document.querySelector('[data-offline]')?.getAttribute('data-offline');

test('a worker that never answers is given up, and one can try again', async () => {
	browserWith(worker());
	await show(OfflineReady, {}, { bundles: ['room'] });
	await vi.advanceTimersByTimeAsync(1000);
	expect(phase()).toBe('busy');
	await vi.advanceTimersByTimeAsync(60_000);
	expect(phase()).toBe('part');
	browserWith(worker({ pages: 0, parts: 0 }));
	screen.getByRole('button', { name: 'Probeer opnieuw' }).click();
	await vi.waitFor(() => {
		expect(phase()).toBe('ready');
	});
	expect(screen.queryByRole('button')).toBeNull();
});

test('the worker of a newer build that waits answers, and not the one of the older build', async () => {
	browserWith(worker({ pages: 0, parts: 0 }), worker({ pages: 2, parts: 1 }));
	await show(OfflineReady, {}, { bundles: ['room'] });
	await vi.waitFor(() => {
		expect(phase()).toBe('part');
	});
	expect(screen.getByRole('status').textContent).toContain('2 pagina’s');
});

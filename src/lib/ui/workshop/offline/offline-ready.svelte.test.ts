import { screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Missing } from '#lib/ui/workshop/offline/keeping.ts';
import OfflineReady from '#lib/ui/workshop/offline/OfflineReady.svelte';
import { eventually } from '../../../../../tests/eventually.ts';
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
	await eventually(() => {
		expect(phase()).toBe('ready');
	});
	expect(screen.queryByRole('button')).toBeNull();
});

test('the worker of a newer build that waits answers, and not the one of the older build', async () => {
	browserWith(worker({ pages: 0, parts: 0 }), worker({ pages: 2, parts: 1 }));
	await show(OfflineReady, {}, { bundles: ['room'] });
	await eventually(() => {
		expect(phase()).toBe('part');
	});
	expect(screen.getByRole('status').textContent).toContain('2 pagina’s');
});

test.each<[Missing, string]>([
	[{ pages: 0, parts: 1 }, 'Er ontbreekt nog: 1 onderdeel van de app.'],
	[{ pages: 0, parts: 3 }, 'Er ontbreekt nog: 3 onderdelen van de app.'],
	[{ pages: 1, parts: 0 }, 'Er ontbreekt nog: 1 pagina.'],
	[{ pages: 4, parts: 0 }, 'Er ontbreekt nog: 4 pagina’s.'],
	[{ pages: 1, parts: 2 }, 'Er ontbreekt nog: 1 pagina en 2 onderdelen van de app.']
])('of %o the line names what is missing and nothing else', async (missing, said) => {
	browserWith(worker(missing));
	await show(OfflineReady, {}, { bundles: ['room'] });
	await eventually(() => {
		expect(screen.getByRole('status').textContent).toContain(said);
	});
});

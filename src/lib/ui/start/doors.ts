import type { FrameTexts } from '#lib/i18n/frame.ts';
import type { Page } from '#lib/ui/address.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** A door of the start page: its words, and where it leads. */
export type Door = { readonly id: keyof FrameTexts['doors'] } & (
	{ readonly page: Page } | { readonly path: PathId }
);

/** The doors, in the user's words, in the order of the start page. */
export const doors: readonly Door[] = [
	{ id: 'flow', page: 'stroom' },
	{ id: 'share', path: 'informatie-delen' },
	{ id: 'asked', path: 'verzoek' },
	{ id: 'match', path: 'match' },
	{ id: 'unsafe', path: 'veiligheid' },
	{ id: 'ask', path: 'opvragen' },
	{ id: 'consent', path: 'toestemming' },
	{ id: 'ots', path: 'ots' },
	{ id: 'earlier', page: 'eerder-signaal' }
];

import { documentScreens } from './screens/documents.ts';
import { dossierScreens } from './screens/dossier.ts';
import { makerScreens } from './screens/maker.ts';
import { mapScreens } from './screens/map.ts';
import { practiceScreens } from './screens/practice.ts';
import { factScreens, outcomeScreens, pathScreens } from './screens/paths.ts';
import { roomScreens } from './screens/room.ts';
import { rulesScreens } from './screens/rules.ts';
import { type Screen, walkOf } from './screens/screen.ts';
import { searchScreens } from './screens/search.ts';
import { workshopScreens } from './screens/workshop.ts';
import { signalWalk } from './work.ts';
import { wording } from './wording.ts';

/** All screens but the first questions of the paths. */
export const screens: readonly Screen[] = [
	{
		name: 'the start page',
		address: '',
		heading: (language) => wording('i18n/frame', 'start.title', language)
	},
	{
		name: 'the start page with work to go on with',
		address: '',
		walk: signalWalk,
		heading: (language) => wording('i18n/frame', 'start.title', language)
	},
	...factScreens,
	...pathScreens,
	...outcomeScreens,
	...documentScreens,
	...dossierScreens,
	{
		name: 'two versions of a case side by side',
		address: 'wat-als',
		walk: walkOf('ots', {
			answers: { ots: { otsDitKind: 'nee' } },
			whatIf: { path: 'ots', answers: { otsDitKind: 'ja' }, facts: {}, profile: {} }
		}),
		heading: (language) =>
			wording('i18n/explain', 'whatIf.heading', language, {
				title: wording('i18n/ui', 'paths.ots', language)
			})
	},
	{
		name: 'two versions without a case',
		address: 'wat-als',
		heading: (language) => wording('i18n/explain', 'whatIf.title', language)
	},
	{
		name: 'the profile',
		address: 'profiel',
		heading: (language) => wording('i18n/forms', 'profile.title', language)
	},
	{
		name: 'the page about the app',
		address: 'over',
		heading: (language) => wording('i18n/about', 'title', language)
	},
	{
		name: 'an earlier signal',
		address: 'eerder-signaal',
		heading: (language) => wording('i18n/forms', 'earlier.title', language)
	},
	...searchScreens,
	...mapScreens,
	...rulesScreens,
	...makerScreens,
	...workshopScreens,
	...roomScreens,
	...practiceScreens,
	{
		name: 'an address that leads nowhere',
		address: 'nergens',
		heading: (language) => wording('i18n/frame', 'error.notFoundTitle', language)
	}
];

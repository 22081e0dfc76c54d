import type { Language } from '#lib/i18n/language.ts';
import type { CaseData, CaseWords, WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** The built-in cases, in the order in which they are shown: the simplest first. */
export const builtInCaseIds = [
	'een-zorg',
	'stil-meisje',
	'moeder-zegt-nee',
	'weigering',
	'ouders-oneens',
	'bijna-twaalf',
	'niemand-weten',
	'klein-dorp',
	'ots-broer',
	'gezinsvoogd-belt',
	'veilig-thuis-belt',
	'huisarts-vraagt-alles',
	'onthulling',
	'nu-gevaar',
	'match-politie',
	'index-sluit',
	'iedereen-signaleren',
	'over-een-collega',
	'dossier-inzien',
	'in-de-gang'
] as const;
export type BuiltInCaseId = (typeof builtInCaseIds)[number];

type Texts = () => Promise<{ readonly default: CaseWords }>;
interface Loaders {
	readonly data: () => Promise<{ readonly data: CaseData }>;
	readonly words: Readonly<Record<Language, Texts>>;
}

// One by one, so that a phone fetches the case that is opened and no other.
const loaders: Readonly<Record<BuiltInCaseId, Loaders>> = {
	'een-zorg': {
		data: () => import('#lib/workshop/cases/een-zorg/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/een-zorg/texts.nl.json'),
			en: () => import('#lib/workshop/cases/een-zorg/texts.en.json')
		}
	},
	'stil-meisje': {
		data: () => import('#lib/workshop/cases/stil-meisje/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/stil-meisje/texts.nl.json'),
			en: () => import('#lib/workshop/cases/stil-meisje/texts.en.json')
		}
	},
	'moeder-zegt-nee': {
		data: () => import('#lib/workshop/cases/moeder-zegt-nee/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/moeder-zegt-nee/texts.nl.json'),
			en: () => import('#lib/workshop/cases/moeder-zegt-nee/texts.en.json')
		}
	},
	weigering: {
		data: () => import('#lib/workshop/cases/weigering/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/weigering/texts.nl.json'),
			en: () => import('#lib/workshop/cases/weigering/texts.en.json')
		}
	},
	'ouders-oneens': {
		data: () => import('#lib/workshop/cases/ouders-oneens/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/ouders-oneens/texts.nl.json'),
			en: () => import('#lib/workshop/cases/ouders-oneens/texts.en.json')
		}
	},
	'bijna-twaalf': {
		data: () => import('#lib/workshop/cases/bijna-twaalf/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/bijna-twaalf/texts.nl.json'),
			en: () => import('#lib/workshop/cases/bijna-twaalf/texts.en.json')
		}
	},
	'niemand-weten': {
		data: () => import('#lib/workshop/cases/niemand-weten/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/niemand-weten/texts.nl.json'),
			en: () => import('#lib/workshop/cases/niemand-weten/texts.en.json')
		}
	},
	'klein-dorp': {
		data: () => import('#lib/workshop/cases/klein-dorp/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/klein-dorp/texts.nl.json'),
			en: () => import('#lib/workshop/cases/klein-dorp/texts.en.json')
		}
	},
	'ots-broer': {
		data: () => import('#lib/workshop/cases/ots-broer/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/ots-broer/texts.nl.json'),
			en: () => import('#lib/workshop/cases/ots-broer/texts.en.json')
		}
	},
	'gezinsvoogd-belt': {
		data: () => import('#lib/workshop/cases/gezinsvoogd-belt/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/gezinsvoogd-belt/texts.nl.json'),
			en: () => import('#lib/workshop/cases/gezinsvoogd-belt/texts.en.json')
		}
	},
	'veilig-thuis-belt': {
		data: () => import('#lib/workshop/cases/veilig-thuis-belt/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/veilig-thuis-belt/texts.nl.json'),
			en: () => import('#lib/workshop/cases/veilig-thuis-belt/texts.en.json')
		}
	},
	'huisarts-vraagt-alles': {
		data: () => import('#lib/workshop/cases/huisarts-vraagt-alles/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/huisarts-vraagt-alles/texts.nl.json'),
			en: () => import('#lib/workshop/cases/huisarts-vraagt-alles/texts.en.json')
		}
	},
	onthulling: {
		data: () => import('#lib/workshop/cases/onthulling/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/onthulling/texts.nl.json'),
			en: () => import('#lib/workshop/cases/onthulling/texts.en.json')
		}
	},
	'nu-gevaar': {
		data: () => import('#lib/workshop/cases/nu-gevaar/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/nu-gevaar/texts.nl.json'),
			en: () => import('#lib/workshop/cases/nu-gevaar/texts.en.json')
		}
	},
	'match-politie': {
		data: () => import('#lib/workshop/cases/match-politie/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/match-politie/texts.nl.json'),
			en: () => import('#lib/workshop/cases/match-politie/texts.en.json')
		}
	},
	'index-sluit': {
		data: () => import('#lib/workshop/cases/index-sluit/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/index-sluit/texts.nl.json'),
			en: () => import('#lib/workshop/cases/index-sluit/texts.en.json')
		}
	},
	'iedereen-signaleren': {
		data: () => import('#lib/workshop/cases/iedereen-signaleren/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/iedereen-signaleren/texts.nl.json'),
			en: () => import('#lib/workshop/cases/iedereen-signaleren/texts.en.json')
		}
	},
	'over-een-collega': {
		data: () => import('#lib/workshop/cases/over-een-collega/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/over-een-collega/texts.nl.json'),
			en: () => import('#lib/workshop/cases/over-een-collega/texts.en.json')
		}
	},
	'dossier-inzien': {
		data: () => import('#lib/workshop/cases/dossier-inzien/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/dossier-inzien/texts.nl.json'),
			en: () => import('#lib/workshop/cases/dossier-inzien/texts.en.json')
		}
	},
	'in-de-gang': {
		data: () => import('#lib/workshop/cases/in-de-gang/case.ts'),
		words: {
			nl: () => import('#lib/workshop/cases/in-de-gang/texts.nl.json'),
			en: () => import('#lib/workshop/cases/in-de-gang/texts.en.json')
		}
	}
};

/** Whether `id` is that of a built-in case. */
export function isBuiltInCase(id: string): id is BuiltInCaseId {
	return (builtInCaseIds as readonly string[]).includes(id);
}

/** The built-in case `id` with its words in `language`, loaded when it is first asked for. */
export async function loadCase(id: BuiltInCaseId, language: Language): Promise<WorkshopCase> {
	const { data, words } = loaders[id];
	const [{ data: known }, { default: said }] = await Promise.all([data(), words[language]()]);
	return { ...known, language, words: said };
}

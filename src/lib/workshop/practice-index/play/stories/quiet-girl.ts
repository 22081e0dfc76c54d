import { usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import type { Story } from '#lib/workshop/practice-index/play/story.ts';

/** The quiet girl and her older brother at school in another region, up to one plan. */
export const quietGirl: Story = {
	stage: ['noor', 'samir', 'joost'],
	child: 'fenna',
	agreements: usualAgreements,
	steps: [
		{
			id: 'zoeken',
			event: { kind: 'search', by: 'noor', child: 'fenna' },
			refusal: 'no-search',
			cites: ['groeiling:3', 'jw:7.1.2.1']
		},
		{
			id: 'eerstVertellen',
			event: { kind: 'signal', by: 'noor', child: 'fenna' },
			refusal: 'tell-first',
			cites: ['groeiling:5', 'jw:7.1.5.1']
		},
		{
			id: 'moederVertellen',
			event: { kind: 'told', by: 'noor', child: 'fenna' },
			cites: ['groeiling:5', 'profipendi:tips']
		},
		{
			id: 'signaal',
			event: { kind: 'signal', by: 'noor', child: 'fenna' },
			cites: ['jw:7.1.4.1', 'augeo18:vir.zo-werkt']
		},
		{ id: 'tijd', event: { kind: 'time', to: '2026-11-16' }, cites: ['groeiling:3'] },
		{
			id: 'daanVertellen',
			event: { kind: 'told', by: 'samir', child: 'daan' },
			cites: ['jw:7.1.5.1', 'augeo18:tips.leeftijd']
		},
		{
			id: 'match',
			event: { kind: 'signal', by: 'samir', child: 'daan' },
			cites: ['groeiling:2', 'groeiling:1', 'profipendi:werkt']
		},
		{
			id: 'wijkteamVertelt',
			event: { kind: 'told', by: 'joost', child: 'fenna' },
			cites: ['groeiling:5']
		},
		{
			id: 'regisseur',
			event: { kind: 'signal', by: 'joost', child: 'fenna' },
			cites: ['groeiling:2', 'augeo18:vir.zo-werkt']
		},
		{
			id: 'planTeVroeg',
			event: { kind: 'plan', by: 'joost', child: 'fenna' },
			refusal: 'contact-first',
			cites: ['groeiling:2']
		},
		{
			id: 'contact',
			event: { kind: 'contact', by: 'joost', child: 'fenna' },
			cites: ['groeiling:2', 'gesprek:uitgangspunten']
		},
		{
			id: 'zonderToestemming',
			event: { kind: 'plan', by: 'joost', child: 'fenna' },
			refusal: 'no-consent',
			cites: ['groeiling:5', 'actieplan:3']
		},
		{
			id: 'toestemmingNoor',
			event: { kind: 'consent', by: 'noor', child: 'fenna' },
			cites: ['augeo18:tips.leeftijd', 'actieplan:3']
		},
		{
			id: 'toestemmingSamir',
			event: { kind: 'consent', by: 'samir', child: 'daan' },
			cites: ['augeo18:tips.leeftijd']
		},
		{
			id: 'toestemmingJoost',
			event: { kind: 'consent', by: 'joost', child: 'fenna' },
			cites: ['groeiling:5', 'augeo18:vir.privacy']
		},
		{
			id: 'plan',
			event: { kind: 'plan', by: 'joost', child: 'fenna' },
			cites: ['augeo18:vir.voordelen', 'augeo18:brunssum.4', 'gesprek:uitgangspunten']
		}
	]
};

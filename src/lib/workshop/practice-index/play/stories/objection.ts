import { usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import type { Story } from '#lib/workshop/practice-index/play/story.ts';

/** An objection, a signal that is removed, one that is withdrawn, and what the archive tells. */
export const objection: Story = {
	stage: ['samir', 'tess', 'ilse'],
	child: 'bram',
	agreements: { ...usualAgreements, direction: 'together' },
	steps: [
		{
			id: 'vertellen',
			event: { kind: 'told', by: 'samir', child: 'bram' },
			cites: ['jw:7.1.5.1', 'groeiling:5']
		},
		{
			id: 'mondeling',
			event: { kind: 'objection', to: 'samir', child: 'bram' },
			cites: ['groeiling:5']
		},
		{
			id: 'eerstWegen',
			event: { kind: 'signal', by: 'samir', child: 'bram' },
			refusal: 'weigh-first',
			cites: ['groeiling:5', 'augeo18:tips.4']
		},
		{
			id: 'gewogen',
			event: { kind: 'weighed', by: 'samir', child: 'bram' },
			cites: ['groeiling:5', 'augeo18:stappenplan.5']
		},
		{
			id: 'signaal',
			event: { kind: 'signal', by: 'samir', child: 'bram' },
			cites: ['groeiling:5', 'jw:7.1.4.1']
		},
		{ id: 'tessVertelt', event: { kind: 'told', by: 'tess', child: 'bram' }, cites: ['jw:7.1.5.1'] },
		{ id: 'match', event: { kind: 'signal', by: 'tess', child: 'bram' }, cites: ['groeiling:2'] },
		{
			id: 'regie',
			event: { kind: 'director', by: 'tess', child: 'bram', chosen: 'tess' },
			cites: ['augeo18:vir.voordelen', 'groeiling:2']
		},
		{
			id: 'schriftelijk',
			event: { kind: 'objection', to: 'samir', child: 'bram' },
			cites: ['groeiling:5', 'jw:7.1.5.1']
		},
		{
			id: 'toegewezen',
			event: { kind: 'granted', to: 'samir', child: 'bram' },
			cites: ['jw:7.1.5.1', 'jw:7.1.4.5']
		},
		{ id: 'later', event: { kind: 'time', to: '2027-01-11' }, cites: ['jw:7.1.4.5'] },
		{
			id: 'intrekken',
			event: { kind: 'risk-over', by: 'tess', child: 'bram' },
			cites: ['jw:7.1.4.5']
		},
		{ id: 'ilseVertelt', event: { kind: 'told', by: 'ilse', child: 'bram' }, cites: ['jw:7.1.5.1'] },
		{
			id: 'archief',
			event: { kind: 'signal', by: 'ilse', child: 'bram' },
			cites: ['jw:7.1.4.5', 'jw:7.1']
		},
		{
			id: 'vergissing',
			event: { kind: 'unjustified', by: 'ilse', child: 'bram' },
			cites: ['jw:7.1.4.5']
		}
	]
};

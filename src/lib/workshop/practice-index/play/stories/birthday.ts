import { usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import type { Story } from '#lib/workshop/practice-index/play/story.ts';

/** A term that ends, the archive, and the 23rd birthday. */
export const birthday: Story = {
	stage: ['wen', 'ilse', 'joost'],
	child: 'roos',
	agreements: { ...usualAgreements, termMonths: 12 },
	steps: [
		{
			id: 'vertellen',
			event: { kind: 'told', by: 'wen', child: 'roos' },
			cites: ['jw:7.1.5.1', 'augeo18:tips.leeftijd']
		},
		{
			id: 'signaal',
			event: { kind: 'signal', by: 'wen', child: 'roos' },
			cites: ['jw:7.1.4.1', 'jw:7.1.4.5']
		},
		{ id: 'lente', event: { kind: 'time', to: '2027-05-10' }, cites: ['groeiling:3'] },
		{ id: 'siemVertellen', event: { kind: 'told', by: 'ilse', child: 'siem' }, cites: ['jw:7.1.5.1'] },
		{ id: 'match', event: { kind: 'signal', by: 'ilse', child: 'siem' }, cites: ['groeiling:2', 'jw:7.1'] },
		{ id: 'termijn', event: { kind: 'time', to: '2027-11-02' }, cites: ['jw:7.1.4.5'] },
		{ id: 'joostVertelt', event: { kind: 'told', by: 'joost', child: 'roos' }, cites: ['jw:7.1.5.1'] },
		{
			id: 'archief',
			event: { kind: 'signal', by: 'joost', child: 'roos' },
			cites: ['jw:7.1.4.5', 'groeiling:2']
		},
		{
			id: 'verhuizing',
			event: { kind: 'moved', child: 'roos', home: 'elders' },
			cites: ['groeiling:1', 'jw:7.1']
		},
		{ id: 'jarig', event: { kind: 'time', to: '2028-02-10' }, cites: ['jw:7.1.1.1', 'jw:7.1.4.5'] },
		{ id: 'opnieuw', event: { kind: 'told', by: 'wen', child: 'roos' }, cites: ['augeo18:tips.leeftijd'] },
		{
			id: 'teOud',
			event: { kind: 'signal', by: 'wen', child: 'roos' },
			refusal: 'too-old',
			cites: ['jw:7.1.1.1', 'augeo18:vir.zo-werkt']
		}
	]
};

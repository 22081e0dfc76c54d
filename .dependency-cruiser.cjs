// The direction of the house: law → rules → machines → flow → workshop → { storage, export } → ui → routes
// ("is used by"), with i18n a leaf. Each rule says why it exists.
const layer = (name) => `^src/lib/${name}/`;
const only = (name, allowed, comment) => ({
	name: `${name}-imports-downward`,
	comment,
	severity: 'error',
	from: { path: layer(name), pathNot: '\\.test\\.ts$' },
	to: { path: '^src/', pathNot: allowed.map((other) => (other.startsWith('^') ? other : layer(other))) }
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: 'no-cycles',
			comment: 'A cycle has no reading order.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'resolvable',
			comment: 'An import that does not resolve hides a broken rule.',
			severity: 'error',
			from: { path: '^src/' },
			to: { couldNotResolve: true, pathNot: '^\\$app|^\\$service-worker' }
		},
		only('law', ['law'], 'The law is data; it knows nothing of who reads it.'),
		only('rules', ['law', 'rules'], 'Rules read facts and the law, never a path or a screen.'),
		only('machines', ['law', 'rules', 'machines'], 'A path routes; it does not store, translate or draw.'),
		only('flow', ['law', 'rules', 'machines', 'flow'], 'A walk is pure, so that it can be proved.'),
		only(
			'i18n',
			['i18n', 'law', 'rules', 'machines'],
			'Words are a leaf: only text files and ids stand below them.'
		),
		only(
			'workshop',
			['law', 'rules', 'machines', 'flow', 'workshop', '^src/lib/i18n/language\\.ts$'],
			'A workshop walks the same machines; it keeps, shows and knows nothing of real cases.'
		),
		{
			name: 'workshop-knows-no-case',
			comment: 'An exercise can never reach a real case: not its dossier, its vault, its walk in the tab.',
			severity: 'error',
			from: {
				path: '^src/(lib/(workshop|(storage|export|ui)/workshop)/|routes/.*workshop)',
				pathNot: '\\.test\\.ts$'
			},
			to: {
				path: '^src/lib/(flow/dossier|storage/(vault|once|profile|database|remarks)|export/(dossier|registration|case-file)|ui/(dossier|session|registration))'
			}
		},
		{
			name: 'cases-know-no-workshop',
			comment: 'Nor can a real case read what was made for an exercise.',
			severity: 'error',
			from: {
				path: '^src/lib/(flow|storage|export|ui)/',
				pathNot: '^src/lib/(storage|export|ui)/workshop/|\\.test\\.ts$'
			},
			to: { path: '^src/lib/(storage/)?workshop/' }
		},
		only(
			'storage',
			['law', 'rules', 'machines', 'flow', 'workshop', 'storage'],
			'Storage keeps cases; it makes no reports and shows nothing.'
		),
		only(
			'export',
			['law', 'rules', 'machines', 'flow', 'workshop', 'export', 'i18n'],
			'A report is made from a case, never from a database.'
		),
		only(
			'ui',
			['law', 'rules', 'machines', 'flow', 'workshop', 'i18n', 'storage', 'export', 'ui'],
			'Components do not know the routes they stand on.'
		),
		{
			name: 'registration-knows-no-walk',
			comment: 'DAT, niet WAT: what makes the registration cannot even see the walk or its reasons.',
			severity: 'error',
			from: { path: '^src/lib/export/registration', pathNot: '\\.test\\.ts$' },
			to: { path: '^src/lib/(flow|machines)/|^src/lib/export/(note|handover|basis|work-file|dossier)' }
		},
		{
			name: 'xstate-in-machines-and-flow',
			comment: 'Screens walk graphs; only machines, flow and the one running actor know XState.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/(machines|flow)/|^src/lib/ui/flow/|\\.test\\.ts$' },
			to: { path: 'node_modules/(xstate|@xstate)/' }
		},
		{
			name: 'dexie-in-storage',
			comment: 'One door to the database.',
			severity: 'error',
			from: { path: '^src/', pathNot: layer('storage') },
			to: { path: 'node_modules/dexie/' }
		},
		{
			name: 'hash-wasm-in-storage',
			comment: 'Passphrases are stretched beside the vault, in its worker, and nowhere else.',
			severity: 'error',
			from: { path: '^src/', pathNot: layer('storage') },
			to: { path: 'node_modules/hash-wasm/' }
		},
		{
			name: 'not-to-dev-dependency',
			comment: 'What ships may not lean on what only tests have.',
			severity: 'error',
			from: { path: '^src/', pathNot: '\\.test\\.ts$' },
			to: { dependencyTypes: ['npm-dev'], pathNot: '(-css|@fontsource|@sveltejs/kit|/svelte/)' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		includeOnly: '^src|node_modules',
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};

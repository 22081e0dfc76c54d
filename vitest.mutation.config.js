import { defineConfig } from 'vitest/config';

// The tests that stand closest to rules and machines, and no others: each mutant is run against them.
export default defineConfig({
	test: {
		expect: { requireAssertions: true },
		environment: 'node',
		include: ['src/lib/{rules,machines}/**/*.test.ts'],
		// These read the texts, not the rules and machines themselves.
		exclude: ['src/lib/machines/{clauses,texts,voice}.test.ts', 'src/lib/rules/words.test.ts']
	}
});

import { configure } from '@testing-library/svelte';
// Matchers such as `toBeVisible`. What a test renders is removed by the `svelteTesting` plugin of vite.config.ts.
import '@testing-library/jest-dom/vitest';

// What a test waits for comes as soon as it can; on a busy machine that may be later than the one second that is usual.
configure({ asyncUtilTimeout: 10_000 });

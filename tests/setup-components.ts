// Matchers such as `toBeVisible`. What a test renders is removed by the `svelteTesting` plugin of vite.config.ts.
import '@testing-library/jest-dom/vitest';

import config, { untypedComponents } from './eslint.config.js';

// The rules for components with those that read types: slow, so that `npm run check` runs them and `npm test` does not.
export default config.filter(({ name }) => name !== untypedComponents);

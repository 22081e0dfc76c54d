// Writes `static/schema`, the JSON Schemas of what goes in and out: `npm run schema`.
import { join } from 'node:path';
import { writeFolder } from './generated.ts';
import { schemaFiles } from './schema-files.ts';

writeFolder(join(import.meta.dirname, '..', 'static', 'schema'), await schemaFiles());

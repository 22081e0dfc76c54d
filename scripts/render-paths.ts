// Writes `docs/paths`, the reading view of every path: `npm run paths`.
import { join } from 'node:path';
import { readDuidingen } from './duidingen.ts';
import { writeFolder } from './generated.ts';
import { pathPages } from './path-pages.ts';

const docs = join(import.meta.dirname, '..', 'docs');
writeFolder(join(docs, 'paths'), await pathPages(readDuidingen(join(docs, 'duidingen'))));

// npm run dictionary: writes docs/data-dictionary.md anew.
import { writeFileSync } from 'node:fs';
import { dataDictionary } from './data-dictionary.ts';

writeFileSync(new URL('./data-dictionary.md', import.meta.url), dataDictionary());

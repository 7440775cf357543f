// npm run contract: writes docs/google-methods.md and the tables of host/README.md anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { googleMethodsPage } from './google-methods.ts';
import { withHostTables } from './host-tables.ts';

const HOST_PAGE = 'host/README.md';
const options = await resolveConfig(HOST_PAGE);

writeFileSync('docs/google-methods.md', googleMethodsPage());
const page = withHostTables(readFileSync(HOST_PAGE, 'utf8'));
writeFileSync(HOST_PAGE, await format(page, { ...options, parser: 'markdown' }));

/** `npx tsx src/workshop/findings-cli.ts`: writes docs/findings.md anew. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageOf } from './check/findings-page.ts';

writeFileSync(fileURLToPath(new URL('../../docs/findings.md', import.meta.url)), pageOf());

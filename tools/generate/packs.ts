import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { literal } from './literal';
import { stringLiteral } from '../../src/permissions/string-literal';
import { filesIn } from '../support/files';

/** The guardrails that come with the library, for what is packed as code. */
export const PACKS = 'src/formats/generated/packs.ts';

const NOTICE = '// Generated from packs/ by tools/generate/main.ts. Do not edit: change the packs and generate again.\n';

/** `packs.ts`: every pack by the name of its file. */
export function packsTable(root: string): string {
  const packs = filesIn(join(root, 'packs')).sort().map((file) => {
    const { schema, ...pack } = JSON.parse(readFileSync(join(root, 'packs', file), 'utf8')) as Record<string, unknown>;
    return `  ${stringLiteral(file.replace(/\.json$/, ''))}: ${literal(pack, 140, 2, 30)},\n`;
  });
  return `${NOTICE}import type { GuardrailPackData } from '../guardrail-pack';\n\nexport const shippedPacks: Readonly<Record<string, GuardrailPackData>> = {\n${packs.join('')}};\n`;
}

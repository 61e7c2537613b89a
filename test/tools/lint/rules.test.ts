import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './a-catalog';
import { lintRules } from '../../../tools/lint/rules';

const NO_RULES = ['catalog.ts', 'lint-rule.ts', 'main.ts', 'rules.ts', 'run.ts'];

test('every rule is judged, and is in the file of its name', () => {
  const files = readdirSync(join(ROOT, 'tools', 'lint')).filter((file) => !NO_RULES.includes(file));
  expect(lintRules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

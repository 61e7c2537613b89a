import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compare, repair } from './files';
import { LIMITS, limitsOf, quotasTable } from './limits';
import { GENERATED, outputsOf } from './outputs';
import { PACKS, packsTable } from './packs';
import { PROFILE_SCHEMA, profileSchema } from './profile-schema';
import { FUNCTION, ENFORCEMENT, writeFunctions } from '../build/function';
import { ROOT } from '../build/paths';
import type { Result } from '../support/bench-result';
import { readCatalog } from '../support/catalog';
import { readFacts } from '../support/facts';

/**
 * Writes what follows from the catalog, from the facts and from the rules; with --check only says which files are stale, and fails if any is.
 */
async function main(): Promise<void> {
  const { values: { check, root: given } } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' } } });
  const root = resolve(given ?? join(__dirname, '..', '..'));
  const catalog = readCatalog(root);
  const settle = (outputs: ReadonlyMap<string, string>, folder?: string) => {
    const difference = compare(root, outputs, folder);
    if (!check) {
      repair(root, outputs, difference);
    }
    difference.stale.forEach((path) => console.log(`${check ? 'stale' : 'written'}: ${path}`));
    difference.leftOver.forEach((path) => console.log(`${check ? 'left over' : 'removed'}: ${path}`));
    return difference.stale.length + difference.leftOver.length === 0;
  };
  // Rules and roles import what is generated from the catalog and the facts, so they can only be read once that is there.
  let current = settle(new Map([...outputsOf(catalog), ...limitsOf(readFacts(root)), [`${LIMITS}/quotas.ts`, quotasTable(catalog.quotas)]]), GENERATED);
  // Examples of rules are run, and reviews of templates among them go by the schema.
  current = settle(new Map([[PROFILE_SCHEMA, profileSchema(readFacts(root))]])) && current;
  // What reads packs has those of the library as well, which are written without being read.
  current = settle(new Map([[PACKS, packsTable(root)]])) && current;
  if (current || !check) {
    const { readRuleTexts } = await import('./rule-texts.js');
    const { PROFILE_RULE, withRuleConstants } = await import('./rule-constants.js');
    const texts = readRuleTexts(join(__dirname, '..', '..', 'src', 'rules'));
    // Examples of rules name their constants.
    current = settle(new Map([[PROFILE_RULE, withRuleConstants(readFileSync(join(root, PROFILE_RULE), 'utf8'), texts)]]));
    const { rulesPage } = await import('./rules-page.js');
    const { RULE_DESCRIPTIONS, ruleDescriptions } = await import('./rule-descriptions.js');
    // The review, which examples are run by, has them.
    current = settle(new Map([[RULE_DESCRIPTIONS, ruleDescriptions(texts)]])) && current;
    // Roles of examples have the function, whose code a fresh clone has only once it is built.
    if (![FUNCTION, ENFORCEMENT].every((folder) => existsSync(join(ROOT, folder)))) {
      await writeFunctions();
    }
    const { wordedFindings } = await import('./run-example.js');
    const { guardrailsPage } = await import('./guardrails-page.js');
    const { renderRolesPage, withRolesTable } = await import('./roles-page.js');
    const defaults = JSON.parse(readFileSync(join(root, 'catalog', 'default-profiles.json'), 'utf8'));
    const { SCALE, withFigures } = await import('./figures.js');
    const results = JSON.parse(readFileSync(join(root, 'bench', 'results.json'), 'utf8')) as Result[];
    const isRest = settle(new Map([
      [SCALE, withFigures(readFileSync(join(root, SCALE), 'utf8'), results)],
      ['docs/rules.md', rulesPage({ texts, findings: wordedFindings(texts), sources: catalog.sources })],
      ['docs/guardrails.md', guardrailsPage()],
      ['docs/roles.md', renderRolesPage(defaults, texts)],
      ['README.md', withRolesTable(readFileSync(join(root, 'README.md'), 'utf8'))],
    ]));
    current &&= isRest;
  }
  if (check && !current) {
    console.error('Generated files are not current. Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEFAULT_SEVERITIES, type RuleId } from '../../../src/rules/default-severities';
import { apiConstant } from '../../../tools/generate/by-api-name';
import { SCALE } from '../../../tools/generate/figures';
import { outputsOf } from '../../../tools/generate/outputs';
import { PROFILE_SCHEMA, profileSchema } from '../../../tools/generate/profile-schema';
import { PROFILE_RULE } from '../../../tools/generate/rule-constants';
import { readRuleTexts } from '../../../tools/generate/rule-texts';
import { rulesPage } from '../../../tools/generate/rules-page';
import { wordedFindings } from '../../../tools/generate/run-example';
import { readCatalog, type CatalogData, type CatalogPermission } from '../../../tools/support/catalog';
import { readFacts } from '../../../tools/support/facts';

const ROOT = resolve(__dirname, '../../..');

const view: CatalogPermission = {
  name: 'Things.View', number: 0, constant: 'THINGS_VIEW', uiName: 'Things - View', resource: 'Things', level: 'view',
  description: 'See what is there', status: 'current', provenance: ['guide'], date: '2026', sources: ['a-page'],
};
const edit: CatalogPermission = {
  ...view,
  name: 'Things.Edit', number: 1, constant: 'THINGS_EDIT', uiName: "Things' parts | Edit", level: 'edit', description: 'Change */ <b>it</b>', polarity: 'restricts',
  risks: ['destructive', 'sensitive-data'],
  dependencies: [
    { strength: 'needs', names: ['Things.View'], source: 'a-page' },
    { strength: 'one-of', names: ['Things.View', 'Old.View'], source: 'a-page', perUser: true },
    { strength: 'for', names: ['Things.View'], for: 'finding them', source: 'a-page', inferred: true },
    { strength: 'recommended', names: ['Things.View', 'Old.View'], source: 'a-page' },
  ],
  feature: 'things', featureInferred: true, leaks: ['tag', 'hierarchy'],
};
const old: CatalogPermission = { ...view, name: 'Old.View', number: 2, constant: 'OLD_VIEW', uiName: 'Old', status: 'legacy', successors: ['Things.View', 'Things.Edit'] };

const catalog: CatalogData = {
  sections: [{ section: 'Many things', holder: 'ManyThingsPermissions', permissions: [edit, old, view] }],
  features: { things: { title: 'the things', detect: { attribute: 'THINGS', orAttribute: 'MORE' }, enable: 'turn them on', source: 'a-page', date: '2026' } },
  noPermissions: [],
  abilities: [],
  sayings: [],
  tagRestrictedResources: {},
  defaultProfiles: { Admin: ['Things.View'] },
  renamed: { 'Thing.View': { names: ['Things.View'], source: 'a-page', date: '2026' } },
  sources: { 'a-page': { title: 'A page', page: 'a-page', date: '2026' } },
};
const file = (path: string, from = catalog) => outputsOf(from).get(path)!;

/** The fixture with other members of its first permission. */
function changed(members: Partial<CatalogPermission>): CatalogData {
  const [section] = catalog.sections;
  return { ...catalog, sections: [{ ...section!, permissions: [{ ...edit, ...members }, old, view] }] };
}

test('what is committed is what the catalog says', () => {
  const stale = [...outputsOf(readCatalog(ROOT))].filter(([path, text]) => readFileSync(join(ROOT, path), 'utf8') !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
});

test('the schema by which a review judges the shape of profiles is the published one', () => {
  expect(profileSchema(readFacts(ROOT))).toBe(readFileSync(join(ROOT, PROFILE_SCHEMA), 'utf8'));
});

test('a holder class has a documented constant for each permission', () => {
  const text = file('src/permissions/generated/holders/many-things-permissions.ts');
  expect(text).toContain('Constants for the permissions in the section "Many things"');
  expect(text).toContain('export class ManyThingsPermissions {');
  expect(text).toContain("  public static readonly THINGS_EDIT = Permission.of('Things.Edit');");
  const words = text.replace(/\n {3}\*/g, '').replace(/ +/g, ' ');
  for (const part of [
    'Change * / <b>it</b>.',
    'In the console: Many things, "Things\' parts | Edit". In the API: Things.Edit. Level: edit.',
    'Restricting: it takes something away from its holders',
    'Needs Things.View. Needs Things.View or Old.View (or another profile of the same user has it).',
    'For finding them, needs Things.View (inferred). Works best with Things.View and Old.View.',
    'Risk: destructive, sensitive data.',
    'Shows everything, regardless of tag-based and hierarchy-based access control.',
    'The instance must have the things (inferred).',
    'Legacy: the console replaces it when somebody saves the profile. Use instead: Things.View and Things.Edit.',
  ]) {
    expect(words).toContain(part);
  }
});

test('holders of one section of the console say what each is about', () => {
  const [section] = catalog.sections;
  const shared = { ...catalog, sections: [{ ...section!, permissions: [edit, view] }, { ...section!, holder: 'OldThingsPermissions', permissions: [old] }] };
  expect(file('src/permissions/generated/holders/many-things-permissions.ts', shared)).toContain('Constants for the permissions on many things in the section');
});

test('a class has every permission under its name in the API, with the constant in the words of the console', () => {
  const text = file('src/permissions/generated/permissions-by-api-name.ts');
  expect([...text.matchAll(/readonly (\w+) = Permission\.of\('([^']+)'\);/g)].map(([, constant, name]) => [constant, name])).toEqual([
    ['OLD_VIEW', 'Old.View'], ['THINGS_EDIT', 'Things.Edit'], ['THINGS_VIEW', 'Things.View'],
  ]);
  const words = text.replace(/\n {3}\*(?!\/)/g, '').replace(/ +/g, ' ');
  expect(words).toContain('The same as `ManyThingsPermissions.THINGS_EDIT`. In the console: Many things, "Things\' parts | Edit". In the API: Things.Edit.\n */');
  expect(words).toContain('In the API: Old.View. Legacy: the console replaces it when somebody saves the profile. Use instead: Things.View and Things.Edit.\n */');
});

test.each([
  ['ManagerListenIn', 'MANAGER_LISTEN_IN'],
  ['Cases.View', 'CASES_VIEW'],
  ['CallRecordings.Redacted.Access', 'CALL_RECORDINGS_REDACTED_ACCESS'],
  ['QConnectAIAgents.View', 'Q_CONNECT_AI_AGENTS_VIEW'],
  ['RulesGenerativeAI.Edit', 'RULES_GENERATIVE_AI_EDIT'],
])('%s is %s as a constant', (name, constant) => {
  expect(apiConstant(name)).toBe(constant);
});

test('the wording of the console is a guess where no page has it', () => {
  expect(file('src/permissions/generated/holders/many-things-permissions.ts', changed({ status: 'unlisted' }))).toContain('* Probably in the console: Many things, "');
});

test('the tables have what each of their readers needs', () => {
  expect(file('src/permissions/generated/tables/names.ts')).toMatch(/\[\n {2}'Things.View',\n {2}'Things.Edit',\n {2}'Old.View',\n\];\n$/);
  expect(file('src/permissions/generated/tables/facts.ts')).toContain("  'Things.View': { level: 'view', resource: 'Things', status: 'current' },\n");
  expect(file('src/permissions/generated/tables/texts.ts')).toContain("uiName: 'Things\\' parts | Edit'");
  expect(file('src/permissions/generated/tables/features.ts')).toContain("detect: { kind: 'attribute', value: 'THINGS', orValue: 'MORE' }");
  expect(file('src/permissions/generated/tables/features.ts')).toContain("inferredFeatures: readonly string[] = [\n  'Things.Edit',\n];");
  expect(file('src/permissions/generated/tables/renamed.ts')).toContain("  'Old.View': ['Things.View', 'Things.Edit'],\n  'Thing.View': ['Things.View'],\n");
  expect(file('catalog/permissions.txt')).toBe('Old.View\nThings.Edit\nThings.View\n');
});

test('an ability that names no permission is given by those with its risk that no other names', () => {
  const ability = (id: string, own = {}) => ({ id, title: id, can: id, risk: 'destructive' as const, reason: `${id}.`, ...own });
  const [one, other] = catalog.sections[0]!.permissions.map((permission) => ({ ...permission, risks: ['destructive' as const] }));
  const abilities = [ability('first', { permissions: [one!.name] }), ability('rest')];
  const [section, ...sections] = catalog.sections;
  const permissions = [one!, other!, ...section!.permissions.slice(2)];
  const text = outputsOf({ ...catalog, abilities, sections: [{ ...section!, permissions }, ...sections] })
    .get('src/permissions/generated/tables/abilities.ts');
  expect(text).toContain(`id: 'first', title: 'first', can: 'first', reason: 'first.', permissions: ['${one!.name}']`);
  expect(text).toContain(`id: 'rest', title: 'rest', can: 'rest', reason: 'rest.', permissions: ['${other!.name}']`);
});

test('the page has a table a section, and a link target for each permission', () => {
  const page = file('docs/permissions.md');
  expect(page).toContain('| [Many things](#many-things-permissions) | `ManyThingsPermissions` | 3 |');
  expect(page).toContain('<a id="many-things-permissions"></a>\n## Many things: ManyThingsPermissions');
  expect(page).toContain("| <a id=\"things-edit\"></a>**`Things.Edit`**<br>`ManyThingsPermissions.THINGS_EDIT` | Things' parts \\| Edit<br>edit | Change */ &lt;b>it&lt;/b>. | ");
  expect(page).toContain('Needs [Things.View](#things-view).<br>');
});

test('the pages say where their facts are from', () => {
  expect(file('docs/permissions.md')).toContain('<sub>read 2026; guide: [a-page](#source-a-page)</sub>');
  expect(file('docs/permissions.md')).toContain('| <a id="source-a-page"></a>a-page | A page | Amazon Connect Administrator Guide, page a-page | 2026 |');
});

test('the page of rules has what each rule says of itself, and what is said of its examples', () => {
  const texts = readRuleTexts(join(ROOT, 'src/rules'));
  const data = { texts, findings: wordedFindings(texts), sources: readCatalog(ROOT).sources };
  const page = rulesPage(data);
  expect(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')).toBe(page);
  for (const [id, { title, description, wrong, right }] of Object.entries(texts)) {
    const severity = DEFAULT_SEVERITIES[id as RuleId];
    expect(page).toContain(`| [${id}](#${id}) | ${severity} | ${title} |`);
    expect(page).toContain(`### ${id}\n\n**${title}.** Severity: ${severity}.\n\n${description}`);
    expect(page).toContain(`**Wrong**\n\n${wrong}\n\nFound:\n\n\`\`\`text\n${severity} ${id}`);
    expect(page).toContain(`**Right**\n\n${right}\n`);
  }
  expect(() => rulesPage({ ...data, sources: {} })).toThrow(/The rule [a-z-]+ names the source ".*", which is not in catalog\/sources\.json\./);
  expect(() => rulesPage({ ...data, texts: {} })).toThrow(/The rule access-metrics has no text. Write it in access-metrics.md, beside access-metrics.ts./);
});

test('every link inside of the page has a target, and every target is one', () => {
  const page = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8');
  const ids = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
  const targets = new Set(ids);
  expect(ids.length).toBe(targets.size);
  expect([...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id).filter((id) => !targets.has(id))).toEqual([]);
});

test.each<[Partial<CatalogPermission>, string]>([
  [{ description: 'Other' }, 'src/permissions/generated/holders/many-things-permissions.ts'],
  [{ description: 'Other' }, 'docs/permissions.md'],
  [{ uiName: 'Other' }, 'src/permissions/generated/tables/texts.ts'],
  [{ level: 'publish' }, 'src/permissions/generated/tables/facts.ts'],
  [{ feature: undefined }, 'src/permissions/generated/tables/features.ts'],
  [{ successors: ['Old.View'] }, 'src/permissions/generated/tables/renamed.ts'],
  [{ name: 'Things.Change' }, 'src/permissions/generated/tables/names.ts'],
  [{ name: 'Things.Change' }, 'catalog/permissions.txt'],
])('a change of the catalog (%j) changes %s', (members, path) => {
  expect(file(path, changed(members))).not.toBe(file(path));
});

test('the order of the data makes no difference to the tables', () => {
  const [section] = catalog.sections;
  const shuffled = { ...catalog, sections: [{ ...section!, permissions: [...section!.permissions].reverse() }] };
  for (const table of ['names', 'facts', 'texts', 'features', 'renamed']) {
    expect(file(`src/permissions/generated/tables/${table}.ts`, shuffled)).toBe(file(`src/permissions/generated/tables/${table}.ts`));
  }
});

test.each<[Partial<CatalogPermission>, string]>([
  [{ number: 0 }, 'The numbers of the catalog must run from 0 to 2, each once, but 1 is missing.'],
  [{ name: 'Things.View' }, 'The permission "Things.View" is in the catalog twice.'],
  [{ constant: 'THINGS_VIEW' }, 'The constant of ManyThingsPermissions "THINGS_VIEW" is in the catalog twice.'],
  [{ name: 'ThingsView' }, 'The constant of PermissionsByApiName "THINGS_VIEW" is in the catalog twice.'],
  [{ feature: 'other' }, 'Things.Edit needs the feature "other", which is not in catalog/features.json.'],
])('a catalog that contradicts itself is refused: %j', (members, message) => {
  expect(() => outputsOf(changed(members))).toThrow(message);
});

describe('the command', () => {
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const script = join(ROOT, 'tools/generate/main.ts');
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'generate-'));
    ['catalog', 'facts'].forEach((folder) => cpSync(join(ROOT, folder), join(root, folder), { recursive: true }));
    ['README.md', SCALE, 'bench/results.json', PROFILE_RULE].forEach((path) => cpSync(join(ROOT, path), join(root, path)));
    execFileSync(tsx, [script, '--root', root]);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const check = () => spawnSync(tsx, [script, '--root', root, '--check'], { encoding: 'utf8' });

  test('--check accepts what it has written', () => {
    expect(check()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('--check names what is stale and what is left over, fails, and changes nothing; generating repairs it', () => {
    const stale = join(root, 'docs/permissions.md');
    writeFileSync(stale, 'edited');
    const facts = join(root, 'facts/cloudformation/AWS-Connect-SecurityProfile.json');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('"maxItems": 500', '"maxItems": 600'));
    writeFileSync(join(root, 'src/permissions/generated/holders/old-permissions.ts'), '');
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toBe('stale: docs/permissions.md\nstale: src/permissions/generated/limits/cloudformation.ts\nleft over: src/permissions/generated/holders/old-permissions.ts\n');
    expect(readFileSync(stale, 'utf8')).toBe('edited');
    execFileSync(tsx, [script, '--root', root]);
    expect(check().status).toBe(0);
  });
});

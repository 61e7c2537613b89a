import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';

const ROOT = path.join(__dirname, '../..');
const SOURCES = filesBelow('src').filter((file) => file.endsWith('.ts'));
const HAND_WRITTEN = SOURCES.filter((file) => !file.includes('/generated/'));

/** What only runs as a process of its own, which the tests of the command start. */
const ENTRY_POINTS = ['src/cli/main.ts', 'src/cli/start.ts'];

/** What is tested with what uses it, and where. */
const TESTED_WITH_OTHERS: Readonly<Record<string, string>> = {
  'src/applications/assigned-profile.ts': 'test/applications/profile-settings.test.ts',
  'src/applications/assigned-settings.ts': 'test/applications/profile-settings.test.ts',
  'src/applications/document-parameter.ts': 'test/applications/profile-settings.test.ts',
  'src/applications/grant-read.ts': 'test/applications/profile-settings.reading.test.ts',
  'src/applications/profile-settings-kinds.ts': 'test/applications/profile-settings.test.ts',
  'src/applications/reservations.ts': 'test/applications/profile-settings.test.ts',
  'src/connect/dated-profiles.ts': 'test/enforcement/handler/handle-watch.test.ts',
  'src/deployment/handler/aws-api.ts': 'test/deployment/handler/cloudformation-api.test.ts',
  'src/deployment/service-role.ts': 'test/deployment/customized-role.test.ts',
  'src/deployment/validate.lambda.ts': 'test/bundles/validate.lambda.test.ts',
  'src/enforcement/enforcement-function.ts': 'test/enforcement/security-profile-hook.test.ts',
  'src/enforcement/enforcement.lambda.ts': 'test/bundles/enforcement.lambda.test.ts',
  'src/enforcement/handler/appeared-findings.ts': 'test/enforcement/handler/handle-watch.test.ts',
  'src/enforcement/handler/expected-app.ts': 'test/enforcement/handler/compare-watched.test.ts',
  'src/enforcement/handler/judge-on-instance.ts': 'test/enforcement/handler/handle-hook.test.ts',
  'src/enforcement/handler/judge-profile.ts': 'test/enforcement/handler/same-findings.test.ts',
  'src/enforcement/handler/judge-user.ts': 'test/enforcement/handler/handle-hook.test.ts',
  'src/enforcement/handler/live-facts.ts': 'test/enforcement/handler/handle-hook.test.ts',
  'src/enforcement/handler/read-watched.ts': 'test/enforcement/handler/handle-watch.test.ts',
  'src/enforcement/handler/unknown-parts.ts': 'test/enforcement/handler/compare-watched.test.ts',
  'src/enforcement/handler/watch-held.ts': 'test/enforcement/handler/handle-watch.test.ts',
  'src/enforcement/handler/watch-metrics.ts': 'test/enforcement/handler/handle-watch.test.ts',
  'src/enforcement/handler/watch-rules.ts': 'test/enforcement/handler/handle-watch.test.ts',
  'src/enforcement/hook-environment.ts': 'test/enforcement/security-profile-hook.test.ts',
  'src/enforcement/watched-profiles.ts': 'test/enforcement/watch-input.test.ts',
  'src/formats/assembly-names.ts': 'test/formats/app-metadata.test.ts',
  'src/formats/input-error.ts': 'test/formats/instance-snapshot.test.ts',
  'src/formats/read-facts.ts': 'test/formats/instance-snapshot.test.ts',
  'src/formats/recorded-severities.ts': 'test/formats/app-metadata.test.ts',
  'src/formats/shapes.ts': 'test/formats/app-metadata.test.ts',
  'src/formats/shipped-packs.ts': 'test/formats/guardrail-pack.test.ts',
  'src/profiles/access/template-reader.ts': 'test/profiles/access/profile-access.test.ts',
  'src/profiles/profile-notes.ts': 'test/rules/role/break-glass.test.ts',
  'src/profiles/ready/ahead-of-features.ts': 'test/profiles/ready/administrator-profile.test.ts',
  'src/profiles/role-of.ts': 'test/profiles/referred-profile.test.ts',
  'src/roles/recorded-content.ts': 'test/roles/scopes/recordings-scope.test.ts',
  'src/roles/role-notes.ts': 'test/rules/role/setting-bypassed.test.ts',
  'src/rules/constant-of-rule.ts': 'test/rules/profile-rule.test.ts',
  'src/rules/default-severities.ts': 'test/rules/role/role-rules.test.ts',
  'src/rules/guardrail-id.ts': 'test/rules/guardrails.test.ts',
  'src/rules/instance/whole-app-rules.ts': 'test/review/check/check-people.test.ts',
  'src/rules/role/noted-rules.ts': 'test/rules/role/role-rules.test.ts',
  'src/synthesis/app-roles.ts': 'test/synthesis/synth-judge.test.ts',
  'src/synthesis/app-rules.ts': 'test/synthesis/profile-rules.test.ts',
  'src/synthesis/report.ts': 'test/synthesis/synth-judge.test.ts',
};

const TESTS = filesBelow('test').filter((file) => file.endsWith('.test.ts'));

/** All but indexes and declarations of types. */
const WITH_BEHAVIOR = HAND_WRITTEN.filter((file) => path.basename(file) !== 'index.ts' && !declaresOnlyTypes(file));

/** What a ready role holds shows in the profile that has it. */
const testOf = (file: string) => file.replace(/^src\/roles\/ready\/(.*)\.ts$/, 'src/profiles/ready/$1-profile.ts').replace(/^src\/(.*)\.ts$/, 'test/$1.test.ts');

test('the tests mirror the sources', () => {
  const alone = WITH_BEHAVIOR.filter((file) => !isOfCommand(file)).filter((file) => !TESTS.includes(testOf(file)));
  expect(alone).toEqual(Object.keys(TESTED_WITH_OTHERS));
  expect(Object.entries(TESTED_WITH_OTHERS).filter(([file, tests]) => !reachableFrom(tests).has(file))).toEqual([]);
});

test('what the command consists of is run by tests of the command or of its part', () => {
  const run = new Set(['test/review', 'test/cli'].flatMap((folder) => [...reachableFromTests(folder)]));
  expect(WITH_BEHAVIOR.filter((file) => isOfCommand(file) && !run.has(file))).toEqual(ENTRY_POINTS);
});

test('two modules make the calls of the function, and three others those of the command and of watches', () => {
  expect(SOURCES.filter((file) => imports(file).includes('@aws-sdk/client-connect'))).toEqual(['src/connect/aws.ts']);
  expect(SOURCES.filter((file) => imports(file).includes('./aws'))).toEqual([
    'src/connect/connect-api.ts', 'src/connect/dated-profiles.ts', 'src/connect/holders.ts', 'src/connect/parameter-store.ts', 'src/connect/people.ts',
  ]);
  const ofFunction = reachableFrom('src/deployment/validate.lambda.ts');
  expect(['dated-profiles', 'parameter-store', 'people'].filter((name) => ofFunction.has(`src/connect/${name}.ts`))).toEqual([]);
});

test('nothing that users import brings an SDK, the handler or the command line along', () => {
  const reachable = reachableFrom('src/index.ts');
  expect(reachable.size).toBeGreaterThan(40);
  expect([...reachable].filter((file) => imports(file).some((name) => name.startsWith('@aws-sdk/')))).toEqual([]);
  expect([...reachable].filter((file) => /^src\/(cli|connect|deployment\/handler|enforcement\/handler)\/|\.lambda\.ts$/.test(file))).toEqual([]);
  const packages = new Set([...reachable].flatMap(imports).filter((name) => !name.startsWith('.')).map((name) => name.replace(/^(aws-cdk-lib|node:).*/, '$1')));
  expect([...packages].sort()).toEqual(['aws-cdk-lib', 'constructs', 'node:']);
});

/** The table of ARCHITECTURE.md: each folder of src with what it may import, as paths below src or names of packages. */
const BORDERS = [...read('ARCHITECTURE.md').matchAll(/^\| `src\/([\w-]+)` \|.*\| ([^|]*) \|$/gm)]
  .map(([, folder, cell]): [string, string[]] => [folder, [...cell.matchAll(/`([^`]+)`/g)].map(([, allowed]) => allowed)]);

test('every folder of the sources is in the table of ARCHITECTURE.md', () => {
  const folders = new Set(SOURCES.flatMap((file) => /^src\/([\w-]+)\//.exec(file)?.[1] ?? []));
  expect(BORDERS.map(([folder]) => folder).sort()).toEqual([...folders].sort());
});

test('imports go one way: each folder imports only folders that stand before it in the table', () => {
  const rooms = BORDERS.map(([folder]) => folder);
  const back = BORDERS.flatMap(([folder, allowed]) => allowed.filter((name) => rooms.indexOf(name) >= rooms.indexOf(folder)).map((name) => `${folder} imports ${name}`));
  expect(back).toEqual([]);
});

test.each(BORDERS)('src/%s imports what the table of ARCHITECTURE.md allows, and all of that', (folder, allowed) => {
  const imported = SOURCES.filter((file) => file.startsWith(`src/${folder}/`))
    .flatMap((file) => importsWithTypes(file).map((name) => ({ file, name: resolve(file, name).replace(/^src\//, '') })))
    .filter(({ name }) => !name.startsWith(`${folder}/`));
  const covers = (one: string, name: string) => name === one || name === `${one}.ts` || name.startsWith(one.endsWith(':') ? one : `${one}/`);
  expect(imported.filter(({ name }) => !allowed.some((one) => covers(one, name)))).toEqual([]);
  expect(allowed.filter((one) => !imported.some(({ name }) => covers(one, name)))).toEqual([]);
});

test('hand-written files are short', () => {
  const lengths = [...HAND_WRITTEN, ...['emulator', 'tools', 'bench', 'test'].flatMap(filesBelow)].filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, lines: read(file).split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 350)).toEqual([]);
});

test('indexes only export', () => {
  const indexes = HAND_WRITTEN.filter((file) => path.basename(file) === 'index.ts');
  expect(indexes.filter((file) => !parse(file).statements.every(ts.isExportDeclaration))).toEqual([]);
});

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'catalog/README.md'])('the paths named in %s exist', (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => path.join(path.dirname(document), target));
  const quoted = [...read(document).matchAll(/`((?:src|test|emulator|tools|catalog|docs|examples|bench|projenrc)\/[\w./-]*)`/g)].map(([, target]) => target);
  expect([...links, ...quoted].filter((target) => !fs.existsSync(path.join(ROOT, target)))).toEqual([]);
});

function filesBelow(folder: string): string[] {
  return fs.readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.includes('/node_modules/'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}

function read(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), 'utf8');
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
}

const importsByFile = new Map<string, string[]>();

/** What a file imports when it runs: types are gone by then. */
function imports(file: string): string[] {
  const known = importsByFile.get(file) ?? readImports(file);
  importsByFile.set(file, known);
  return known;
}

function readImports(file: string): string[] {
  return parse(file).statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly) {
      return [];
    }
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) {
      return statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [];
    }
    return [];
  });
}

/** All that a file imports: types, and what it requires only when it gets there, as well. */
function importsWithTypes(file: string): string[] {
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

function resolve(from: string, name: string): string {
  if (!name.startsWith('.')) {
    return name;
  }
  const base = path.join(path.dirname(from), name);
  return [`${base}.ts`, path.join(base, 'index.ts')].find((file) => fs.existsSync(path.join(ROOT, file))) ?? base;
}

function reachableFrom(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || !entry.endsWith('.ts')) {
    return seen;
  }
  seen.add(entry);
  imports(entry).filter((name) => name.startsWith('.')).forEach((name) => reachableFrom(resolve(entry, name), seen));
  return seen;
}

/** The command is tested as a whole: most of what it consists of has no test of its own. */
function isOfCommand(file: string): boolean {
  return /^src\/(cli|review)\//.test(file);
}

/** What the tests of a folder run, those in the folders below it included. */
function reachableFromTests(folder: string): Set<string> {
  const reachable = new Set<string>();
  TESTS.filter((file) => file.startsWith(`${folder}/`)).forEach((file) => reachableFrom(file, reachable));
  return reachable;
}

function declaresOnlyTypes(file: string): boolean {
  return parse(file).statements.every((statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
    || ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || ts.isEnumDeclaration(statement));
}

import * as fs from 'node:fs';
import * as path from 'node:path';
import { loadAssemblyFromPath, TypeKind } from '@jsii/spec';
import { buildSync } from 'esbuild';
import * as ts from 'typescript';
import { manifestOf, NEWEST_CDK } from './support/installed';
import { apiList } from '../../tools/api-list/api-list';
import { DIST, ROOT } from '../../tools/build/paths';
import { Newcomer } from '../../tools/registry/newcomer';
import { filesIn } from '../../tools/support/files';

/** The newest releases that are pinned, so that the package is also seen with an aws-cdk-lib that is newer than the one it is built against. */
const PEERS = [...NEWEST_CDK, 'cdk-nag@3.0.2'];

/** A template that the CDK's validator finds wrong, or a use of something deprecated, ends the synthesis. */
const NEWEST = { CDK_VALIDATION: 'true', JSII_DEPRECATED: 'fail' };

const APP = `
const { App, Stack, Validations } = require('aws-cdk-lib');
const { AwsSolutionsChecks } = require('cdk-nag');
const { AgentProfile, CasesAgentProfile, ConnectInstance, Permission, SecurityProfile } = require('cdk-connect-security-profiles');

const app = new App({ outdir: 'cdk.out' });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
const stack = new Stack(app, 'Roles', { env: { account: '111122223333', region: 'us-east-1' } });
const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555');
new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
new CasesAgentProfile(stack, 'Cases', { instance, securityProfileName: 'Cases agent' });
new SecurityProfile(stack, 'Dashboards', {
  instance,
  securityProfileName: 'Dashboards',
  permissions: Permission.of('AccessMetrics.Dashboards.Access'),
});
app.synth();
`;

/** cdk-nag knows resources by their CDK classes, and the library writes some without: as an included template all have one. */
const NAG_ON_TEMPLATE = `
const { App, LegacyStackSynthesizer, Stack, Validations } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');
const { AwsSolutionsChecks } = require('cdk-nag');

const app = new App({ outdir: 'nag.out' });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
new CfnInclude(new Stack(app, 'Included', { synthesizer: new LegacyStackSynthesizer() }), 'Template', { templateFile: 'cdk.out/Roles.template.json' });
try { app.synth(); } catch {}
`;

/** Why each finding of cdk-nag on what the library adds is as it should be; docs/deployment.md says the same. */
const EXPLAINED = {
  'AwsSolutions-IAM5': 'the ids of profiles are not known before they exist, so the function may read every profile of its one instance; '
    + 'the directories that describing an instance depends on have no narrower resource than *',
};

/** The files that a map of exports names, under whatever conditions. */
function filesOf(exported: string | object): string[] {
  return typeof exported === 'string' ? [exported] : Object.values(exported).flatMap(filesOf);
}

/** An application that reads the settings of somebody who holds two profiles. */
const READS_SETTINGS = `
const schema = { properties: {
  format: { const: 1 }, application: { const: 'desk' }, version: { const: 1 },
  settings: { properties: { listen: { default: false }, activity: { enum: ['none', 'own', 'all'], default: 'none' } } },
} };
const document = (settings) => JSON.stringify({ format: 1, application: 'desk', version: 1, settings });
const { settings } = readSettings(schema, [document({ listen: true, activity: 'own' }), document({ listen: false, activity: 'all' })]);
console.log(JSON.stringify(settings));
`;

describe('an app of its own that installs the library from a registry', () => {
  const newcomer = new Newcomer();
  const installed = path.join(newcomer.folder, 'node_modules', 'cdk-connect-security-profiles');
  const write = (file: string, text: string) => fs.writeFileSync(path.join(newcomer.folder, file), text);

  beforeAll(() => {
    write('package.json', JSON.stringify({ name: 'consumer', private: true }));
    newcomer.npmInstall('cdk-connect-security-profiles', ...PEERS);
  });

  afterAll(() => newcomer.leave());

  test('holds what it needs to run, and nothing else', () => {
    const files = filesIn(installed);
    const kinds = files.map((file) => file.replace(/^lib\/.*\.(d\.ts|js)$/, 'lib/*.$1'));
    expect([...new Set(kinds)].sort()).toEqual([
      '.jsii', '.jsii.gz', 'CHANGELOG.md', 'LICENSE', 'README.md',
      'assets/enforcement.lambda.LICENSES.txt', 'assets/enforcement.lambda/index.js',
      'assets/validate.lambda.LICENSES.txt', 'assets/validate.lambda/index.js', 'lib/*.d.ts', 'lib/*.js', 'package.json',
      'settings-reader/index.d.mts', 'settings-reader/index.d.ts', 'settings-reader/index.js', 'settings-reader/index.mjs',
    ]);
    expect(files.filter((file) => /^lib\/(cli|deployment\/handler|enforcement\/handler)\//.test(file))).toEqual([]);
  });

  test('says of itself what its users need to know, and nothing of how it is made', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(manifest)).toEqual(expect.not.arrayContaining(['scripts', 'devDependencies', 'dependencies', 'bin', 'private']));
    expect(manifest).toMatchObject({ license: 'Apache-2.0', peerDependencies: { 'aws-cdk-lib': expect.any(String), 'constructs': expect.any(String) } });
    const exported = filesOf(manifest.exports).map((file) => path.join(installed, file));
    expect(exported.length).toBeGreaterThan(6);
    expect(exported.filter((file) => !fs.existsSync(file))).toEqual([]);
  });

  test('names the license of every package that the function holds', () => {
    const licenses = fs.readFileSync(path.join(installed, 'assets', 'validate.lambda.LICENSES.txt'), 'utf8');
    expect(licenses).toMatch(/^@aws-sdk\/client-connect \S+ \(Apache-2\.0\)$/m);
    const { components } = JSON.parse(fs.readFileSync(path.join(DIST, 'sbom', `cdk-connect-security-profiles-${manifestOf(installed).version}.cdx.json`), 'utf8'));
    const listed = components.map(({ name, version }: Record<string, string>) => `${name} ${version} (`);
    expect(listed.length).toBeGreaterThan(3);
    expect(listed.filter((line: string) => !licenses.includes(line))).toEqual([]);
  });

  test('can be imported by name from an ES module, with all that its types declare and nothing else', () => {
    write('app.mjs', `
      import * as library from 'cdk-connect-security-profiles';
      import { AgentProfile, CasesPermissions, Permission, PermissionSet } from 'cdk-connect-security-profiles';
      const names = Object.keys(library).filter((name) => !['__esModule', 'default', 'module.exports'].includes(name)).sort();
      console.log(JSON.stringify([names, AgentProfile.name, PermissionSet.of(CasesPermissions.CASES_VIEW).names]));
    `);
    const assembly = loadAssemblyFromPath(installed);
    const declared = Object.values(assembly.types!).filter(({ kind }) => kind !== TypeKind.Interface).map(({ name }) => name).sort();
    expect(declared.length).toBeGreaterThan(50);
    expect(JSON.parse(newcomer.run(process.execPath, ['app.mjs']))).toEqual([declared, 'AgentProfile', ['Cases.View']]);
  });

  test('has classes that know what jsii calls them, by which the CDK names constructs in what it writes', () => {
    write('classes.cjs', `
      const library = require('cdk-connect-security-profiles');
      const classes = Object.entries(library).filter(([, value]) => typeof value === 'function');
      console.log(JSON.stringify(classes.map(([name, value]) => [name, value.name, value[Symbol.for('jsii.rtti')]])));
    `);
    const { version, types } = loadAssemblyFromPath(installed);
    const declared = Object.values(types!).filter(({ kind }) => kind === TypeKind.Class);
    const classes = JSON.parse(newcomer.run(process.execPath, ['classes.cjs']));
    expect(declared.length).toBeGreaterThan(50);
    expect(classes).toHaveLength(declared.length);
    expect(classes).toEqual(expect.arrayContaining(declared.map(({ name, fqn }) => [name, name, { fqn, version }])));
  });

  test('has no export that can only be loaded after another one', () => {
    write('first.cjs', `
      const library = require.resolve('cdk-connect-security-profiles');
      const folder = require('node:path').dirname(library);
      const names = Object.keys(require(library));
      const loaded = names.map((name) => {
        Object.keys(require.cache).filter((file) => file.startsWith(folder)).forEach((file) => delete require.cache[file]);
        return typeof require(library)[name];
      });
      console.log(JSON.stringify([names.length, loaded.filter((type) => !['function', 'object'].includes(type))]));
    `);
    const [exported, wrong] = JSON.parse(newcomer.run(process.execPath, ['first.cjs']));
    expect(exported).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['reads.cjs', "const { readSettings } = require('cdk-connect-security-profiles/settings-reader');"],
    ['reads.mjs', "import { readSettings } from 'cdk-connect-security-profiles/settings-reader';"],
  ])('has a reader of settings for applications: %s', (file, load) => {
    write(file, `${load}${READS_SETTINGS}`);
    expect(JSON.parse(newcomer.run(process.execPath, [file]))).toEqual({ listen: true, activity: 'all' });
  });

  test('has a reader of settings that bundlers find, for pages without Node.js', () => {
    write('page.mjs', `import { readSettings } from 'cdk-connect-security-profiles/settings-reader';${READS_SETTINGS}`);
    buildSync({ absWorkingDir: newcomer.folder, entryPoints: ['page.mjs'], outfile: 'page.js', bundle: true, platform: 'browser', format: 'iife' });
    expect(JSON.parse(newcomer.run(process.execPath, ['page.js']))).toEqual({ listen: true, activity: 'all' });
  });

  test.each([
    ['Node10', 'index.d.ts', undefined],
    ['Node16', 'index.d.ts', ts.ModuleKind.CommonJS],
    ['Node16', 'index.d.mts', ts.ModuleKind.ESNext],
    ['Bundler', 'index.d.mts', ts.ModuleKind.ESNext],
  ] as const)('has types of the reader for compilers that resolve modules as %s does, in %s', (resolution, file, mode) => {
    const moduleResolution = ts.ModuleResolutionKind[resolution];
    const { resolvedModule } = ts.resolveModuleName(
      'cdk-connect-security-profiles/settings-reader', path.join(newcomer.folder, 'app.ts'), { moduleResolution }, ts.sys, undefined, undefined, mode);
    expect(path.relative(installed, resolvedModule!.resolvedFileName)).toBe(path.join('settings-reader', file));
    // Whatever its types need is in the file.
    expect(ts.preProcessFile(fs.readFileSync(resolvedModule!.resolvedFileName, 'utf8')).importedFiles).toEqual([]);
  });

  test('has the API that docs/api-list.txt lists', () => {
    expect(apiList(loadAssemblyFromPath(installed))).toBe(fs.readFileSync(path.join(ROOT, 'docs', 'api-list.txt'), 'utf8'));
  });

  test('loads no module that an app does not use', () => {
    write('loaded.js', `
      const { CasesPermissions } = require('cdk-connect-security-profiles');
      CasesPermissions.CASES_VIEW;
      const lib = /cdk-connect-security-profiles.lib.(.*)$/;
      console.log(JSON.stringify(Object.keys(require.cache).flatMap((file) => lib.exec(file)?.[1].replace(/\\\\/g, '/') ?? [])));
    `);
    const loaded = JSON.parse(newcomer.run(process.execPath, ['loaded.js'])) as string[];
    expect(loaded).toEqual(expect.arrayContaining(['index.js', 'permissions/generated/holders/cases-permissions.js']));
    expect(loaded.filter((file) => !/^(index|bundled\/permission|permissions\/.*)\.js$/.test(file))).toEqual([]);
    expect(loaded.filter((file) => /permissions\/generated\/holders\/(?!cases)\w+-permissions/.test(file))).toEqual([]);
  });

  test('loads the roles of the CDK only for an app that customizes them', () => {
    write('loaded-iam.js', `
      const { App, Stack } = require('aws-cdk-lib');
      const { AgentProfile, ConnectInstance, SecurityProfile } = require('cdk-connect-security-profiles');
      const [,, context] = process.argv;
      const app = new App({ outdir: 'iam.out', context: JSON.parse(context) });
      const stack = new Stack(app, 'Roles');
      const arn = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';
      const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', arn);
      const admin = SecurityProfile.fromSecurityProfileArn(stack, 'Admin', arn + '/security-profile/1');
      new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', heldTogetherWith: [admin] });
      app.synth();
      console.log(Object.keys(require.cache).some((file) => /aws-iam.lib.role\\.js$/.test(file)));
    `);
    const loads = (context: object) => JSON.parse(newcomer.run(process.execPath, ['loaded-iam.js', JSON.stringify(context)])) as boolean;
    expect(loads({})).toBe(false);
    expect(loads({ '@aws-cdk/iam:customizeRoles': { preventSynthesis: false } })).toBe(true);
  });

  test('synthesizes roles with nothing deprecated, while cdk-nag and the validator of the CDK look on', () => {
    write('app.js', APP);
    newcomer.run(process.execPath, ['app.js'], NEWEST);
    const [template] = fs.readdirSync(path.join(newcomer.folder, 'cdk.out')).filter((file) => file === 'Roles.template.json');
    const { Resources } = JSON.parse(fs.readFileSync(path.join(newcomer.folder, 'cdk.out', template), 'utf8'));
    const names = Object.values<any>(Resources).filter(({ Type }) => Type === 'AWS::Connect::SecurityProfile').map(({ Properties }) => Properties.SecurityProfileName);
    expect(names.sort()).toEqual(['Agent', 'Cases agent', 'Dashboards']);
  });

  test('cdk-nag reports nothing unexplained on the template', () => {
    write('nag.js', NAG_ON_TEMPLATE);
    newcomer.run(process.execPath, ['nag.js']);
    const report = JSON.parse(fs.readFileSync(path.join(newcomer.folder, 'nag.out', 'validation-report.json'), 'utf8'));
    const violations = report.pluginReports.flatMap((one: any) => one.violations.map(({ ruleName }: any) => ruleName.replace(/\[.*/, '')));
    expect([...new Set(violations)]).toEqual(Object.keys(EXPLAINED));
  });
});

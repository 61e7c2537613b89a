import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { loadAssemblyFromPath, TypeKind } from '@jsii/spec';

const ROOT = path.join(__dirname, '..', '..');

/** The newest releases that are pinned, so that the package is also seen with an aws-cdk-lib that is newer than the one it is built against. */
const NEWEST_CDK: Record<string, string> = JSON.parse(fs.readFileSync(path.join(ROOT, 'test', 'newest-cdk', 'package.json'), 'utf8')).dependencies;
const PEERS = [...Object.entries(NEWEST_CDK).map(([name, version]) => `${name}@${version}`), 'cdk-nag@3.0.2'];

/** A template that the CDK's validator finds wrong, or a use of something deprecated, ends the synthesis. */
const NEWEST = { CDK_VALIDATION: 'true', JSII_DEPRECATED: 'fail' };

const APP = `
const { App, Stack, Validations } = require('aws-cdk-lib');
const { AwsSolutionsChecks } = require('cdk-nag');
const { AgentProfile, CasesAgentProfile, ConnectInstance, Permission, SecurityProfile } = require('cdk-connect-security-profiles');

const app = new App({ outdir: 'cdk.out' });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
const stack = new Stack(app, 'Roles', { env: { account: '111122223333', region: 'us-east-1' } });
const instance = ConnectInstance.fromArn(stack, 'Instance', 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555');
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
  'AwsSolutions-IAM5': 'the ids of profiles are not known before they exist, so the function may read every profile of its one instance',
};

describe('an app of its own that installs the packed package', () => {
  let directory: string;
  let files: string[];
  let tarball: string;

  const runIn = (environment: Record<string, string>, command: string, ...args: string[]) => execFileSync(command, args, {
    cwd: directory, encoding: 'utf8', env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run = (command: string, ...args: string[]) => runIn({}, command, ...args);

  beforeAll(() => {
    directory = fs.mkdtempSync(path.join(os.tmpdir(), 'consumer app '));
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', directory], { cwd: ROOT, encoding: 'utf8' });
    const [{ filename, files: contents }] = Object.values(JSON.parse(packed)) as any[];
    tarball = path.join(directory, filename);
    files = contents.map((file: { path: string }) => file.path);
    fs.writeFileSync(path.join(directory, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
    run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', tarball, ...PEERS);
  });

  afterAll(() => fs.rmSync(directory, { recursive: true, force: true }));

  test('holds what it needs to run, and nothing of how it is made', () => {
    expect(files).toEqual(expect.arrayContaining(['lib/index.js', 'lib/index.d.ts', '.jsii', 'assets/validate.lambda/index.js', 'API.md', 'README.md', 'LICENSE']));
    expect(files.filter((file) => /^(src|test|tools|examples\/[^/]+\/expected|bench|projenrc|catalog\/permissions\/)/.test(file))).toEqual([]);
  });

  test('holds what its documentation links to, but for the pages about its repository', () => {
    const dangling = files.filter((file) => file.endsWith('.md')).flatMap((file) => (
      [...fs.readFileSync(path.join(ROOT, file), 'utf8').replace(/^```[^]*?^```/gm, '').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, target]) => path.posix.join(path.posix.dirname(file), target))
        .filter((target) => !/^(ARCHITECTURE|CONTRIBUTING)\.md$/.test(target))
        .filter((target) => !files.some((packed) => packed === target || packed.startsWith(`${target.replace(/\/$/, '')}/`)))
        .map((target) => `${file} links to ${target}`)));
    expect(dangling).toEqual([]);
  });

  test('brings no dependency along', () => {
    const { dependencies } = JSON.parse(fs.readFileSync(path.join(directory, 'node_modules/cdk-connect-security-profiles/package.json'), 'utf8'));
    expect(dependencies ?? {}).toEqual({});
  });

  test('can be imported by name from an ES module, with all that its types declare', () => {
    fs.writeFileSync(path.join(directory, 'app.mjs'), `
      import * as library from 'cdk-connect-security-profiles';
      import { AgentProfile, CasesPermissions, PermissionSet } from 'cdk-connect-security-profiles';
      const { types } = JSON.parse(process.argv[2]);
      const missing = types.filter((name) => library[name] === undefined);
      console.log(JSON.stringify([missing, AgentProfile.name, PermissionSet.of(CasesPermissions.CASES_VIEW).names]));
    `);
    const assembly = loadAssemblyFromPath(path.join(directory, 'node_modules/cdk-connect-security-profiles'));
    const types = Object.values(assembly.types!).filter(({ kind }) => kind !== TypeKind.Interface).map(({ name }) => name);
    expect(types.length).toBeGreaterThan(50);
    expect(JSON.parse(run(process.execPath, 'app.mjs', JSON.stringify({ types })))).toEqual([[], 'AgentProfile', ['Cases.View']]);
  });

  test('loads no module that an app does not use', () => {
    fs.writeFileSync(path.join(directory, 'loaded.js'), `
      const { CasesPermissions } = require('cdk-connect-security-profiles');
      CasesPermissions.CASES_VIEW;
      const lib = /cdk-connect-security-profiles.lib.(.*)$/;
      console.log(JSON.stringify(Object.keys(require.cache).flatMap((file) => lib.exec(file)?.[1].replace(/\\\\/g, '/') ?? [])));
    `);
    const loaded = JSON.parse(run(process.execPath, 'loaded.js')) as string[];
    expect(loaded).toEqual(expect.arrayContaining(['index.js', 'permissions/generated/cases-permissions.js']));
    expect(loaded.filter((file) => !/^(index|permissions\/.*)\.js$/.test(file))).toEqual([]);
    expect(loaded.filter((file) => /permissions\/generated\/(?!cases)\w+-permissions/.test(file))).toEqual([]);
  });

  test('synthesizes roles with nothing deprecated, while cdk-nag and the validator of the CDK look on', () => {
    fs.writeFileSync(path.join(directory, 'app.js'), APP);
    runIn(NEWEST, process.execPath, 'app.js');
    const [template] = fs.readdirSync(path.join(directory, 'cdk.out')).filter((file) => file === 'Roles.template.json');
    const { Resources } = JSON.parse(fs.readFileSync(path.join(directory, 'cdk.out', template), 'utf8'));
    const names = Object.values<any>(Resources).filter(({ Type }) => Type === 'AWS::Connect::SecurityProfile').map(({ Properties }) => Properties.SecurityProfileName);
    expect(names.sort()).toEqual(['Agent', 'Cases agent', 'Dashboards']);
  });

  test('cdk-nag reports nothing unexplained on the template', () => {
    fs.writeFileSync(path.join(directory, 'nag.js'), NAG_ON_TEMPLATE);
    run(process.execPath, 'nag.js');
    const report = JSON.parse(fs.readFileSync(path.join(directory, 'nag.out', 'validation-report.json'), 'utf8'));
    const violations = report.pluginReports.flatMap((one: any) => one.violations.map(({ ruleName }: any) => ruleName.replace(/\[.*/, '')));
    expect([...new Set(violations)]).toEqual(Object.keys(EXPLAINED));
  });
});

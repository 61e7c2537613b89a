import * as fs from 'node:fs';
import * as path from 'node:path';
import { manifestOf } from './support/installed';
import { ROOT } from '../../tools/build/paths';
import { bundleCommand } from '../../tools/bundle/command';
import { bundleFunction, bundleEnforcement } from '../../tools/bundle/function';
import { Newcomer } from '../../tools/registry/newcomer';
import { filesIn } from '../../tools/support/files';

const TEMPLATE = {
  Resources: {
    Agent: {
      Type: 'AWS::Connect::SecurityProfile',
      Properties: {
        InstanceArn: 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555',
        SecurityProfileName: 'Agent',
        Permissions: ['BasicAgentAccess', 'OutboundCallAccess'],
      },
    },
  },
};

describe('somebody who has no CDK', () => {
  const newcomer = new Newcomer();

  beforeAll(() => fs.writeFileSync(path.join(newcomer.folder, 'template.json'), JSON.stringify(TEMPLATE)));
  afterAll(() => newcomer.leave());

  test('reviews a template in an empty folder with npx', () => {
    const { status, stdout, stderr } = newcomer.attempt('npx', ['--yes', 'connect-profiles', 'report', 'template.json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^1 role of template\.json\n/);
  });

  test('gets the page as well, from the files that the command is', () => {
    newcomer.run('npx', ['--yes', 'connect-profiles', 'report', 'template.json', '--output', 'report.html']);
    expect(fs.readFileSync(path.join(newcomer.folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<style>[^]{1000,}<\/style>/);
  });
});

describe('a project that installs the command and the library', () => {
  const newcomer = new Newcomer();
  const modules = path.join(newcomer.folder, 'node_modules');
  const command = path.join(modules, 'connect-profiles');

  beforeAll(() => newcomer.npmInstall('connect-profiles', 'cdk-connect-security-profiles'));
  afterAll(() => newcomer.leave());

  test('gets the command with the licenses of what is in it, packs to copy, and nothing with it', async () => {
    const packs = fs.readdirSync(path.join(ROOT, 'packs')).map((file) => `packs/${file}`);
    const code = Object.keys((await bundleCommand()).files);
    expect(filesIn(command)).toEqual([...code, 'LICENSE', 'LICENSES.txt', 'README.md', 'package.json', ...packs].sort());
    expect(Object.keys(manifestOf(command))).toEqual(expect.not.arrayContaining(['dependencies', 'peerDependencies', 'scripts', 'private']));
  });

  test('gets both in one version, which the command tells', () => {
    const { version } = manifestOf(path.join(modules, 'cdk-connect-security-profiles'));
    expect(manifestOf(command).version).toBe(version);
    expect(newcomer.run('npx', ['connect-profiles', '--version'])).toBe(`${version}\n`);
  });

  test('gets the command from its own package alone', () => {
    expect(fs.readdirSync(path.join(modules, '.bin')).filter((name) => name.startsWith('connect-profiles'))).toEqual(['connect-profiles']);
    expect(fs.realpathSync(path.join(modules, '.bin', 'connect-profiles'))).toBe(path.join(command, 'connect-profiles.js'));
  });

  test('the command is what the sources give, byte for byte', async () => {
    const { files } = await bundleCommand();
    Object.entries(files).forEach(([name, contents]) => expect(fs.readFileSync(path.join(command, name), 'utf8') === contents).toBe(true));
  });

  test.each([
    ['the function', 'cdk-connect-security-profiles/assets/validate.lambda/index.js', bundleFunction],
    ['the functions of hooks and watches', 'cdk-connect-security-profiles/assets/enforcement.lambda/index.js', bundleEnforcement],
  ])('%s is what the sources give, byte for byte', async (_, file, bundle) => {
    expect(fs.readFileSync(path.join(modules, file)).equals((await bundle()).contents)).toBe(true);
  });
});

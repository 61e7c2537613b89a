import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryDirectory } from './support/in-directory';
import { cli } from './support/run-cli';
import { documented } from './support/schemas';
import { writeSnapshot } from '../../src/formats/instance-snapshot';
import { facts } from '../rules/support/make';

inTemporaryDirectory();

const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main', ...args]);

function template(...permissions: string[]): string {
  const arn = facts().arn;
  return JSON.stringify({
    Resources: {
      Admin: {
        Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: arn, SecurityProfileName: 'Admins', Permissions: permissions },
      },
    },
  });
}

const config = (content: object) => JSON.stringify(content);

const WAIVED = { waivers: [{ profile: 'Admins', rule: 'privilege-escalation', reason: 'Onboarding', owner: 'Service desk', until: '2999-12-31' }] };

test('the app, the waivers and what fails are those of the file, and options count more', async () => {
  writeFileSync('roles.json', template('Users.EditPermission', 'Users.View'));
  writeFileSync('connect-profiles.config.json', config({ ...WAIVED, app: 'roles.json', failOn: { report: 'info' } }));
  const { code, out } = await cli(['report']);
  expect([code, out]).toEqual([0, expect.stringContaining('Waived: Onboarding (owner: Service desk, until 2999-12-31)')]);
  writeFileSync('roles.json', template('Users.Delete', 'Users.View'));
  expect((await cli(['report'])).code).toBe(1);
  expect((await cli(['report', '--fail-on', 'error'])).code).toBe(0);
  writeFileSync('other.yaml', 'app: nowhere.json');
  expect(await cli(['report', '--config', 'other.yaml'])).toMatchObject({ code: 3, err: expect.stringContaining('"nowhere.json" is not a file') });
});

test('the file is looked for up to the root of the repository, and its paths begin at its folder', async () => {
  mkdirSync(join('repository', 'apps', 'desk'), { recursive: true });
  writeFileSync('connect-profiles.config.json', '{ "nonsense": 1 }');
  process.chdir('repository');
  git('init', '--quiet');
  writeFileSync('connect-profiles.config.yaml', 'app: roles.json\nsnapshots: [production.snapshot.json]\n');
  writeFileSync('roles.json', template('BasicAgentAccess'));
  writeFileSync('production.snapshot.json', writeSnapshot(facts()));
  process.chdir(join('apps', 'desk'));
  expect((await cli(['report'])).out).toContain('1 role of ../../roles.json');
  expect((await cli(['check'])).out).toMatch(/^arn:aws:connect:[^\n]+\n1 role, /);
});

test('outside of a repository, no folder above is looked at', async () => {
  mkdirSync('inner');
  writeFileSync('connect-profiles.config.json', '{ "nonsense": 1 }');
  writeFileSync(join('inner', 'roles.json'), template('BasicAgentAccess'));
  process.chdir('inner');
  expect((await cli(['report', 'roles.json'])).code).toBe(0);
});

test('all errors of the file are said, and a command that reads none does not mind them', async () => {
  writeFileSync('connect-profiles.config.json', config({ aap: 1, severities: { drfit: 'off' } }));
  const { code, err } = await cli(['report']);
  expect(code).toBe(3);
  expect(err).toMatch(/^error: connect-profiles\.config\.json has 2 errors; docs\/cli\.md describes the configuration file:\n {2}aap is not known\. Did you mean app\?/);
  expect(err).toContain('\n  severities.drfit is "drfit", which is not a rule. Did you mean drift?');
  expect((await cli(['report', '--config', 'missing.json'])).err).toBe('error: missing.json does not exist; expected a configuration file.\n');
  expect((await cli(['import', 'missing.json'])).err).toContain('missing.json does not exist; expected a snapshot');
});

describe('in a repository', () => {
  beforeEach(() => {
    git('init', '--quiet');
    writeFileSync('roles.json', template('Users.EditPermission', 'Users.View'));
    git('add', '.');
    git('commit', '--quiet', '--message', 'first');
  });

  test('what a branch changes in the file is said, though no role changes', async () => {
    writeFileSync('connect-profiles.config.json', config({ ...WAIVED, severities: { 'destructive-permission': 'off' }, failOn: { report: 'never' } }));
    const { out } = await cli(['diff', 'HEAD:roles.json', 'roles.json']);
    expect(out).toContain('+ severity of destructive-permission: off');
    expect(out).toContain('+ report fails on: never');
    expect(out).toContain('waiver added: privilege-escalation: Onboarding (owner: Service desk, until 2999-12-31)');
    const { findings } = documented<{ findings: { appeared: { waiver?: object }[] } }>('diff', (await cli(['diff', 'HEAD:roles.json', 'roles.json', '--json'])).out);
    expect(findings.appeared.map(({ waiver }) => waiver)).toContainEqual({ reason: 'Onboarding', owner: 'Service desk', until: '2999-12-31' });
  });

  test('a file that is given judges both sides, so a branch cannot change how it is judged', async () => {
    writeFileSync('connect-profiles.config.json', config(WAIVED));
    writeFileSync('pinned.json', config({ severities: { 'privilege-escalation': 'warning' } }));
    const { out } = await cli(['diff', 'HEAD:roles.json', 'roles.json', '--config', 'pinned.json']);
    expect(out).toMatch(/no role changes/);
    expect((await cli(['report', 'roles.json', '--config', 'pinned.json'])).out).not.toContain('Onboarding');
  });

  test('an earlier revision is judged by its own file, wherever it was in the tree', async () => {
    mkdirSync('apps');
    writeFileSync('connect-profiles.config.yaml', 'severities: { privilege-escalation: warning }');
    git('add', '.');
    git('commit', '--quiet', '--message', 'second');
    writeFileSync('connect-profiles.config.yaml', 'severities: { privilege-escalation: info }');
    process.chdir('apps');
    const { out } = await cli(['diff', 'HEAD:roles.json', '../roles.json']);
    expect(out).toContain('+ severity of privilege-escalation: info\n  - severity of privilege-escalation: warning');
    expect(readFileSync('../connect-profiles.config.yaml', 'utf8')).toContain('info');
  });
});

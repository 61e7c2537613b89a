import { join } from 'node:path';
import { readApp } from '../../../src/review/assembly/read-app';
import { diffApps } from '../../../src/review/diff/diff';
import { writeAssembly, type RoleFixture } from '../support/assembly';
import { appOf } from '../support/roles';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

describe('a template by itself is of any stack', () => {
  const ROLES: RoleFixture[] = [{ id: 'Agent' }, { id: 'Supervisor', name: { Ref: 'Name' }, properties: { InstanceArn: { Ref: 'Instance' } } }];

  test.each([['before', true], ['after', false]])('%s', (_, first) => {
    const assembly = readApp(writeAssembly(join(directory.path, 'cdk.out'), ROLES));
    const template = appOf(...ROLES);
    const { roles } = first ? diffApps(template, assembly) : diffApps(assembly, template);
    expect(roles.map(({ status, replacement }) => [status, replacement])).toEqual([['same', undefined], ['same', undefined]]);
  });
});

describe('a name that another role has until now', () => {
  const before = appOf({ id: 'A', name: 'Agent' }, { id: 'B', name: 'Backup' });

  test('cannot be had in the same deployment, even if the two are exchanged', () => {
    const { roles } = diffApps(before, appOf({ id: 'A', name: 'Backup' }, { id: 'B', name: 'Agent' }));
    expect(roles.map(({ replacement }) => replacement!.text)).toEqual([
      'renamed from "Backup": CloudFormation will create it before it deletes or renames A0A1B2C3D, which holds the name now',
      'renamed from "Agent": CloudFormation will create it before it deletes or renames B0A1B2C3D, which holds the name now',
    ]);
    expect(roles[0]!.replacement!.meaning).toMatch(/^The deployment will fail/);
  });

  test('cannot be had where that role is removed', () => {
    const { roles } = diffApps(before, appOf({ id: 'B', name: 'Agent', permissions: ['Users.View'] }));
    expect(roles.map(({ replacement }) => replacement?.meaning)).toContainEqual(expect.stringMatching(/^The deployment will fail/));
  });
});

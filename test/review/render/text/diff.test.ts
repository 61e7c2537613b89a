import { diffApps } from '../../../../src/review/diff/diff';
import { after, before } from '../../support/change';
import { largeApp } from '../../support/large-app';
import { appOf, words } from '../../support/roles';
import { shown } from '../../support/shown';

test('says in a terminal who gains what, risk first', () => {
  expect(words(shown(diffApps(before, after), 'text'))).toEqual([
    'template → template',
    'Supervisor ▲ more access',
    '+ Users.EditPermission Users - Edit permission PRIVILEGE ESCALATION',
    expect.stringMatching(/^- RestrictContactAccessByHierarchy\.View .* RESTRICTION LIFTED: until now in contact search, holders find only/),
    'Agent = same access',
    '(renamed from "Agents": CloudFormation will replace the profile; 2 other resources refer to it)',
    expect.stringMatching(/^Users keep the old profile/),
    'Users',
    '▲ UserA and 1 more user: new; gains Agent',
    '3 new findings',
    'error missing-dependency · Supervisor0A1B2C3D "Supervisor"',
    'Users.EditPermission needs Users.View; the role does not have it.',
    'Fix: add Users.View',
    'error privilege-escalation · Supervisor0A1B2C3D "Supervisor"',
    'Users.EditPermission lets its holders give themselves any role. The role is not declared privileged.',
    'Fix: remove Users.EditPermission, or declare the role with privilegeReason: \'<reason>\'',
    'warning default-profile-name · Agent0A1B2C3D "Agent"',
    expect.stringMatching(/^Every instance comes with a security profile "Agent"/),
    'there is imported into the stack.',
    expect.stringMatching(/^Fix: choose another name/),
    '1 finding gone',
    expect.stringMatching(/^warning feature-dependency · Supervisor: RestrictContactAccessByHierarchy\.View needs/),
    '2 roles changed, 1 unchanged',
  ]);
});

test('says so when nothing changes', () => {
  expect(shown(diffApps(after, after), 'text')).toBe('template → template: no role changes (3 roles).\n');
});

test('a new role lists what carries a risk and counts the rest', () => {
  const lines = words(shown(diffApps(appOf(), appOf(...largeApp(1))), 'text'));
  expect(lines.filter((line) => line.startsWith('+ ')).at(-1)).toMatch(/^\+ \d+ permissions without known risk: Agent Applications \d+, /);
});

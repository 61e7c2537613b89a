import { diffApps } from '../../../../src/review/diff/diff';
import { styleFor } from '../../../../src/review/render/style';
import { after, before } from '../../support/change';
import { largeApp } from '../../support/large-app';
import { appOf, words } from '../../support/roles';
import { shown } from '../../support/shown';

test('says in a terminal who gains what, risk first', () => {
  expect(words(shown(diffApps(before, after), 'text'))).toEqual([
    'template → template',
    'Becomes possible',
    '▲ give themselves or other people more access: Supervisor',
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

const [REDACTED, UNREDACTED] = ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access'];
const holding = (...permissions: string[]) => appOf({ id: 'Agent', permissions });

test.each([
  ['stays', [REDACTED, UNREDACTED], [UNREDACTED]],
  ['comes', [REDACTED], [UNREDACTED]],
])('a redaction that is lifted where the original %s is said first, and at its permission', (_, was, is) => {
  const lines = words(shown(diffApps(holding(...was), holding(...is)), 'text'));
  const lifted = lines.indexOf('▲ hear, read or watch in full what they would otherwise be given redacted: Agent');
  expect(lifted).toBeGreaterThan(lines.indexOf('Becomes possible'));
  expect(lines.indexOf('Agent ▲ more access')).toBeGreaterThan(lifted);
  expect(lines).toContainEqual(expect.stringMatching(
    /^- CallRecordings\.Redacted\.Access .* REDACTION LIFTED, SENSITIVE DATA: until now holders hear call recordings with sensitive data taken out$/));
});

test('a redaction that comes is told as one, and makes nothing possible', () => {
  const lines = words(shown(diffApps(holding(UNREDACTED), holding(REDACTED, UNREDACTED)), 'text'));
  expect(lines).toContainEqual(expect.stringMatching(/^\+ CallRecordings\.Redacted\.Access .* redacting: holders hear call recordings with sensitive data taken out$/));
  expect(lines).not.toContain('Becomes possible');
});

test('what becomes possible is broken as wide as the terminal is', () => {
  const lines = shown(diffApps(holding(REDACTED), holding(UNREDACTED)), 'text', { style: styleFor(false, 60) }).split('\n');
  const from = lines.indexOf('Becomes possible');
  const block = lines.slice(from, lines.indexOf('', from));
  expect(block.every(({ length }) => length <= 60)).toBe(true);
  expect(block.slice(1).every((line) => /^ {2}(▲|  )/.test(line))).toBe(true);
});

test('a new role lists what carries a risk and counts the rest', () => {
  const lines = words(shown(diffApps(appOf(), appOf(...largeApp(1))), 'text'));
  expect(lines.filter((line) => line.startsWith('+ ')).at(-1)).toMatch(/^\+ \d+ permissions without known risk: Agent Applications \d+, /);
});

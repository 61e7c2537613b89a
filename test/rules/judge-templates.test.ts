import { catalogNames, constantOf, withNames } from '../../src/permissions/catalog';
import { review } from '../../src/review/app/review';
import { readApp } from '../../src/review/assembly/read-app';
import { inTemporaryDirectory } from '../cli/support/in-directory';
import { templateOf, write, type RoleFixture } from '../review/support/assembly';

inTemporaryDirectory();

const METADATA = 'cdk-connect-security-profiles:role';

function findingsOf(...roles: RoleFixture[]) {
  write('.', 'template.json', templateOf(roles));
  return review(readApp('template.json')).findings;
}

test('fixes have the names that templates have', () => {
  const fixes = findingsOf({ id: 'A', permissions: ['Cases.Edit', 'Queue.View', 'Users.View', 'ListenCallRecordings'] }).map(({ fix }) => fix);
  expect(fixes).toContainEqual(expect.stringMatching(/ Queues\.View, or .* metadata /));
  expect(fixes.filter((fix) => /Permissions\.[A-Z]|\(\)/.test(fix))).toEqual([]);
});

test('every constant has its name again', () => {
  expect(catalogNames.filter((name) => withNames(`add ${constantOf(name)}, or not`) !== `add ${name}, or not`)).toEqual([]);
});

test('the metadata of a resource declares what code would', () => {
  const agent: RoleFixture = { id: 'A', permissions: ['Cases.Edit', 'New.Thing', 'Users.Edit', 'Users.View', 'Users.EditPermission'] };
  const companion: RoleFixture = { id: 'B', permissions: ['Cases.View'] };
  const rules = (metadata?: object) => [...new Set(findingsOf(
    { ...agent, attributes: metadata ? { Metadata: { [METADATA]: metadata } } : {} }, companion,
  )
    .filter(({ role, severity, waived }) => role!.startsWith('A') && severity === 'error' && waived === undefined).map(({ rule }) => rule))];
  expect(rules()).toEqual(['missing-dependency', 'privilege-escalation', 'unknown-name']);
  expect(rules({ custom: ['New.Thing'] })).toEqual(['missing-dependency', 'privilege-escalation']);
  expect(rules({ privilegeReason: 'Manages the users' })).toEqual(['missing-dependency', 'unknown-name']);
  expect(rules({ heldTogetherWith: ['B0A1B2C3D'] })).not.toContain('missing-dependency');
  expect(rules({ waivers: [{ rule: 'missing-dependency', reason: 'Known' }] })).toEqual(['privilege-escalation', 'unknown-name']);
});

test('what is required and what is there twice is looked at in the template itself', () => {
  const flaws = (properties: object) => findingsOf({ id: 'A', properties: properties as Record<string, unknown> })
    .filter(({ rule }) => rule === 'cloudformation-limits').map(({ permissions, message }) => [...permissions, message]);
  expect(flaws({ SecurityProfileName: undefined, Name: 'Agent' })).toEqual([[expect.stringContaining('SecurityProfileName')]]);
  expect(flaws({ Permissions: ['Queues.View', 'Queues.View'] })).toEqual([['Queues.View', expect.stringContaining('more than once')]]);
  expect(flaws({ Permissions: { 'Fn::If': ['Large', ['Queues.View', 'Users.View'], ['Queues.View']] } })).toEqual([]);
});

import { differenceFromOriginal, originalPhrase } from '../../../src/review/app/originals';
import { readApp } from '../../../src/review/assembly/read-app';
import { diffApps } from '../../../src/review/diff/diff';
import { reportOf } from '../../../src/review/report/report';
import { writeAssembly, type RoleFixture } from '../support/assembly';
import { shown } from '../support/shown';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();
const ORIGINAL: RoleFixture = { id: 'Agent', permissions: ['BasicAgentAccess', 'Users.View'] };
const copy = (...permissions: string[]): RoleFixture => ({ id: 'Trial', permissions, metadata: { copyOf: 'Stack/Agent' } });

let assemblies = 0;
const appOf = (...roles: RoleFixture[]) => readApp(writeAssembly(`${directory.path}/${assemblies++}`, roles), 'app');

/** What a copy is said to be a copy of. */
function said(...roles: RoleFixture[]) {
  const app = appOf(...roles);
  return originalPhrase(app.roles.find(({ logicalId }) => logicalId.startsWith('Trial'))!, app.roles);
}

test('a copy is told with what it has more and less than its original', () => {
  expect(said(ORIGINAL, copy('BasicAgentAccess', 'Queues.View'))).toBe('Stack/Agent: + Queues.View, - Users.View');
  expect(said(ORIGINAL, copy('BasicAgentAccess', 'Users.View'))).toBe('Stack/Agent: the same permissions');
});

test('many differences are counted', () => {
  const many = Array.from({ length: 12 }, (_, index) => `New.${String(index).padStart(2, '0')}`);
  expect(said(ORIGINAL, copy('BasicAgentAccess', 'Users.View', ...many))).toMatch(/^Stack\/Agent: \+ New\.00, .*, \+ New\.08, 3 more$/);
});

test('where the original is not there, or not all is known, no difference is claimed', () => {
  expect(said(copy('BasicAgentAccess'))).toBe('Stack/Agent');
  expect(said({ ...ORIGINAL, permissions: { 'Fn::ImportValue': 'Permissions' } }, copy('BasicAgentAccess'))).toBe('Stack/Agent');
  const { roles } = appOf(ORIGINAL);
  expect([originalPhrase(roles[0], roles), differenceFromOriginal(roles[0], roles)]).toEqual([undefined, undefined]);
});

test.each([
  ['text', 'Trial: copy of Stack/Agent: + Queues.View'], ['markdown', 'copy of Stack/Agent: \\+ Queues.View'], ['html', 'Stack/Agent: + Queues.View'],
  ['csv', 'Trial (Stack/Trial), copy of Stack/Agent'], ['json', '"differenceFromOriginal": {\n        "added": [\n          "Queues.View"'],
])('a report as %s shows it', (format, line) => {
  expect(shown(reportOf(appOf(ORIGINAL, copy('BasicAgentAccess', 'Queues.View', 'Users.View'))), format)).toContain(line);
});

test('a comparison shows it of a copy that is new or changes, and of no other', () => {
  const [without, first, second] = [[ORIGINAL], [ORIGINAL, copy('BasicAgentAccess')], [ORIGINAL, copy('BasicAgentAccess', 'Queues.View')]]
    .map((roles) => appOf(...roles));
  expect(shown(diffApps(without, first), 'text')).toContain('copy of Stack/Agent: - Users.View');
  expect(shown(diffApps(first, second), 'text')).toContain('copy of Stack/Agent: + Queues.View, - Users.View');
  expect(shown(diffApps(second, second), 'text')).not.toContain('copy of');
});

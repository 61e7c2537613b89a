import { facts, role } from './support/make';
import { Severity } from '../../src/rules/finding';
import { countVerdicts, examine, fails, judge, verdictsPhrase } from '../../src/rules/judge';
import type { InstanceRule, RoleRule, RolesRule } from '../../src/rules/rule';
import type { SeverityOptions } from '../../src/rules/severity';

const text = { title: '', description: '', sources: [] };
const perRole: RoleRule = {
  ...text, id: 'per-role', severity: Severity.WARNING,
  check: ({ id, permissions }) => permissions.map((name) => ({ role: id, permissions: [name], message: name, fix: 'fix' })),
};
const together: RolesRule = {
  ...text, id: 'together', severity: Severity.ERROR,
  checkAll: ({ roles }) => [{ permissions: [], message: [...roles.keys()].join(), fix: 'fix' }],
};
const instance: InstanceRule = {
  ...text, id: 'instance', severity: Severity.ERROR,
  checkInstance: ({ roles }) => [...roles.keys()].map((id, index) => index === 0
    ? { role: id, verdict: 'satisfied' as const }
    : { role: id, verdict: 'missing' as const, finding: { role: id, permissions: [], message: 'not there', fix: 'fix' } }),
};
const a = role(['Users.View', 'Queues.View'], { id: 'A' });
const b = role(['Rules.View'], { id: 'B' });

test('findings come with rule and severity, the gravest first, then by role, rule and permission', () => {
  const found = judge([b, a], { rules: [together, perRole] });
  expect(found.map(({ rule, severity, role: id, message }) => [severity, rule, id, message])).toEqual([
    ['error', 'together', undefined, 'A,B'],
    ['warning', 'per-role', 'A', 'Queues.View'],
    ['warning', 'per-role', 'A', 'Users.View'],
    ['warning', 'per-role', 'B', 'Rules.View'],
  ]);
});

test('findings about the same are in the order of their words', () => {
  const twice: RoleRule = { ...perRole, check: ({ id }) => ['b', 'a', 'c'].map((message) => ({ role: id, permissions: ['X'], message, fix: 'fix' })) };
  expect(judge([b], { rules: [twice] }).map(({ message }) => message)).toEqual(['a', 'b', 'c']);
  const backwards: RoleRule = { ...perRole, check: ({ id }) => ['Y', 'X'].map((name) => ({ role: id, permissions: [name], message: name === 'X' ? 'z' : 'y', fix: 'fix' })) };
  expect(judge([b], { rules: [backwards] }).map(({ permissions }) => permissions[0])).toEqual(['X', 'Y']);
});

test('neither the order of the roles nor that of the rules matters', () => {
  expect(judge([a, b], { rules: [perRole, together] })).toEqual(judge([b, a], { rules: [together, perRole] }));
});

test('findings are plain data without empty members', () => {
  expect(judge([b], { rules: [perRole] })).toEqual([{
    rule: 'per-role', severity: 'warning', role: 'B', permissions: ['Rules.View'], message: 'Rules.View', fix: 'fix',
  }]);
  expect(Object.keys(judge([b], { rules: [perRole] })[0])).toEqual(['rule', 'severity', 'role', 'permissions', 'message', 'fix']);
});

test('turning a rule off leaves what is binding', () => {
  const check: RoleRule['check'] = (one, context) => perRole.check(one, context).map((finding) => ({ ...finding, binding: one.id === a.id }));
  const binding: RoleRule = { ...perRole, check };
  const judged = judge([a, b], { rules: [binding], severities: { 'per-role': 'off' } });
  expect(judged.map(({ role: id, severity }) => [id, severity])).toEqual([[a.id, perRole.severity], [a.id, perRole.severity]]);
});

test('a rule that is off is not judged', () => {
  expect(judge([a, b], { rules: [perRole, together], severities: { 'per-role': 'off' } }).map(({ rule }) => rule)).toEqual(['together']);
});

test('two roles with one id are refused', () => {
  expect(() => judge([a, { ...b, id: 'A' }], { rules: [] })).toThrow('Two roles have the id "A"');
});

test('rules about the instance need facts', () => {
  expect(judge([a, b], { rules: [instance] })).toEqual([]);
  expect(judge([a, b], { rules: [instance], facts: facts() }).map(({ message }) => message)).toEqual(['not there']);
});

test('of an instance that does not exist only those rules speak that are about its existence', () => {
  const gone = facts({ status: 'NOT_FOUND' });
  expect(examine([a, b], { rules: [instance], facts: gone })).toEqual({ findings: [], checks: [] });
  expect(examine([a, b], { rules: [{ ...instance, evenWithoutInstance: true }], facts: gone }).checks).toHaveLength(2);
});

test('every check is reported with its verdict, and counted', () => {
  const { checks, findings } = examine([b, a], { rules: [instance], facts: facts() });
  expect(checks.map(({ rule, role: id, verdict, finding }) => [rule, id, verdict, finding?.message])).toEqual([
    ['instance', 'A', 'satisfied', undefined], ['instance', 'B', 'missing', 'not there'],
  ]);
  expect(checks[1].finding).toBe(findings[0]);
  expect(countVerdicts(checks)).toEqual({ satisfied: 1, missing: 1, unknown: 0 });
});

test('a finding fails things if it is an error and not waived', () => {
  const [error] = judge([a], { rules: [together] });
  expect(fails(error)).toBe(true);
  expect(fails({ ...error, waived: 'we know' })).toBe(false);
  expect(fails({ ...error, severity: Severity.WARNING })).toBe(false);
});

test.each([
  [[], 'no checks'],
  [['satisfied'], '1 check: all satisfied'],
  [['satisfied', 'missing', 'waived', 'missing', 'unknown'], '5 checks: 1 satisfied, 3 missing (1 of them waived), 1 could not be determined'],
  [['waived', 'waived'], '2 checks: 0 satisfied, 2 missing (waived)'],
] as const)('checks that end %j are %s', (verdicts, phrase) => {
  const finding = { rule: 'r', severity: Severity.ERROR, permissions: [], message: '', fix: '' };
  expect(verdictsPhrase(verdicts.map((verdict) => (
    verdict === 'waived' ? { rule: 'r', verdict: 'missing', finding: { ...finding, waived: 'why' } } : { rule: 'r', verdict })))).toBe(phrase);
});

describe('severities of single roles', () => {
  const severitiesIn = (rule: typeof perRole | InstanceRule, ofRoles: Record<string, SeverityOptions>, more: SeverityOptions = {}) => (
    judge([a, b], { rules: [rule], facts: facts(), ofRoles: new Map(Object.entries(ofRoles)), ...more })
      .map(({ role: id, severity }) => `${id ?? 'none'} ${severity}`));
  const ofEach: InstanceRule = {
    ...instance,
    checkInstance: ({ asked }) => [
      ...asked.map(({ id }) => ({ role: id, verdict: 'missing' as const, finding: { role: id, permissions: [], message: 'not there', fix: 'fix' } })),
      { verdict: 'missing' as const, finding: { permissions: [], message: 'nor there', fix: 'fix' } },
    ],
  };

  test('take the place of the others, which are those of what is about no role', () => {
    expect(severitiesIn(ofEach, { A: { strictness: 'lenient' } }, { severities: { instance: 'info' } })).toEqual(['A warning', 'none info', 'B info']);
  });

  test('may turn a rule off for some, and others are asked about all the same', () => {
    expect(severitiesIn(perRole, { A: { severities: { 'per-role': 'off' } } })).toEqual(['B warning']);
    expect(severitiesIn(ofEach, { A: { severities: { instance: 'off' } } })).toEqual(['none error', 'B error']);
    expect(severitiesIn(ofEach, { B: {} }, { severities: { instance: 'off' } })).toEqual(['B error']);
  });

  test('turn the checks of a rule off with its findings', () => {
    const { checks } = examine([a, b], { rules: [ofEach], facts: facts(), ofRoles: new Map([['A', { severities: { instance: 'off' } }]]) });
    expect(checks.map(({ role: id }) => id)).toEqual([undefined, 'B']);
  });

  test('make no error of what nobody could tell, however strict', () => {
    const unknown: InstanceRule = {
      ...instance, severity: Severity.WARNING,
      checkInstance: ({ asked }) => asked.map(({ id }) => ({ role: id, verdict: 'unknown', finding: { role: id, permissions: [], undecided: true, message: '?', fix: 'fix' } })),
    };
    expect(severitiesIn(unknown, { A: { strictness: 'strict' } })).toEqual(['A warning', 'B warning']);
  });
});

import { requestedRoles } from '../../../src/deployment/handler/deployment-request';
import { outcomeOf, type OutcomeContext } from '../../../src/deployment/handler/outcome';
import type { StepResult } from '../../../src/deployment/handler/step';
import { Severity, type Finding } from '../../../src/rules/finding';
import type { Verdict } from '../../../src/rules/instance-facts';

const CALM: OutcomeContext = { problems: [], whenFailed: 'No security profile was changed.', log: 'log group g, stream s' };
const MISSING: Finding = {
  rule: 'instance-feature', severity: Severity.ERROR, role: 'Agent', permissions: ['Cases.View'],
  message: '"Cases agent" needs Amazon Connect Cases.', fix: 'enable Cases',
};
const UNKNOWN: Finding = { ...MISSING, severity: Severity.WARNING, undecided: true, message: 'Whether it has Cases could not be determined.' };

function result(findings: Finding[], ...verdicts: Verdict[]): StepResult {
  const roles = requestedRoles({ instanceArn: 'arn', waivers: {}, profiles: { Agent: { name: 'Cases agent', permissions: ['Cases.View'] } } });
  return { roles, findings, checks: verdicts.map((verdict) => ({ rule: 'r', verdict, ...(verdict === 'satisfied' ? {} : { finding: findings[0] }) })) };
}

test('when all is well, one line says so', () => {
  expect(outcomeOf(result([], 'satisfied', 'satisfied'), CALM)).toEqual({
    success: true,
    reason: '1 role, 2 checks: all satisfied.',
    data: { Summary: '1 role, 2 checks: all satisfied.', Roles: '1', Satisfied: '2', Missing: '0', CouldNotTell: '0', Findings: '0' },
    report: '1 role, 2 checks: all satisfied.\n\nNo findings in 1 role\n',
  });
});

test('what is missing fails, in sentences, with what it means and where to read on', () => {
  expect(outcomeOf(result([MISSING], 'missing'), CALM)).toMatchObject({
    success: false,
    reason: '"Cases agent" needs Amazon Connect Cases. Enable Cases. No security profile was changed. The whole report is in log group g, stream s.',
    data: { Missing: '1', Findings: '1' },
  });
});

test('what nobody could tell is said and fails nothing', () => {
  const outcome = outcomeOf(result([UNKNOWN], 'unknown', 'satisfied'), { ...CALM, problems: ['Strictness is odd.'] });

  expect(outcome).toMatchObject({
    success: true, reason: '1 role, 2 checks: 1 satisfied, 1 could not be determined. Strictness is odd. Whether it has Cases could not be determined.', data: { CouldNotTell: '1' },
  });
});

test('an excuse turns failures into warnings', () => {
  expect(outcomeOf(result([MISSING], 'missing'), { ...CALM, whyWarnOnly: 'It may be a rollback.' })).toMatchObject({
    success: true, reason: '1 role, 1 check: 0 satisfied, 1 missing. It may be a rollback. "Cases agent" needs Amazon Connect Cases.',
  });
});

test('waived findings fail nothing and are counted', () => {
  expect(outcomeOf(result([{ ...MISSING, waived: 'pilot' }], 'missing'), CALM)).toMatchObject({
    success: true, reason: '1 role, 1 check: 0 satisfied, 1 missing (waived).',
  });
});

test('of many findings the first are told and the others counted', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...MISSING, message: `Finding ${index} of a role with a rather long name.` }));

  const { reason } = outcomeOf(result(many), CALM);

  expect(reason).toMatch(/^Finding 0 of .* Finding 20 .* There are \d\d more findings\. No security profile was changed\. The whole report/);
  expect(Buffer.byteLength(reason)).toBeLessThan(1700);
});

test('however long the names are, it is said how many roles there are more', () => {
  const names = Array.from({ length: 30 }, (_, index) => `${String(index).padStart(2, '0')}${'n'.repeat(125)}`);
  const roles = requestedRoles({ instanceArn: 'arn', waivers: {}, profiles: Object.fromEntries(names.map((name) => [name, { name, permissions: [] }])) });
  const findings = names.map((name) => ({ ...MISSING, role: name, message: `"${name}" needs Cases, and the instance has none.` }));

  const { reason } = outcomeOf({ roles, findings, checks: [] }, CALM);

  expect(reason).toMatch(/ There are 29 more findings\. No security profile was changed\. The whole report is in log group g, stream s\.$/);
});

test('one finding without end is cut', () => {
  const { reason } = outcomeOf(result([{ ...MISSING, message: 'x'.repeat(9000) }]), { ...CALM, log: undefined });

  expect(reason).toMatch(/^x+… No security profile was changed\.$/);
});

test('the report has everything', () => {
  expect(outcomeOf(result([MISSING], 'missing'), { ...CALM, problems: ['Strictness is odd.'] }).report).toBe([
    '1 role, 1 check: 0 satisfied, 1 missing. Strictness is odd. "Cases agent" needs Amazon Connect Cases.',
    '',
    '1 finding in 1 role',
    '',
    'error instance-feature · Agent "Cases agent"',
    '  "Cases agent" needs Amazon Connect Cases.',
    '  Fix: enable Cases',
    '',
  ].join('\n'));
});

test('what is wrong with many roles is said once', () => {
  const profiles = Object.fromEntries(['A', 'B', 'C'].map((name) => [name, { name, permissions: ['Cases.View'] }]));
  const roles = requestedRoles({ instanceArn: 'arn', waivers: {}, profiles });
  const lacking = (role: string, permissions: string) => ({ ...MISSING, role, message: `"${role}" needs Cases (for ${permissions}), and the instance has none.` });
  const findings = [lacking('A', 'Cases.View'), lacking('B', 'Cases.Edit and Cases.View'), { ...MISSING, role: 'C', message: '"C" is wrong.' }, lacking('C', 'Cases.View')];

  const { reason, data } = outcomeOf({ roles, findings, checks: [] }, CALM);

  expect(reason).toBe('"A" needs Cases (for Cases.View), and the instance has none. Enable Cases. The same goes for "B" and "C". '
    + '"C" is wrong. Enable Cases. No security profile was changed. The whole report is in log group g, stream s.');
  expect(data!.Summary).toContain('has none. The same goes for "B" and "C".');
});

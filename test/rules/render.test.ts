import { role } from './support/make';
import { Severity, type Finding } from '../../src/rules/finding';
import { renderFindings, renderLine, renderRole } from '../../src/rules/render';

const finding: Finding = {
  rule: 'legacy-name', severity: Severity.WARNING, role: 'Stack/Role', permissions: ['X'], message: 'X is old; the stack will drift.', fix: 'use Y',
};

test('findings of several roles read as blocks that name rule and role, and wrap where a terminal ends', () => {
  const reviewer = role([], { id: 'Stack/Reviewer', name: 'Recording reviewer' });
  const supervisor = role([], { id: 'Stack/Supervisor', name: 'Supervisor' });
  const findings: Finding[] = [{
    rule: 'missing-dependency', severity: Severity.ERROR, role: reviewer.id, permissions: [],
    message: 'CallRecordings.Redacted.Access needs MyContacts.View or ContactSearch.View; the role has neither.',
    fix: 'add AnalyticsPermissions.MY_CONTACTS_VIEW, or call .withDependencies()',
  }, {
    rule: 'privilege-escalation', severity: Severity.ERROR, role: supervisor.id, permissions: [],
    message: 'Users.EditPermission lets its holders give themselves any role. The role is not declared privileged.',
    fix: 'remove it, or declare the role with privilegeReason: \'<reason>\'',
  }, {
    rule: 'legacy-name', severity: Severity.WARNING, role: supervisor.id, permissions: [],
    message: 'ListenCallRecordings is replaced by CallRecordings.Unredacted.Access and ContactTranscripts.Unredacted.Access; '
      + 'the next save in the console will replace it and the stack will drift.',
    fix: 'replace it with RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS and RecordingsPermissions.CONTACT_TRANSCRIPTS_UNREDACTED_ACCESS',
  }];
  expect(renderFindings(findings, [reviewer, supervisor])).toBe(`3 findings in 2 roles

error missing-dependency · Stack/Reviewer "Recording reviewer"
  CallRecordings.Redacted.Access needs MyContacts.View or ContactSearch.View; the role has neither.
  Fix: add AnalyticsPermissions.MY_CONTACTS_VIEW, or call .withDependencies()

error privilege-escalation · Stack/Supervisor "Supervisor"
  Users.EditPermission lets its holders give themselves any role. The role is not declared privileged.
  Fix: remove it, or declare the role with privilegeReason: '<reason>'

warning legacy-name · Stack/Supervisor "Supervisor"
  ListenCallRecordings is replaced by CallRecordings.Unredacted.Access and ContactTranscripts.Unredacted.Access; the
  next save in the console will replace it and the stack will drift.
  Fix: replace it with RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS and
  RecordingsPermissions.CONTACT_TRANSCRIPTS_UNREDACTED_ACCESS
`);
});

test('waived findings come last, each with its reason, and are counted apart', () => {
  expect(renderFindings([{ ...finding, waived: 'migration in May' }, { ...finding, rule: 'other-rule' }], [role()])).toBe(`1 finding in 1 role, 1 more waived

warning other-rule · Stack/Role "Role"
  X is old; the stack will drift.
  Fix: use Y

waived legacy-name · Stack/Role "Role"
  X is old; the stack will drift.
  Fix: use Y
  Waived: migration in May
`);
});

test('nothing found is said too', () => {
  expect(renderFindings([], [role(), role([], { id: 'B' })])).toBe('No findings in 2 roles\n');
  expect(renderFindings([{ ...finding, waived: 'so be it' }], [role()])).toMatch(/^No findings in 1 role, 1 waived\n/);
});

test('a finding about the instance names no role', () => {
  const { role: _, ...about } = finding;
  expect(renderFindings([about], [role()])).toBe(`1 finding

warning legacy-name
  X is old; the stack will drift.
  Fix: use Y
`);
});

test('no line is longer than a terminal is wide, unless one word is', () => {
  const long = { ...finding, message: `${'word '.repeat(60)}${'x'.repeat(150)} end` };
  const lines = renderFindings([long], [role()]).split('\n');
  expect(lines.filter((line) => line.length > 118)).toEqual([`  ${'x'.repeat(150)}`]);
});

test('a finding fits on one line, as sentences', () => {
  expect(renderLine(finding)).toBe('X is old; the stack will drift. Use Y.');
  expect(renderLine({ ...finding, message: 'Two\n  lines.', waived: 'so be it' })).toBe('Two lines. Use Y. Waived: so be it');
});

test('a role is called by its place and its name, once', () => {
  expect(renderRole('Stack/Role', role())).toBe('Stack/Role "Role"');
  expect(renderRole('Agent', role([], { name: 'Agent' }))).toBe('Agent');
  expect(renderRole('Stack/Role', role([], { name: undefined }))).toBe('Stack/Role');
  expect(renderRole('Stack/Role', undefined)).toBe('Stack/Role');
});

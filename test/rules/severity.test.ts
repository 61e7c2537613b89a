import { Severity } from '../../src/rules/finding';
import type { RuleIdentity, SingleFinding } from '../../src/rules/rule';
import { byWeight, severityOf } from '../../src/rules/severity';

const rule = (severity: Severity): RuleIdentity => ({ id: 'some-rule', severity });
const finding = (more: Partial<SingleFinding> = {}): SingleFinding => ({ permissions: [], message: '', fix: '', ...more });
const { ERROR, WARNING, INFO } = Severity;

test('a finding weighs as much as its rule', () => {
  expect(severityOf(rule(ERROR), finding(), {})).toBe(ERROR);
});

test('a rule can find something to be milder than usual', () => {
  expect(severityOf(rule(ERROR), finding({ severity: INFO }), {})).toBe(INFO);
});

test.each(['error', 'warning', 'info'] as const)('an app can make a rule of any severity one of %s', (severity) => {
  for (const own of [ERROR, WARNING, INFO]) {
    expect(severityOf(rule(own), finding(), { severities: { 'some-rule': severity } })).toBe(severity);
  }
});

test('an override of another rule changes nothing', () => {
  expect(severityOf(rule(ERROR), finding(), { severities: { 'other-rule': 'info' } })).toBe(ERROR);
});

test('an override never raises what the rule found to be milder, but lowers it', () => {
  expect(severityOf(rule(ERROR), finding({ severity: WARNING }), { severities: { 'some-rule': 'error' } })).toBe(WARNING);
  expect(severityOf(rule(ERROR), finding({ severity: WARNING }), { severities: { 'some-rule': 'info' } })).toBe(INFO);
});

test('strict makes errors of warnings, lenient makes warnings of errors, neither touches information', () => {
  const all = (strictness: 'strict' | 'normal' | 'lenient') => [ERROR, WARNING, INFO].map((own) => severityOf(rule(own), finding(), { strictness }));
  expect(all('strict')).toEqual([ERROR, ERROR, INFO]);
  expect(all('normal')).toEqual([ERROR, WARNING, INFO]);
  expect(all('lenient')).toEqual([WARNING, WARNING, INFO]);
});

test('what is said of one rule is stronger than the strictness of the app', () => {
  expect(severityOf(rule(WARNING), finding(), { severities: { 'some-rule': 'warning' }, strictness: 'strict' })).toBe(WARNING);
});

test('what nobody could tell is never an error', () => {
  expect(severityOf(rule(ERROR), finding({ undecided: true }), {})).toBe(WARNING);
  expect(severityOf(rule(ERROR), finding({ undecided: true }), { strictness: 'strict' })).toBe(WARNING);
  expect(severityOf(rule(WARNING), finding({ undecided: true }), { severities: { 'some-rule': 'error' } })).toBe(WARNING);
  expect(severityOf(rule(ERROR), finding({ undecided: true, severity: INFO }), { strictness: 'strict' })).toBe(INFO);
});

test('a binding finding keeps its severity', () => {
  expect(severityOf(rule(ERROR), finding({ binding: true }), { severities: { 'some-rule': 'info' }, strictness: 'lenient' })).toBe(ERROR);
});

test('the gravest come first', () => {
  expect([INFO, ERROR, WARNING, ERROR].sort(byWeight)).toEqual([ERROR, ERROR, WARNING, INFO]);
});

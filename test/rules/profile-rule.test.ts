import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { constantOfRule } from '../../src/rules/constant-of-rule';
import { DEFAULT_SEVERITIES } from '../../src/rules/default-severities';
import { ProfileRule } from '../../src/rules/profile-rule';
import { PROFILE_RULE, withRuleConstants } from '../../tools/generate/rule-constants';
import { readRuleTexts } from '../../tools/generate/rule-texts';

const ROOT = path.join(__dirname, '../..');
const IDS = Object.keys(DEFAULT_SEVERITIES);
const constants = Object.entries(ProfileRule).filter((entry): entry is [string, ProfileRule] => entry[1] instanceof ProfileRule);

test('each rule of the library is a constant, named after its id', () => {
  expect(constants.map(([, { id }]) => id)).toEqual(IDS);
  expect(constants.map(([name]) => name)).toEqual(IDS.map(constantOfRule));
});

test('constants are documented with the titles of the texts of the rules', () => {
  const source = readFileSync(path.join(ROOT, PROFILE_RULE), 'utf8');
  expect(withRuleConstants(source, readRuleTexts(path.join(ROOT, 'src/rules')))).toBe(source);
});

test('a rule is found by the id that is shown with a finding', () => {
  expect(ProfileRule.of('drift')).toBe(ProfileRule.DRIFT);
  expect(ProfileRule.of('guardrail-no-deletion')).toEqual(ProfileRule.guardrail('no-deletion'));
});

test.each(['drifts', 'missing-dependencies', 'constructor', ''])('%j is no rule', (id) => {
  expect(() => ProfileRule.of(id)).toThrow(`There is no rule "${id}". `);
});

test('an id that is misspelled is answered with what is like it', () => {
  expect(() => ProfileRule.of('mising-dependency')).toThrow('Similar rules: missing-dependency');
});

test('the id of a guardrail is in kebab case', () => {
  expect(ProfileRule.guardrail('no-deletion').id).toBe('guardrail-no-deletion');
  expect(() => ProfileRule.guardrail('No deletion')).toThrow('Guardrail "No deletion": the id is not in kebab case.');
  expect(() => ProfileRule.of('guardrail-No deletion')).toThrow('Guardrail "No deletion": the id is not in kebab case.');
  expect(() => ProfileRule.of('guardrail-')).toThrow('Guardrail "": the id is not in kebab case.');
});

test('findings are acknowledged by an id with the name of the library', () => {
  expect(ProfileRule.DRIFT.acknowledgmentId).toBe('cdk-connect-security-profiles:drift');
});

test('a rule of another copy of the library is taken, and from code without types its id', () => {
  expect([ProfileRule.DRIFT, { id: 'drift' }, 'drift'].map((rule) => ProfileRule._idOf(rule as never))).toEqual(['drift', 'drift', 'drift']);
});

test.each([[undefined, 'undefined'], [null, 'null'], [7, 'number'], [{}, 'object']])('%j is said to be no rule', (rule, kind) => {
  expect(() => ProfileRule._idOf(rule as never)).toThrow(`A rule is ${kind}. Give a ProfileRule, such as ProfileRule.DRIFT`);
});

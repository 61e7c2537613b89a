import { guardrailRule } from '../../src/rules/guardrails';
import { keptSeverities, unknownRule, unknownRules } from '../../src/rules/unknown-rule';

test('severities of rules that are there need no words', () => {
  expect(unknownRules(['a', 'b'], ['b', 'a'])).toEqual([]);
});

test('what is not there is an error, once, with what is like it', () => {
  expect(unknownRules(['drifts', 'drifts'], ['drift', 'lock-out'])).toEqual([
    { rule: unknownRule.id, severity: 'error', permissions: [], message: expect.stringContaining('"drifts"'), fix: expect.stringContaining('\'drift\'') },
  ]);
});

test('where nothing is like it, all that is there is named', () => {
  const known = [...'abcdefghijklmnop'].reverse();
  expect(unknownRules(['zzz'], known)[0].fix).toContain('a, b, c, d, e, f, g, h, i, j, k, l, m, n, o or p');
});

test('for a guardrail, only guardrails are', () => {
  const fixOf = (...known: string[]) => unknownRules(['guardrail-deletion'], ['missing-dependency', ...known])[0].fix;
  expect(fixOf('guardrail-no-deletion')).toContain('guardrail-no-deletion');
  expect(fixOf()).toContain('addGuardrail()');
});

describe('a guardrail that cannot be waived', () => {
  const rules = (waivable: boolean) => [guardrailRule({ id: 'house', reason: 'Policy 7', forbidPermissions: ['Users.Edit'], waivable })];

  test('keeps its severity, which is said once of any other', () => {
    expect(keptSeverities([['guardrail-house', 'warning'], ['guardrail-house', 'off'], ['drift', 'off']], rules(false))).toEqual([{
      rule: unknownRule.id,
      severity: 'error',
      permissions: [],
      message: 'The rule "guardrail-house" was given the severity "off", which has no effect: its guardrail cannot be waived, so its findings are errors.',
      fix: 'remove the severity, or add the guardrail as one that can be waived',
    }]);
  });

  test('may be given the severity that it has, and one that can be waived any', () => {
    expect(keptSeverities([['guardrail-house', 'error']], rules(false))).toEqual([]);
    expect(keptSeverities([['guardrail-house', 'off']], rules(true))).toEqual([]);
  });
});

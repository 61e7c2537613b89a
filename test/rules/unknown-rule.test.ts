import { unknownRule, unknownRules } from '../../src/rules';

test('severities of rules that are there need no words', () => {
  expect(unknownRules(['a', 'b'], ['b', 'a'], [])).toEqual([]);
});

test('what is not there is an error that lists all that is', () => {
  const judged = [...'abcdefghijklmnop'].reverse();
  const [later, never] = unknownRules(['z', 'later'], judged, ['later']);
  expect([later, never]).toEqual([
    expect.objectContaining({ rule: unknownRule.id, severity: 'error', message: expect.stringContaining('"later"'), fix: expect.stringContaining('validation: { rules: { \'later\'') }),
    expect.objectContaining({ rule: unknownRule.id, message: expect.stringContaining('"z"'), fix: 'use one of a, b, c, d, e, f, g, h, i, j, k, l, m, n, o or p' }),
  ]);
});

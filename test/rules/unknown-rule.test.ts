import { unknownDeploymentRules, unknownRule, unknownRules } from '../../src/rules/unknown-rule';

test('severities of rules that are there need no words', () => {
  expect(unknownRules(['a', 'b'], ['b', 'a'], [])).toEqual([]);
});

test('what is not there is an error that lists all that is', () => {
  const judged = [...'abcdefghijklmnop'].reverse();
  const [later, never] = unknownRules(['z', 'later'], judged, ['later']);
  expect([later, never]).toEqual([
    expect.objectContaining({ rule: unknownRule.id, severity: 'error', message: expect.stringContaining('"later"'), fix: expect.stringContaining('validation') }),
    expect.objectContaining({ rule: unknownRule.id, message: expect.stringContaining('"z"'), fix: expect.stringContaining('a, b, c, d, e, f, g, h, i, j, k, l, m, n, o or p') }),
  ]);
});

test('of the rules that the validation of an instance names, those of the deployment count', () => {
  const judged = ['drift', 'instance-feature', 'name-taken'];
  expect(unknownDeploymentRules(['drift', 'instance-featur', 'missing-dependency', 'zzz'], judged, ['missing-dependency'])).toEqual([
    expect.objectContaining({ rule: unknownRule.id, severity: 'error', message: expect.stringContaining('"instance-featur"'), fix: expect.stringContaining('\'instance-feature\'') }),
    expect.objectContaining({ message: expect.stringContaining('"missing-dependency"'), fix: expect.stringContaining('overrideSeverity') }),
    expect.objectContaining({ fix: expect.stringContaining('drift, instance-feature or name-taken') }),
  ]);
});

import { App, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { RuleSeverity, Strictness } from '../../src';
import { givenSeverities, isAnythingSaid, overrideSeverity, severitiesIn, useStrictness } from '../../src/deployment/scope-severities';

/** An app with two stacks, of which one has a team: by path. */
function scopes(): Record<string, Construct> {
  const app = new App();
  const [one, other] = ['One', 'Other'].map((id) => new Stack(app, id));
  return { app, one, other, team: new Construct(one, 'Team') };
}

test('without a word, rules have their own severities', () => {
  const { app, team } = scopes();
  expect(severitiesIn(team)).toEqual({ severities: {}, strictness: 'normal' });
  expect([isAnythingSaid(app), givenSeverities(team)]).toEqual([false, []]);
});

test('the nearest strictness counts, and of each rule the nearest severity', () => {
  const { app, one, other, team } = scopes();
  useStrictness(app, Strictness.STRICT);
  overrideSeverity(app, 'drift', RuleSeverity.ERROR);
  overrideSeverity(app, 'empty-role', RuleSeverity.INFO);
  useStrictness(one, Strictness.LENIENT);
  overrideSeverity(team, 'drift', RuleSeverity.OFF);
  expect(severitiesIn(app)).toEqual({ strictness: 'strict', severities: { 'drift': 'error', 'empty-role': 'info' } });
  expect(severitiesIn(other)).toEqual(severitiesIn(app));
  expect(severitiesIn(one)).toEqual({ strictness: 'lenient', severities: { 'drift': 'error', 'empty-role': 'info' } });
  expect(severitiesIn(team)).toEqual({ strictness: 'lenient', severities: { 'drift': 'off', 'empty-role': 'info' } });
  expect(givenSeverities(other)).toEqual([['drift', 'error'], ['empty-role', 'info'], ['drift', 'off']]);
});

test('a scope can go back to normal, and what is said last of one scope counts', () => {
  const { app, team } = scopes();
  useStrictness(team, Strictness.STRICT);
  useStrictness(team, Strictness.NORMAL);
  useStrictness(app, Strictness.LENIENT);
  expect(severitiesIn(team).strictness).toBe('normal');
});

test('the order of statements about different scopes and rules does not matter', () => {
  const statement = fc.record({
    scope: fc.constantFrom('app', 'one', 'other', 'team'),
    rule: fc.constantFrom(undefined, 'drift', 'empty-role', 'lock-out'),
    severity: fc.constantFrom(...Object.values(RuleSeverity)),
    strictness: fc.constantFrom(...Object.values(Strictness)),
  });
  const statements = fc.uniqueArray(statement, { selector: ({ scope, rule }) => `${scope} ${rule}`, maxLength: 12 });
  const inOrders = statements.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(fc.property(inOrders, (orders) => {
    const [one, other] = orders.map((order) => {
      const all = scopes();
      for (const { scope, rule, severity, strictness } of order) {
        if (rule === undefined) {
          useStrictness(all[scope], strictness);
        } else {
          overrideSeverity(all[scope], rule, severity);
        }
      }
      return Object.values(all).map(severitiesIn);
    });
    expect(one).toEqual(other);
  }));
});

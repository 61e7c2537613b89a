import type { ReviewedApp } from '../../../src/review/app/reviewed-app';
import { judgementSettings, unusualSettings } from '../../../src/review/app/settings';
import { templateApp } from '../../../src/review/assembly/read-app';
import { diffApps } from '../../../src/review/diff/diff';
import { INSTANCE_ARN, logicalId, templateOf } from '../support/assembly';
import { shown } from '../support/shown';

const validation = (properties: object) => ({ Type: 'Custom::ConnectSecurityProfileValidation', Properties: { InstanceArn: INSTANCE_ARN, ...properties } });
const app = (properties: object, judgement: Partial<ReviewedApp['judgement']> = {}): ReviewedApp => {
  const read = templateApp(templateOf([{ id: 'A' }], { Resources: { Validation: validation(properties) } }), 'template');
  return { ...read, judgement: { ...read.judgement, ...judgement } };
};

test('an app that says nothing has its validation', () => {
  expect(judgementSettings(app({}))).toEqual([{ text: `validation of ${INSTANCE_ARN}: on`, usual: true }]);
});

test('everything that hides or shows findings is a setting', () => {
  const given = app({ Strictness: 'strict', Rules: { 'instance-feature': 'off' }, LockOutReason: 'It is a test', CountPeople: 'true' },
    { strictness: 'lenient', severities: { 'empty-role': 'off' }, guardrails: ['keep'] });
  expect(judgementSettings(given)).toEqual([
    'guardrail: keep', 'severity of empty-role: off', 'strictness: lenient',
    `validation of ${INSTANCE_ARN}: counts the people who can manage users and security profiles`, `validation of ${INSTANCE_ARN}: may lock everybody out: It is a test`,
    `validation of ${INSTANCE_ARN}: on`, `validation of ${INSTANCE_ARN}: severity of instance-feature: off`, `validation of ${INSTANCE_ARN}: strictness: strict`,
  ].map((text) => ({ text, usual: text.endsWith(': on') })));
});

test('a comparison tells of a change, though no role changes', () => {
  const diff = diffApps(app({}, { guardrails: ['keep'] }), app({ Strictness: 'lenient' }));
  expect(diff.judgement).toEqual({ added: [`validation of ${INSTANCE_ARN}: strictness: lenient`], removed: ['guardrail: keep'] });
  expect(shown(diff, 'text')).toContain(`How the app is judged\n  + validation of ${INSTANCE_ARN}: strictness: lenient\n  - guardrail: keep\n`);
  expect(shown(diff, 'markdown')).toContain('### How the app is judged\n\n- \\+ validation of');
});

describe('what is said of single roles', () => {
  const lenient = { strictness: 'lenient' as const };
  const withRole = (properties: object): ReviewedApp => {
    const read = app(properties);
    return { ...read, roles: read.roles.map((one) => ({ ...one, severities: lenient })) };
  };

  test('is a setting with their names, which is said again only where their deployment does not do the same', () => {
    expect(unusualSettings(withRole({ ProfileSeverities: { [logicalId('A')]: { Strictness: 'lenient' } } }))).toEqual(['strictness: lenient for A']);
    expect(unusualSettings(withRole({ ProfileSeverities: { [logicalId('A')]: { Strictness: 'strict' } } })))
      .toEqual(['strictness: lenient for A', `validation of ${INSTANCE_ARN}: strictness: strict for A`]);
  });
});

import type { ReviewedApp } from '../../../src/review/app/reviewed-app';
import { judgementSettings } from '../../../src/review/app/settings';
import { templateApp } from '../../../src/review/assembly/read-app';
import { diffApps } from '../../../src/review/diff/diff';
import { INSTANCE_ARN, templateOf } from '../support/assembly';
import { shown } from '../support/shown';

const validation = (properties: object) => ({ Type: 'Custom::ConnectSecurityProfileValidation', Properties: { InstanceArn: INSTANCE_ARN, ...properties } });
const app = (properties: object, judgement: Partial<ReviewedApp['judgement']> = {}): ReviewedApp => {
  const read = templateApp(templateOf([{ id: 'A' }], { Resources: { Validation: validation(properties) } }), 'template');
  return { ...read, judgement: { ...read.judgement, ...judgement } };
};

test('an app that says nothing has its validation', () => {
  expect(judgementSettings(app({}))).toEqual([{ text: `validation of ${INSTANCE_ARN}: Enforce`, usual: true }]);
});

test('everything that hides or shows findings is a setting', () => {
  const given = app({ Mode: 'WarnOnly', Rules: { 'instance-feature': 'off' }, LockOutReason: 'It is a test' },
    { strictness: 'lenient', severities: { 'empty-role': 'off' }, guardrails: ['keep'] });
  expect(judgementSettings(given)).toEqual([
    'guardrail: keep', 'severity of empty-role: off', 'strictness: lenient', `validation of ${INSTANCE_ARN}: WarnOnly`,
    `validation of ${INSTANCE_ARN}: may lock everybody out: It is a test`, `validation of ${INSTANCE_ARN}: severity of instance-feature: off`,
  ].map((text) => ({ text, usual: false })));
});

test('a comparison tells of a change, though no role changes', () => {
  const diff = diffApps(app({}, { guardrails: ['keep'] }), app({ Mode: 'WarnOnly' }));
  expect(diff.judgement).toEqual({ added: [`validation of ${INSTANCE_ARN}: WarnOnly`], removed: ['guardrail: keep', `validation of ${INSTANCE_ARN}: Enforce`] });
  expect(shown(diff, 'text')).toContain(`How the app is judged\n  + validation of ${INSTANCE_ARN}: WarnOnly\n  - guardrail: keep\n`);
  expect(shown(diff, 'markdown')).toContain('### How the app is judged\n\n- \\+ validation of');
});

import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CasesPermissions, ConnectInstance, PermissionSet, ProfileRule, SecurityProfile, type Waiver } from '../../src';

const ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

function appWith(waiver: Partial<Waiver>): { readonly app: App; readonly stack: Stack } {
  const app = new App();
  const stack = new Stack(app, 'Stack', { env: { account: '111122223333', region: 'us-east-1' } });
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', ARN);
  new SecurityProfile(stack, 'CaseReader', {
    instance,
    securityProfileName: 'Case reader',
    permissions: PermissionSet.of(CasesPermissions.CASES_VIEW),
    waivers: [
      { rule: ProfileRule.MISSING_DEPENDENCY, reason: 'The desk has the rest', ...waiver },
      { rule: ProfileRule.FEATURE_DEPENDENCY, reason: 'Readers need not see who wrote a comment' },
      { rule: ProfileRule.INSTANCE_FEATURE, reason: 'Cases comes later', ...waiver },
    ],
  });
  return { app, stack };
}

function synthesizedOn(day: string, waiver: Partial<Waiver>): { readonly app: App; readonly stack: Stack } {
  jest.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), doNotFake: ['performance', 'nextTick', 'setImmediate', 'setTimeout'] });
  try {
    const made = appWith(waiver);
    made.app.synth();
    return made;
  } finally {
    jest.useRealTimers();
  }
}

const terms = { owner: 'Case team', until: '2027-03-31' };

test('a waiver holds up to its last day, and the synthesis fails on what it accepted from the next day on', () => {
  expect(() => synthesizedOn('2027-03-31', terms)).not.toThrow();
  expect(() => synthesizedOn('2027-04-01', terms))
    .toThrow(/missing-dependency[\s\S]*warning ended-waiver[\s\S]*ended on 2027-03-31, so it waives\s+nothing\. Its\s+owner is Case\s+team/);
});

test('the template is the same on every day, with and without an end: a deployment accepts what the template says', () => {
  const templateOn = (day: string, waiver: object) => JSON.stringify(Template.fromStack(synthesizedOn(day, waiver).stack).toJSON());
  const dated = templateOn('2027-03-31', terms);
  expect(dated).toBe(templateOn('2027-03-31', {}));
  expect(dated).toContain('instance-feature');
});

test.each<[object, string]>([
  [{ until: '2027-02-29' }, 'The waivers[0].until of Stack/CaseReader is the text "2027-02-29". Give the last day on which the waiver holds as year, month and day, such as "2027-03-31".'],
  [{ until: new Date('2027-03-31') }, 'The waivers[0].until of Stack/CaseReader is an object of the class Date. Give the last day'],
  [{ owner: ' ' }, 'The waivers[0].owner of Stack/CaseReader is the text " ". Give the person or the team that answers for the waiver, or leave it out.'],
])('a waiver with %j is refused where it is written', (waiver, message) => {
  expect(() => appWith(waiver as Partial<Waiver>)).toThrow(message);
});

import { AgentProfile, AnalyticsPermissions, ProfileSettings } from '../../../src';
import type { JsonObject } from '../../../src/formats/shapes';
import type { ReviewedApp } from '../../../src/review/app/reviewed-app';
import { readApp, templateApp } from '../../../src/review/assembly/read-app';
import { diffApps } from '../../../src/review/diff/diff';
import { ACTIVITY, DESK } from '../../applications/support/desk';
import { rolesStack } from '../../support/roles-app';

function synthesized(activity: string) {
  const { app, stack, instance } = rolesStack();
  const settings = new ProfileSettings(stack, 'Desk', { definition: DESK });
  const agent = new AgentProfile(stack, 'Agent', {
    instance, securityProfileName: 'Service agent', additional: AnalyticsPermissions.CONTACT_SEARCH_VIEW,
  });
  settings.assign(agent, ...activity === 'none' ? [] : [ACTIVITY.choose(activity)]);
  const assembly = app.synth();
  return { directory: assembly.directory, template: assembly.getStackByName(stack.stackName).template as JsonObject };
}

const unreadIn = (template: JsonObject) => templateApp(template, 'template.json').unread.map(({ text }) => text);

const PARAMETER = (value: unknown) => ({ Resources: { One: { Type: 'AWS::SSM::Parameter', Properties: { Value: value } } } });

test('a template says that it has settings, and an assembly shows them', () => {
  const { directory, template } = synthesized('none');
  expect(unreadIn(template)).toEqual([
    'Settings of desk in template.json are not shown: a template does not say which values allow more. '
    + 'To see what profiles may do in it, give the cloud assembly as "cdk synth" writes it.',
  ]);
  expect(readApp(directory, 'cdk.out').unread).toEqual([]);
});

test('a document that the deployment completes is one as well', () => {
  expect(unreadIn(PARAMETER({ 'Fn::Join': ['', ['{"format":1,"application":"desk","version":3,"profile":"', { Ref: 'Name' }, '"}']] }))).toHaveLength(1);
});

test.each([
  ['a text', 'text'], ['another document', '{"format":1,"version":2}'], ['a reference', { Ref: 'Name' }], ['no value', undefined],
  ['an odd function', { 'Fn::Join': 'x' }],
])('a parameter with %s is none', (_, value) => {
  expect(unreadIn(PARAMETER(value))).toEqual([]);
});

test('settings that change between two templates could not be determined, and those that do not are no change', () => {
  const [none, all] = ['none', 'all'].map((activity) => templateApp(synthesized(activity).template, 'template.json')) as [ReviewedApp, ReviewedApp];
  const isChanged = (before: ReviewedApp, after: ReviewedApp) => diffApps(before, after).hasOtherUnread === true;
  expect([isChanged(none, none), isChanged(none, all)]).toEqual([false, true]);
  expect(diffApps(none, all).unread).toContainEqual(expect.stringMatching(/Settings of desk.*It is not the same as before\./));
});

import { unknownName } from '../../../src/rules/role/unknown-name';
import { find, messages, role } from '../support/make';

test('a name that does not exist is an error with the nearest ones', () => {
  expect(find(unknownName, role(['Queue.View']))).toEqual([{
    rule: 'unknown-name', severity: 'error', role: 'Stack/Role', permissions: ['Queue.View'],
    message: expect.stringMatching(/^Unknown permission "Queue\.View"\. Did you mean Queues\.View/),
    fix: expect.stringMatching(/^use RoutingPermissions\.QUEUES_VIEW.*; for a permission newer than this catalog, Permission\.custom\('Queue\.View'\)$/),
  }]);
});

test('a name that AWS once gave points to today\'s name', () => {
  expect(find(unknownName, role(['RealTimeMetrics.Access']))).toEqual([expect.objectContaining({
    message: 'Unknown permission "RealTimeMetrics.Access". It is now named AccessMetrics.RealTimeMetrics.Access.',
    fix: 'use AnalyticsPermissions.REAL_TIME_METRICS_ACCESS',
  })]);
});

test('where nothing is near, nothing is guessed', () => {
  const [finding] = find(unknownName, role(['Zzzzqqq']));
  expect(finding.message).toBe('Unknown permission "Zzzzqqq". The catalog has no similar name.');
  expect(finding.fix).toBe('remove it; for a permission newer than this catalog, Permission.custom(\'Zzzzqqq\')');
});

test('an IAM action is called one', () => {
  expect(messages(unknownName, role(['connect:CreateUser', 'connect:StartChatContact', 'Users: Create']))).toEqual([
    expect.stringMatching(/^Unknown permission "Users: Create"\. Did you mean Users\.Create/),
    expect.stringMatching(/^Unknown permission "connect:CreateUser", which is the name of an IAM action; security profiles have names of their own\. Did you mean Users\.Create/),
    expect.stringMatching(/^Unknown permission "connect:StartChatContact", which is the name of an IAM action; security profiles have names of their own\. /),
  ]);
});

test('in a template, metadata takes the place of code', () => {
  const [finding] = find(unknownName, role(['Zzzzqqq'], { isTemplateOnly: true }));
  expect(finding.fix).toBe('remove it; for a permission newer than this catalog, declare it in the metadata of the resource');
});

test('each wrong name is a finding of its own', () => {
  expect(find(unknownName, role(['Queue.View', 'UserEdit', 'Users.View'])).map(({ permissions }) => permissions)).toEqual([['Queue.View'], ['UserEdit']]);
});

test('the catalog\'s names are fine, whatever their status, and so are custom ones', () => {
  expect(messages(unknownName, role(['ListenCallRecordings', 'Queues.View', 'Transcript.View', 'VoiceId.Access']))).toEqual([]);
  expect(messages(unknownName, role(['New.Thing'], { customPermissions: ['New.Thing'] }))).toEqual([]);
});

test('case matters, and what every object has is not a name', () => {
  expect(messages(unknownName, role(['queues.view', 'constructor', '__proto__']))).toHaveLength(3);
});

import { unknownName } from '../../../src/rules/role/unknown-name';
import { find, found, role } from '../support/make';

test('a name that does not exist is an error with the nearest ones', () => {
  expect(find(unknownName, role(['Queue.View']))).toMatchObject([{
    rule: 'unknown-name', severity: 'error', role: 'Stack/Role', permissions: ['Queue.View'],
    fix: expect.stringMatching(/RoutingPermissions\.QUEUES_VIEW.*Permission\.custom\('Queue\.View'\) if it is newer/),
  }]);
});

test('a name that AWS once gave points to today\'s name', () => {
  expect(find(unknownName, role(['RealTimeMetrics.Access'])).map(({ fix }) => fix)).toEqual([expect.stringMatching(/ AnalyticsPermissions\.REAL_TIME_METRICS_ACCESS$/)]);
});

test('where nothing is near, nothing is guessed', () => {
  const [{ fix }] = find(unknownName, role(['Zzzzqqq']));
  expect(fix).not.toMatch(/\w+Permissions\./);
  expect(fix).toContain('Permission.custom(\'Zzzzqqq\')');
});

test('an IAM action is called one, and no permission is offered in its place', () => {
  expect(find(unknownName, role(['connect:CreateUser', 'connect:StartChatContact', 'Users: Create'])).map(({ permissions, message }) => (
    [...permissions, message.includes('IAM'), message.includes('Users.Create')]))).toEqual([
    ['Users: Create', false, true], ['connect:CreateUser', true, false], ['connect:StartChatContact', true, false],
  ]);
});

test('in a template, metadata takes the place of code', () => {
  const [{ fix }] = find(unknownName, role(['Zzzzqqq'], { isTemplateOnly: true }));
  expect(fix).toContain('metadata');
  expect(fix).not.toContain('Permission.custom');
});

test('each wrong name is a finding of its own', () => {
  expect(find(unknownName, role(['Queue.View', 'UserEdit', 'Users.View'])).map(({ permissions }) => permissions)).toEqual([['Queue.View'], ['UserEdit']]);
});

test('the catalog\'s names are fine, whatever their status, and so are custom ones', () => {
  expect(found(unknownName, role(['ListenCallRecordings', 'Queues.View', 'Transcript.View', 'VoiceId.Access']))).toEqual([]);
  expect(found(unknownName, role(['New.Thing'], { customPermissions: ['New.Thing'] }))).toEqual([]);
});

test('case matters, and what every object has is not a name', () => {
  expect(found(unknownName, role(['queues.view', 'constructor', '__proto__']))).toHaveLength(3);
});

test('of a retired permission it is said that it is, and it is not to be used', () => {
  expect(find(unknownName, role(['VoiceIdAccess']))).toMatchObject([
    { message: expect.stringMatching(/VoiceId\.Access \(retired/), fix: expect.stringMatching(/^remove it/) },
  ]);
});

test('many unknown names are all found, and similar ones are looked for once each and no longer than anybody reads', () => {
  const names = Array.from({ length: 2_000 }, (_, index) => `Queue.View${index}`);
  const findings = find(unknownName, role(['Queue.View', 'Z'.repeat(60_000), ...names]));
  expect(findings).toHaveLength(2_002);
  expect(findings.filter(({ message }) => /Did you mean|no similar name/.test(message))).toHaveLength(100);
});

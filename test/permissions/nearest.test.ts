import fc from 'fast-check';
import { catalogNames, factsOf, permissionTextOf } from '../../src/permissions/catalog';
import { nearest } from '../../src/permissions/nearest';

/** One letter left out, doubled, changed, or swapped with the next. */
const typos: ((name: string, at: number) => string)[] = [
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at) + name[at] + name.slice(at),
  (name, at) => `${name.slice(0, at)}x${name.slice(at + 1)}`,
  (name, at) => name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2),
];

test('a name is nearest to itself, also with a small typo', () => {
  fc.assert(fc.property(fc.constantFrom(...catalogNames), fc.option(fc.constantFrom(...typos)), fc.nat(), (name, typo, at) => {
    const written = typo ? typo(name, at % name.length) : name;
    fc.pre(written === name || !catalogNames.includes(written));
    expect(nearest(written)[0]).toBe(name);
  }), { numRuns: 100 });
}, 30_000);

test.each([
  ['Queue.View', 'Queues.View'],
  ['RoutingProfiles.View', 'RoutingPolicies.View'],
  ['QuickConnects.View', 'TransferDestinations.View'],
  ['UserEdit', 'Users.Edit'],
  ['Users.Update', 'Users.Edit'],
  ['connect:DeleteSecurityProfile', 'SecurityProfiles.Delete'],
  ['MetricsAccess', 'AccessMetrics'],
  ['RealtimeReporting', 'AccessMetrics.RealTimeMetrics.Access'],
  ['Call recordings (redacted) - Access', 'CallRecordings.Redacted.Access'],
  ['CASES_VIEW', 'Cases.View'],
  ['Recorded conversations (redacted) - View', 'CallRecordings.Redacted.Access'],
  ['Recorded conversations (unredacted) - Access', 'CallRecordings.Unredacted.Access'],
  ['Recorded conversations (unredacted) - Delete', 'DeleteCallRecordings'],
  ['CallRecordings.Download', 'CallRecordings.Redacted.DownloadButton'],
  ['CloseCase', 'Cases.Edit'],
  ['Users and permissions', 'Users.View'],
  ['usersedit', 'Users.Edit'],
  ['Worklist - Access', 'ManualAssignAnyContact.Enable'],
  ['Published schedule calendar', 'TeamCalendar.View'],
  ['ContactSearch.Access', 'ContactSearch.View'],
  ['View contact trace records', 'ContactSearch.View'],
  ['ContactLens.View', 'GraphTrends.View'],
  ['Contact Lens - speech analytics', 'GraphTrends.View'],
  ['CCP.Access', 'BasicAgentAccess'],
  ['AmazonQ.View', 'Wisdom.View'],
  ['connect:UpdateUserSecurityProfiles', 'Users.EditPermission'],
])('%s is meant for %s', (wrong, right) => {
  expect(nearest(wrong)[0]).toBe(right);
});

test.each([
  ['Listen to recordings', /^(?:Call|Screen)Recordings?\./],
  ['ListenRecordings', /^(?:Call|Screen)Recordings?\./],
  ['CaseManagement', /^Cases\./],
  ['DownloadReports', /^MetricsReports\.View$/],
  ['Reports.Download', /^MetricsReports\.View$/],
  ['screen sharing', /^VideoContact\.Access$/],
  ['VoiceIdAccess', /^VoiceId\.Access$/],
])('nothing else than %s is meant', (wrong, right) => {
  expect(nearest(wrong).filter((name) => !right.test(name))).toEqual([]);
});

test.each(['Listen to recordings', 'Listen to call recordings', 'listen recordings', 'Hear recordings', 'Play call recordings', 'Review recordings', 'View recordings', 'Access recordings'])(
  'who hears what was recorded is offered that, in full and redacted, and not what goes on: %s', (wording) => {
    expect(nearest(wording)).toEqual(expect.arrayContaining(['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access']));
    expect(nearest(wording)).not.toContain('ManagerListenIn');
  });

test.each(['Listen in', 'ManagerListen', 'Listen live'])('who listens to what goes on is not offered recordings: %s', (wording) => {
  expect(nearest(wording)).toEqual(['ManagerListenIn']);
});

test('a legacy name is suggested to who nearly writes it, not to who says what it does', () => {
  expect(nearest('ListenCallRecording')).toEqual(['ListenCallRecordings']);
  expect(nearest('Listen to call recordings')).not.toContain('ListenCallRecordings');
});

test.each(['AdminAccess', 'AgentApplications', 'Agent Applications - View', 'ConnectAdmin', 'Amazon Connect', 'Customer.View', 'Analytics', 'Contact.Edit'])(
  'words of the product, a section or a level alone mean nothing: %s', (wrong) => {
    expect(nearest(wrong)).toEqual([]);
  });

test.each(['Zebra.Quagga', 'xyz', '', '...'])('nothing is near %j', (wrong) => {
  expect(nearest(wrong)).toEqual([]);
});

const current = catalogNames.filter((name) => factsOf(name)!.status === 'current');
const harmful = (name: string) => {
  const { level, risks, restricts } = factsOf(name)!;
  return level === 'remove' || risks.includes('privilege-escalation') || restricts;
};

test('every wording of the console finds its own permission first', () => {
  const wordings = current.map((name) => [permissionTextOf(name)!.uiName, name]);
  expect(wordings.map(([wording]) => [wording, nearest(wording!)[0]])).toEqual(wordings);
});

test('what does harm is suggested only to who asks for it', () => {
  const rows = [...new Set(catalogNames.filter(harmful).flatMap((name) => [factsOf(name)!.resource, name.replace(/\.[^.]*$/, '')]))]
    .filter((row) => !/delete|restrict|require|edit|create/i.test(row) && !current.some((name) => permissionTextOf(name)!.uiName === row));
  const suggested = rows.flatMap((row) => ['', ' - View'].flatMap((verb) => nearest(row + verb)));
  expect(suggested.length).toBeGreaterThan(150);
  expect(suggested.filter(harmful)).toEqual([]);
});

test('what AWS does not describe is suggested to nobody who does not nearly write its name', () => {
  const unlisted = catalogNames.filter((name) => factsOf(name)!.status === 'unlisted');
  expect(unlisted).toContain('Queues.Purge');
  expect(['QueuePlanner', 'RecordingAccess', 'Queues'].flatMap(nearest).filter((name) => unlisted.includes(name))).toEqual([]);
  expect(nearest('Queue.Purge')[0]).toBe('Queues.Purge');
});

test('at most three are suggested', () => {
  expect(nearest('Queues').length).toBe(3);
});

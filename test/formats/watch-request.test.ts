import {
  isSameRequest, readWatchedEvent, readWatchRequest, writeConditionalProfile, writeWatchedEvent, writeWatchRequest, type WatchRequestInput,
} from '../../src/formats/watch-request';
import { NO_ACCESS } from '../../src/roles/access';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/4e1b2b5c-0000-4000-8000-000000000001';
const STACK = 'arn:aws:cloudformation:us-east-1:111122223333:stack/Center/1';
const SCHEDULE = 'arn:aws:scheduler:us-east-1:111122223333:schedule/default/Watch';
const INPUT: WatchRequestInput = {
  expected: {
    instanceArn: INSTANCE,
    profiles: {
      Agent: { name: 'Agent', permissions: ['BasicAgentAccess', 'Not.Catalogued'], access: { ...NO_ACCESS, tagRestrictedResources: ['User'] }, heldBy: ['arn:agent'] },
    },
    arns: { Agent: `${INSTANCE}/security-profile/agent` },
    waivers: { Agent: ['drift'] },
  },
  settings: { strictness: 'strict', guardrails: [], waivers: [{ profile: 'Agent', rule: 'empty-role', reason: 'New' }] },
  stackId: STACK,
  topicArn: 'arn:aws:sns:us-east-1:111122223333:Told',
  managedElsewhere: ['Night shift', 'Contractors'],
  countsPeople: true,
  periodMinutes: 30,
  metrics: { namespace: 'Profiles', watch: 'Center' },
};

/** As it arrives once Scheduler has put the time in. */
function arrived(input: WatchRequestInput): unknown {
  return JSON.parse(JSON.stringify(writeWatchRequest(input)).replace('<aws.scheduler.scheduled-time>', '2027-03-31T10:00:00Z')
    .replace('<aws.scheduler.schedule-arn>', SCHEDULE));
}

test('what was written is read', () => {
  expect(readWatchRequest(arrived(INPUT))).toMatchObject({
    expected: {
      legible: true, problems: [], unread: [],
      request: { instanceArn: INSTANCE, profiles: INPUT.expected.profiles, arns: INPUT.expected.arns, waivers: { Agent: ['drift'] } },
    },
    settings: { strictness: 'strict', waivers: INPUT.settings.waivers },
    stackId: STACK, topicArn: INPUT.topicArn, managedElsewhere: ['Contractors', 'Night shift'], countsPeople: true, periodMinutes: 30,
    scheduleArn: SCHEDULE, scheduledTime: new Date('2027-03-31T10:00:00Z'), metrics: INPUT.metrics,
  });
});

test('what is not given is as usual', () => {
  const { topicArn: _, managedElsewhere: __, countsPeople: ___, ...least } = INPUT;

  expect(readWatchRequest(arrived(least))).toMatchObject({ topicArn: undefined, managedElsewhere: [], countsPeople: false });
});

test('profiles of a condition are expected where it holds', () => {
  const night = { name: 'Night', permissions: ['BasicAgentAccess'] };
  const written = JSON.stringify(writeConditionalProfile({ profiles: { constructor: night }, arns: { constructor: 'arn:night' }, waivers: { constructor: ['drift'] } }));
  const { expected } = readWatchRequest(arrived({ ...INPUT, conditional: [written, ''] }));

  expect(Object.keys(expected.request.profiles)).toEqual(['Agent', 'constructor']);
  expect(expected.request).toMatchObject({ instanceArn: INSTANCE, profiles: { constructor: night }, arns: { constructor: 'arn:night' }, waivers: { constructor: ['drift'] } });
  expect(readWatchRequest(arrived({ ...INPUT, conditional: [''] })).expected.problems).toEqual([]);
});

test('what nobody put in is not there', () => {
  expect(readWatchRequest(writeWatchRequest(INPUT))).toMatchObject({ scheduledTime: undefined, scheduleArn: undefined });
});

test('two runs of one schedule ask for the same, until what is expected changes', () => {
  const { expected } = INPUT;
  expect(isSameRequest(arrived(INPUT), writeWatchRequest(INPUT))).toBe(true);
  expect(isSameRequest(arrived(INPUT), arrived({ ...INPUT, expected: { ...expected, waivers: {} } }))).toBe(false);
});

test.each(['settings', 'stack', 'namespace', 'watch'])('an input without %s is refused', (key) => {
  expect(() => readWatchRequest({ ...arrived(INPUT) as object, [key]: undefined })).toThrow(key);
});

test.each([undefined, 'text', [], {}, { version: 2 }])('%j is no input of a watch', (value) => {
  expect(() => readWatchRequest(value)).toThrow('another version than 1');
});

test.each([['InstanceId', 'SecurityProfileId'], ['instanceId', 'securityProfileId']])('a recorded call is read, spelled %s', (instance, profile) => {
  const { InputPathsMap, InputTemplate } = writeWatchedEvent('arn:schedule');
  const values: Record<string, unknown> = {
    '$.detail.eventName': 'UpdateSecurityProfile', '$.detail.eventTime': '2027-03-31T10:00:00Z',
    '$.detail.requestParameters': { [instance]: 'i-1', [profile]: 'p-1', SecurityProfileIds: ['p-2', 7], SecurityProfiles: [{ Id: 'p-3' }, null] },
  };
  const arrives = Object.entries(InputPathsMap).reduce((text, [name, path]) => text.replaceAll(`<${name}>`, JSON.stringify(values[path])), InputTemplate);

  expect(readWatchedEvent(JSON.parse(arrives))).toEqual({
    scheduleArn: 'arn:schedule', call: 'UpdateSecurityProfile', time: new Date('2027-03-31T10:00:00Z'), instanceId: 'i-1', profileIds: ['p-1', 'p-2', 'p-3'],
  });
});

test('a run of the schedule is no recorded call', () => {
  expect(readWatchedEvent(arrived(INPUT))).toBeUndefined();
});

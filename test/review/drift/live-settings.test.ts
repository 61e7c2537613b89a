import { AgentProfile, ProfileSettings } from '../../../src';
import { readApp } from '../../../src/review/assembly/read-app';
import { driftOf } from '../../../src/review/drift/drift';
import { documentNames } from '../../../src/review/drift/live-settings';
import { ACTIVITY, DESK } from '../../applications/support/desk';
import { INSTANCE_ARN, rolesStack } from '../../support/roles-app';

function appOf() {
  const { app, stack, instance } = rolesStack();
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
  new ProfileSettings(stack, 'Desk', { definition: DESK }).assign(agent, ACTIVITY.choose('none'));
  return readApp(app.synth().directory, 'app');
}

const app = appOf();
const { permissions } = app.roles[0]!.role;
const facts = { arn: INSTANCE_ARN, profiles: [{ id: '7777', arn: `${INSTANCE_ARN}/security-profile/7777`, name: 'Service agent', permissions }], unreadable: {} };
const NAME = '/connect/desk/7777';

function drifted(documents?: Record<string, string>) {
  const live = { instance: INSTANCE_ARN, ...(documents && { documents: new Map(Object.entries(documents)) }) };
  const [{ roles, undetermined }] = driftOf(app, [facts], { liveSettings: [live] }).instances as [any];
  return { status: roles[0].status, said: roles[0].aspects.map(({ effect, text }: any) => `${effect}: ${text}`), undetermined };
}

test('documents are looked for under the prefix and the id of the live profile', () => {
  expect(documentNames(app, [facts])).toEqual(new Map([[INSTANCE_ARN, [NAME]]]));
});

test('a document that was changed by hand is drift, and says what it gave', () => {
  expect(drifted({ [NAME]: '{"settings":{"activity":"all","listen":true}}' })).toEqual({
    status: 'changed', said: ['more: "Listen in" of The desk: off → on', 'more: "Activity" of The desk: none → all'], undetermined: [],
  });
});

test('a document as the code says is none, whatever somebody else wrote into it that is no setting', () => {
  expect(drifted({ [NAME]: '{"settings":{"activity":"none","other":1,"users":"all"}}' })).toMatchObject({ status: 'same', said: [] });
});

test('a document that is gone or no document is told', () => {
  expect(drifted({}).said).toEqual([expect.stringContaining('there is no document /connect/desk/7777, so the default applies')]);
  expect(drifted({ [NAME]: 'nonsense' }).said).toEqual([expect.stringContaining('/connect/desk/7777 is no document that the application could read')]);
});

test('where documents could not be read, nobody knows', () => {
  expect(drifted()).toEqual({ status: 'same', said: [], undetermined: ['Service agent'] });
});

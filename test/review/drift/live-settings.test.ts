import { AgentProfile, ProfileSettings } from '../../../src';
import { readApp } from '../../../src/review/assembly/read-app';
import { driftOf } from '../../../src/review/drift/drift';
import { documentNames } from '../../../src/review/drift/live-settings';
import { formatsOf } from '../../../src/review/render/formats';
import { ACTIVITY, DESK } from '../../applications/support/desk';
import { INSTANCE_ARN, rolesStack } from '../../support/roles-app';
import { shown } from '../support/shown';

function appOf(hasDefault = false) {
  const { app, stack, instance } = rolesStack();
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
  const desk = new ProfileSettings(stack, 'Desk', { definition: DESK });
  desk.assign(agent, ACTIVITY.choose('none'));
  if (hasDefault) {
    desk.useAsDefault();
  }
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

describe('the default of an application', () => {
  const withDefault = appOf(true);
  const AS_DEFINED = '{"settings":{"activity":"none"}}';
  const driftWith = (documents: Record<string, string>) => driftOf(withDefault, [facts], {
    liveSettings: [{ instance: INSTANCE_ARN, documents: new Map(Object.entries({ [NAME]: AS_DEFINED, ...documents })) }],
  });
  const said = (documents: Record<string, string>) => driftWith(documents).instances[0]!.applications;

  test('is looked for as well', () => {
    expect(documentNames(withDefault, [facts]).get(INSTANCE_ARN)).toEqual([NAME, '/connect/desk/default']);
  });

  test('is drift where it was changed by hand, with what everybody gained who was given no settings', () => {
    expect(said({ '/connect/desk/default': '{"settings":{"activity":"all"}}' }))
      .toEqual([expect.objectContaining({ effect: 'more', text: '"Activity" of The desk by default: none → all' })]);
  });

  test('is none where it is as the code says', () => {
    expect(said({ '/connect/desk/default': AS_DEFINED })).toEqual([]);
  });

  test('is told where it is gone', () => {
    expect(said({})).toEqual([{
      effect: 'unknown', text: 'settings of The desk by default: there is no document /connect/desk/default, so it is up to the application',
    }]);
  });

  test.each(formatsOf('drift'))('is in the format $name', ({ name }) => {
    expect(shown(driftWith({ '/connect/desk/default': '{"settings":{"activity":"all"}}' }), name)).toContain('Activity');
  });
});

import fc from 'fast-check';
import { AccessLevel, Permission, ProfileSettingsDefinition, ToggleSetting } from '../../../src';
import { narrowest } from '../../../src/roles/settings/narrowest';
import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { ACTIVITY, DESK, LISTEN, RECORDINGS, USERS, WHISPER } from '../../applications/support/desk';
import { role } from '../../rules/support/make';

/** From the most restricted value on. */
const VALUES = [
  [LISTEN.off(), LISTEN.on()],
  [WHISPER.off(), WHISPER.on()],
  [RECORDINGS.off(), RECORDINGS.on()],
  [USERS.none(), USERS.at(AccessLevel.VIEW), USERS.at(AccessLevel.ALL)],
  [ACTIVITY.choose('none'), ACTIVITY.choose('own'), ACTIVITY.choose('all')],
];

const settingsOf = (indexes: readonly number[]) => new RoleSettings(DESK, 'role', VALUES.map((values, at) => values[indexes[at]]));
const anyIndexes = fc.tuple(...VALUES.map((values) => fc.nat(values.length - 1)));

test('of roles whose settings contain each other, the one with the smaller ones, whatever they hold in Connect', () => {
  fc.assert(fc.property(anyIndexes, anyIndexes, fc.subarray(Permission.all()), (one, other, permissions) => {
    const both = one.map((index, at) => Math.min(index, other[at]));
    fc.pre(both.some((index, at) => index < one[at]));
    const roles = [role([], { id: 'wide', name: 'wide' }), role(permissions.map(({ name }) => name), { id: 'small', name: 'small' })];
    const settings = new Map([['wide', settingsOf(one)], ['small', settingsOf(both)]]);
    expect(narrowest(settings, roles)).toBe('small');
    expect(narrowest(settings, [...roles].reverse())).toBe('small');
    expect(narrowest(settings, [])).toBe('small');
  }));
});

test('of equal settings, the role that opens least in Connect', () => {
  const settings = new Map([['many', settingsOf([1, 0, 0, 0, 0])], ['few', settingsOf([1, 0, 0, 0, 0])]]);
  expect(narrowest(settings, [role(['Queues.View', 'Users.View'], { id: 'many' }), role(['Queues.View'], { id: 'few' })])).toBe('few');
});

test('where each allows something that another one does not, none is the narrowest, however few settings it has', () => {
  const settings = new Map([['two', settingsOf([1, 1, 0, 0, 0])], ['one', settingsOf([0, 0, 0, 2, 0])]]);
  expect(narrowest(settings, [role([], { id: 'two' }), role([], { id: 'one' })])).toBeUndefined();
});

test('a preference makes no role wider', () => {
  const popUp = new ToggleSetting('popUp', { title: 'In a window of its own', isPreference: true });
  const upload = new ToggleSetting('upload', { title: 'Upload' });
  const desk = new ProfileSettingsDefinition('desk', { title: 'Desk', version: 1, settings: [popUp, upload] });
  const settings = new Map([['agent', new RoleSettings(desk, 'agent', [popUp.on()])], ['lead', new RoleSettings(desk, 'lead', [upload.on()])]]);
  expect(narrowest(settings, [])).toBe('agent');
});

test('roles without settings are none of them', () => {
  expect(narrowest(new Map(), [role()])).toBeUndefined();
});

import fc from 'fast-check';
import { AccessLevel, Permission } from '../../../src';
import { opensLeast } from '../../../src/roles/settings/opens-least';
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
    expect(opensLeast(settings, roles)!.id).toBe('small');
    expect(opensLeast(settings, [...roles].reverse())!.id).toBe('small');
  }));
});

test('of equal settings, the role that opens least in Connect', () => {
  const settings = new Map([['many', settingsOf([1, 0, 0, 0, 0])], ['few', settingsOf([1, 0, 0, 0, 0])]]);
  expect(opensLeast(settings, [role(['Queues.View', 'Users.View'], { id: 'many' }), role(['Queues.View'], { id: 'few' })])!.id).toBe('few');
});

test('levels and choices count where as many settings are given', () => {
  const settings = new Map([['all', settingsOf([0, 0, 0, 0, 2])], ['own', settingsOf([0, 0, 0, 0, 1])]]);
  expect(opensLeast(settings, [role([], { id: 'all' }), role([], { id: 'own' })])!.id).toBe('own');
});

test('roles without settings are none of them', () => {
  expect(opensLeast(new Map(), [role()])).toBeUndefined();
});

import { InputError } from '../../../src/formats/input-error';
import { existingGroups } from '../../../src/review/import/existing-groups';

const read = (groups: object, more: object = {}) => existingGroups({ application: 'desk', groups, ...more }, 'groups.json');
const settingOf = (...values: unknown[]) => read(Object.fromEntries(values.map((value, index) => [`Group ${index}`, { one: value }]))).settings[0];

test.each([
  ['on or off', [true, false], { kind: 'toggle', names: [] }],
  ['words for on and off', ['Enabled', 'off'], { kind: 'toggle', names: [] }],
  ['levels, in the order of the console', [['edit', 'view'], []], { kind: 'levels', names: ['view', 'edit'] }],
  ['levels as a text', ['view, publish', 'none'], { kind: 'levels', names: ['view', 'publish'] }],
  ['lists that are empty, the usual levels', [[], []], { kind: 'levels', names: ['view', 'edit', 'create', 'remove'] }],
  ['all of the usual levels', [['view'], ['all']], { kind: 'levels', names: ['view', 'edit', 'create', 'remove'] }],
  ['choices, from what words say is the narrowest to what they say is the widest', ['all', 'team', 'own', 'none'], { kind: 'choice', names: ['none', 'own', 'team', 'all'] }],
  ['none alone, beside which there is all', ['none'], { kind: 'choice', names: ['none', 'all'] }],
  ['a single choice, beside which there is none', ['team'], { kind: 'choice', names: ['none', 'team'] }],
])('values of groups tell what a setting is: %s', (_, values, form) => {
  expect(settingOf(...values)).toEqual({ id: 'one', title: 'One', ...form });
});

test.each([
  ['silentMonitor', 'silentMonitor', 'Silent monitor'],
  ['Silent monitor', 'silentMonitor', 'Silent monitor'],
  ['CCP pop-up (beta)', 'ccpPopUpBeta', 'CCP pop-up (beta)'],
])('a setting that is called %s has an ID and a title', (name, id, title) => {
  expect(read({ Agent: { [name]: true } }).settings).toEqual([{ id, title, kind: 'toggle', names: [] }]);
});

test('groups have the values that they are given, and no others', () => {
  expect(read({ Agent: { 'Silent monitor': 'off' }, Lead: { 'Silent monitor': true, 'users': ['all'] } }, { default: 'Agent', title: 'The desk' })).toMatchObject({
    title: 'The desk', default: 'Agent', groups: { Agent: { silentMonitor: false }, Lead: { silentMonitor: true, users: ['view', 'edit', 'create', 'remove'] } },
  });
});

test('all that is wrong is said at once', () => {
  const wrong = () => existingGroups({
    application: 'the desk', default: 'Nobody', groups: { Agent: { 'a b': 1, 'aB': true, '!': true, 'c': ['view', 'sing'] }, Lead: { 'a b': {} } },
  }, 'groups.json');
  expect(wrong).toThrow(InputError);
  expect(wrong).toThrow([
    'groups.json does not say which groups an application has.',
    '"application" is the ID of the application: 1 to 64 letters, digits, hyphens, underscores and periods.',
    '"default" is the name of a group: Agent or Lead.',
    'The setting "aB" has 1 and {}. It can be true or false, a list of view, edit, create, remove, publish, share, enable-disable or other, or the name of a choice.',
    'The setting "" has a name without letters.',
    'The setting "c" has ["view","sing"]. It can be true or false, a list of view, edit, create, remove, publish, share, enable-disable or other, or the name of a choice.',
    'Two settings would have the ID "aB". Rename one of them.',
  ].join(' '));
});

test('levels without view are refused where there is one', () => {
  expect(() => settingOf(['view'], ['edit']))
    .toThrow('The group "Group 1" has levels of "one" without view, so its people could not see what they may change. Add view.');
  expect(settingOf(['publish'], ['other'])).toMatchObject({ kind: 'levels', names: ['publish', 'other'] });
});

test.each([[[]], [null], ['text'], [{ application: 'desk' }], [{ application: 'desk', groups: [] }]])('what has no groups is refused: %j', (file) => {
  expect(() => existingGroups(file, 'groups.json')).toThrow('"groups" has the settings of each group, by the name of its security profile.');
});

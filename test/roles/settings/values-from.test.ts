import { DESK } from '../../applications/support/desk';

const shown = (configuration: object) => DESK.valuesFrom(configuration as { [id: string]: any }).map(({ setting, text }) => `${setting.id}: ${text}`);

test('a configuration has values as documents have them', () => {
  expect(shown({ listen: true, recordings: false, users: ['view', 'edit'], activity: 'own' }))
    .toEqual(['listen: on', 'recordings: off', 'users: view, edit', 'activity: own']);
});

test('or as reports show them, and all levels by one word', () => {
  expect(shown({ listen: 'on', recordings: 'off', users: 'view, edit' })).toEqual(['listen: on', 'recordings: off', 'users: view, edit']);
  expect([shown({ users: 'none' }), shown({ users: 'all' }), shown({ users: ['all'] })]).toEqual([['users: none'], ['users: view, edit'], ['users: view, edit']]);
});

test('everything that is wrong is said at once', () => {
  const configuration = { listen: 'yes', users: ['edit'], activity: 'team', phone: true, recordings: ['on'], whisper: 'toString', fax: null };
  expect(() => DESK.valuesFrom(configuration)).toThrow([
    'The setting "listen" is given "yes". Give it true or false.',
    'The setting "users" has edit without view, so people could not see what they may change. Add AccessLevel.VIEW.',
    'The setting "activity" is given "team". Give it "none", "own", "all".',
    'The application "desk" has no setting "phone". Its settings are listen, whisper, recordings, users, activity, fax.',
    'The setting "recordings" is given ["on"]. Give it true or false.',
    'The setting "whisper" is given "toString". Give it true or false.',
    'The setting "fax" is given null. Give it true or false.',
  ].join('\n'));
  expect(() => DESK.valuesFrom({ users: ['view', 'approve'] })).toThrow('The setting "users" is given ["view","approve"]. Give it a list of view, edit, or "all".');
  expect(() => DESK.valuesFrom([] as unknown as { [id: string]: any })).toThrow('The configuration of a role of "desk" is a list.');
});

import { adding, completing, givingReason, removing, replacing, sentence, waiving, ways } from '../../src/rules/edit';

test('without a language, code is in the words of TypeScript', () => {
  const edits = [
    adding(['Cases.View']), removing(['Users.View', 'Queues.View']), replacing('Queue.View', ['Queues.View']), completing(['Cases.View'], ['Users.View']),
    givingReason('privilegeReason'), waiving('drift'),
  ];
  expect(edits.map(({ words }) => words)).toEqual([
    'add CasesPermissions.CASES_VIEW', 'remove UsersPermissions.USERS_VIEW and RoutingPermissions.QUEUES_VIEW', 'replace it with RoutingPermissions.QUEUES_VIEW',
    'call .withDependencies()', 'declare the role with privilegeReason: \'<reason>\'', 'waive drift with a reason',
  ]);
});

test('what the catalog does not have is removed without its name, which may be anything', () => {
  expect([removing(['One']), removing(['One', 'Two'])].map(({ words }) => words)).toEqual(['remove it', 'remove them']);
});

test('another role, and when to do so, are said in the words of whichever language', () => {
  const edit = removing(['Users.View'], { of: { id: 'b', name: '"Supervisor"' }, when: 'if nobody needs it' });
  expect(sentence(edit, 'take it out')).toBe('take it out in "Supervisor" if nobody needs it');
});

test('what can be done instead of each other is one text, and a list', () => {
  const waive = waiving('drift', 'if it is intended');
  expect(ways('deploy again', waive)).toEqual({ fix: 'deploy again, or waive drift with a reason if it is intended', ways: ['deploy again', waive] });
});

import { heldByUsers, heldPhrase, usersPhrase } from '../../../src/review/app/users';
import { templateApp } from '../../../src/review/assembly/read-app';
import { userLines } from '../../../src/review/render/vocabulary';
import { reportOf } from '../../../src/review/report/report';

const profile = (SecurityProfileName: string, ...Permissions: string[]) => ({
  Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: 'i', SecurityProfileName, Permissions },
});
const user = (...SecurityProfileArns: unknown[]) => ({ Type: 'AWS::Connect::User', Properties: { SecurityProfileArns } });

const app = templateApp({
  Resources: {
    Edit: profile('Edit users', 'Users.Edit'), View: profile('View users', 'Users.View'),
    Lead: user({ Ref: 'View' }, { Ref: 'Edit' }), Clerk: user({ Ref: 'Edit' }), Other: user({ Ref: 'Edit' }, { Ref: 'View' }),
    Odd: user({ Ref: 'Edit' }, 'arn:other'), None: user(),
  },
}, 'template.json');

test('users who hold the same are together', () => {
  expect(heldByUsers(app)).toEqual([
    { users: ['Clerk'], roles: ['Edit'], unknown: [] },
    { users: ['Lead', 'Other'], roles: ['Edit', 'View'], unknown: [] },
    { users: ['None'], roles: [], unknown: [] },
    { users: ['Odd'], roles: ['Edit'], unknown: ['the profile arn:other'] },
  ]);
});

test('a line says who holds what, by the names that people know', () => {
  expect(userLines(app)).toEqual([
    'Clerk: Edit users',
    'Lead and 1 more user: Edit users and View users',
    'None: nothing',
    'Odd: Edit users; could not be determined: the profile arn:other',
  ]);
  expect(usersPhrase(['A', 'B', 'C'])).toBe('A and 2 more users');
  expect(heldPhrase({ users: ['A'], roles: [], unknown: ['the list of profiles ${P}'] }, [])).toBe('could not be determined: the list of profiles ${P}');
});

test('a report judges what users hold, and names whom it concerns', () => {
  expect(reportOf(app).findings.filter(({ rule }) => rule === 'missing-dependency').map(({ message }) => message)).toEqual([
    expect.stringContaining('This concerns the user Clerk (with no other role).'),
    expect.stringContaining('This concerns the user Odd (with the profile arn:other).'),
  ]);
});

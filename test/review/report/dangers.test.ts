import { dangerousHoldings, dangersOf } from '../../../src/review/report/dangers';
import { heldTogether } from '../../../src/review/report/held-together';
import { instanceWith } from '../support/access';
import { appOf } from '../support/roles';

const roles = [
  { id: 'Stack/Desk', name: 'Desk', permissions: ['Users.EditPermission'] },
  { id: 'Stack/Quality', name: 'Quality', permissions: ['CallRecordings.Unredacted.Access'] },
  { id: 'Stack/Agent', name: 'Agent', permissions: ['BasicAgentAccess'] },
];

const app = appOf(...roles);

const PROFILES = { Desk: [], Quality: [], Agent: [] };

/** The same, deployed, with people. */
const held = { ...app, instances: [instanceWith(PROFILES, { 'Desk': 2, 'Desk+Quality': 3, 'Agent': 40 })] };

const titled = (some: readonly { title: string }[]) => some.map(({ title }) => title);

test('says of each dangerous ability which roles give it', () => {
  const dangers = dangersOf(app);
  expect(dangers[0]).toMatchObject({ ability: { id: 'give-access' } });
  expect(dangers[0]!.people).toBeUndefined();
  expect(titled(dangers[0]!.roles)).toEqual(['Desk']);
  expect(titled(dangers.find(({ ability }) => ability.id === 'unredacted-conversations')!.roles)).toEqual(['Quality']);
});

test('counts people once, whatever else they hold', () => {
  expect(dangersOf(held).map(({ people }) => people).slice(0, 2)).toEqual([5, 3]);
});

test('roles that somebody holds together are told where they add up to more, the gravest first', () => {
  expect(dangerousHoldings(app).map(({ title }) => title)).toEqual(['Desk', 'Quality']);
  const [first, ...others] = dangerousHoldings(held);
  expect(first).toMatchObject({ title: 'Desk + Quality', who: ['3 people'] });
  expect(first!.abilities.map(({ id }) => id)).toEqual(['give-access', 'unredacted-conversations']);
  expect(titled(others)).toEqual(['Desk', 'Quality']);
});

test('what is held together is known from people, from users of the app, and from what roles say', () => {
  const [agent, desk, quality] = app.roles;
  const declared = { ...desk!, role: { ...desk!.role, heldTogetherWith: [agent!.role.id] } };
  const users = [{ id: 'Stack/Lead', path: 'Stack/Lead', holdings: [{ roles: [agent!.role.id, quality!.role.id], unknown: [] }] }];
  expect(heldTogether({ ...held, roles: [declared, quality!, agent!], users }).map(({ roles: together, who }) => [titled(together).join(' + '), who])).toEqual([
    ['Agent + Desk', []], ['Agent + Quality', ['1 user of the app']], ['Desk + Quality', ['3 people']],
  ]);
});

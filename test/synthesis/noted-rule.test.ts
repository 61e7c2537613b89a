import { AgentProfile } from '../../src';
import { Severity } from '../../src/rules';
import { NotedRule } from '../../src/synthesis/noted-rule';
import { synthesize } from '../profiles/support/synthesis';
import { rolesStack } from '../support/roles-app';

const NAP = new NotedRule<string>(
  { id: 'profile-trial', severity: Severity.WARNING, title: '', description: '', sources: [] },
  ({ id }, _, noteOf) => (noteOf(id) === undefined ? [] : [{ role: id, permissions: [], message: `It naps ${noteOf(id)}.`, fix: 'wake it' }]),
);

function agents() {
  const { app, stack, instance } = rolesStack();
  const make = (name: string) => new AgentProfile(stack, name, { instance, securityProfileName: name });
  return { app, first: make('First'), second: make('Second') };
}

test('the rule is judged of what was noted, with the last note of a role', () => {
  const { app, first, second } = agents();
  NAP.note(first, 'briefly');
  NAP.note(first, 'long');
  expect(NAP.noted(first)).toBe('long');
  NAP.note(second, 'now and then');
  expect(synthesize(app).warnings).toEqual(['It naps long. Wake it.', 'It naps now and then. Wake it.'].map((text) => expect.stringContaining(text)));
});

test('other apps know nothing of it', () => {
  NAP.note(agents().first, 'here');
  expect(synthesize(agents().app).warnings).toEqual([]);
});

import { AgentProfile, BreakGlassProfile, SupervisorProfile } from '../../../src';
import { nearestPreset } from '../../../src/review/import/nearest-preset';

const AGENT = AgentProfile.PERMISSIONS.names;

test('a preset as it is', () => {
  expect(nearestPreset(SupervisorProfile.PERMISSIONS.names)).toEqual({ kind: 'SupervisorProfile', additional: [], except: [] });
});

test('a preset plus some, minus one', () => {
  const names = [...AGENT.slice(1), 'Cases.View', 'CustomerProfiles.View', 'Users.View'].sort();
  expect(nearestPreset(names)).toEqual({ kind: 'AgentProfile', additional: ['Cases.View', 'CustomerProfiles.View', 'Users.View'], except: [AGENT[0]] });
});

test.each([
  ['nothing', []],
  ['one permission of many', ['BasicAgentAccess', 'Users.View']],
  ['little of a preset among much else', [...AGENT, ...[...Array(60).keys()].map((number) => `Other.${number}`)]],
])('no preset explains %s', (_, names) => expect(nearestPreset(names)).toBeUndefined());

test('an emergency administrator is told by nothing that it holds', () => {
  expect(nearestPreset(BreakGlassProfile.PERMISSIONS.names)?.kind).not.toBe('BreakGlassProfile');
});

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
  ['a role of which it is less than half', [...AGENT, ...[...Array(AGENT.length + 1).keys()].map((number) => `Other.${number}`)]],
])('no preset explains %s', (_, names) => expect(nearestPreset(names)).toBeUndefined());

test('an emergency administrator is told by nothing that it holds', () => {
  expect(nearestPreset(BreakGlassProfile.PERMISSIONS.names)?.kind).not.toBe('BreakGlassProfile');
});

test('a plain list is written where the differences take as many lines', () => {
  const preset = SupervisorProfile.PERMISSIONS.names;
  const others = ['Other.1', 'Other.2', 'Other.3'];
  const half = Math.ceil(preset.length / 2);
  expect(nearestPreset([...preset.slice(0, half + 1), ...others])).toBeUndefined();
  expect(nearestPreset([...preset.slice(0, half + 2), ...others]))
    .toEqual({ kind: 'SupervisorProfile', additional: others, except: preset.slice(half + 2) });
});

import * as fc from 'fast-check';
import { existingGroups } from '../../../src/review/import/existing-groups';
import { importOf } from '../../../src/review/import/import';
import { INSTANCE_ARN } from '../support/assembly';
import { templateOfCode } from '../support/run-code';

const profiles = ['Agent', 'Lead', 'Settings'].map((name) => (
  { id: name, arn: `${INSTANCE_ARN}/security-profile/${name}`, name, permissions: ['BasicAgentAccess'] }));

const importing = (groups: object, more: object = {}) => importOf({ arn: INSTANCE_ARN, profiles, unreadable: {} }, 'Imported', {
  settings: existingGroups({ application: 'desk', groups, ...more }, 'groups.json'),
});

/** The settings in the documents that the code writes, by the name of the profile; the default is that of nobody. */
function documentsOf(code: string): Record<string, Record<string, unknown>> {
  const { Resources } = templateOfCode(code, 'Imported') as { Resources: Record<string, { Type: string; Properties: { Name: unknown; Value: string } }> };
  return Object.fromEntries(Object.values(Resources).filter(({ Type }) => Type === 'AWS::SSM::Parameter').map(({ Properties: { Name, Value } }) => {
    const { profile, settings } = JSON.parse(Value);
    return [typeof Name === 'string' ? 'nobody' : profile, settings];
  }));
}

test('groups become settings of the profiles of their names', () => {
  const { code } = importing({
    Agent: { silentMonitor: false, users: ['view'], activity: 'own' },
    Lead: { silentMonitor: true, users: ['all'], activity: 'all' },
    Settings: {},
  }, { default: 'Agent' });
  expect(documentsOf(code)).toEqual({
    Agent: { silentMonitor: false, users: ['view'], activity: 'own' },
    Lead: { silentMonitor: true, users: ['view', 'edit', 'create', 'remove'], activity: 'all' },
    Settings: { silentMonitor: false, users: [], activity: 'own' },
    nobody: { silentMonitor: false, users: ['view'], activity: 'own' },
  });
  expect(code.slice(code.indexOf('    const definition'), code.indexOf('  }\n}'))).toBe(`\
    const definition = new ProfileSettingsDefinition('desk', {
      title: 'Desk',
      version: 1,
      settings: [
        new ToggleSetting('silentMonitor', { title: 'Silent monitor' }),
        new LevelSetting('users', { title: 'Users' }),
        new ChoiceSetting('activity', { title: 'Activity', choices: [{ name: 'own' }, { name: 'all' }] }),
      ],
    });
    const settings = new ProfileSettings(this, 'Settings', { definition });
    settings.assign(agentProfile, ...definition.valuesFrom({ users: ['view'] }));
    settings.assign(leadProfile, ...definition.valuesFrom({
      silentMonitor: true,
      users: ['view', 'edit', 'create', 'remove'],
      activity: 'all',
    }));
    settings.assign(settings2Profile);
    settings.useAsDefault(agentProfile);
`);
});

test('without a default, people whom the application does not know get what every group may do', () => {
  expect(documentsOf(importing({ Agent: { listen: false }, Lead: { listen: true } }).code).nobody).toEqual({ listen: false });
});

test('the order of more than two choices is for somebody to check', () => {
  expect(importing({ Agent: { one: 'a' }, Lead: { one: 'b' }, Settings: { one: 'c' } }).code).toContain('// Check the order of choices');
});

test('a group of which there is no profile is told, and is not in the code', () => {
  const { code, unread, plan } = importing({ Agent: { listen: true }, Guest: { listen: true } });
  expect(plan.otherGroups).toEqual(['Guest']);
  expect(unread.at(-1)).toBe('No profile of the code has the name of the group Guest, so the code does not have its settings. Give groups the names of profiles.');
  expect(code).not.toContain('Guest');
});

test('whatever groups have comes back', () => {
  const names = fc.constantFrom('view', 'edit', 'create', 'remove', 'publish', 'share', 'enable-disable', 'other');
  const value = fc.record({ toggle: fc.boolean(), levels: fc.uniqueArray(names).map((some) => (some.length === 0 ? some : [...new Set(['view', ...some])])), choice: fc.constantFrom('none', 'own', 'it\'s "all"', 'all') });
  fc.assert(fc.property(value, value, (agent, lead) => {
    const documents = documentsOf(importing({ Agent: agent, Lead: lead }).code);
    for (const [name, { toggle, levels, choice }] of [['Agent', agent], ['Lead', lead]] as const) {
      expect(documents[name]).toMatchObject({ toggle, choice });
      expect([...documents[name]!.levels as string[]].sort()).toEqual([...levels].sort());
    }
  }), { numRuns: 40 });
}, 60_000);

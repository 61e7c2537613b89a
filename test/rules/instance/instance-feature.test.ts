import { catalogNames } from '../../../src/permissions/catalog/names';
import type { Role } from '../../../src/roles/role';
import { instanceFeature } from '../../../src/rules/instance/instance-feature';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { examined, facts, role } from '../support/make';

const cases = role(['Cases.Edit', 'Cases.View'], { id: 'Cases', name: 'Cases agent' });
const agent = role(['BasicAgentAccess'], { id: 'Agent' });

function judged(roles: Role[], more: Partial<InstanceFacts>) {
  return examined(roles, { rules: [instanceFeature], facts: facts(more) });
}
const verdicts = (roles: Role[], more: Partial<InstanceFacts>) => judged(roles, more).checks.map((check) => `${check.role}: ${check.verdict}`);

test('a role that needs nothing special asks nothing', () => {
  expect(verdicts([agent], {})).toEqual([]);
});

test('an integration that is there satisfies', () => {
  expect(judged([cases], { integrations: ['APPLICATION', 'CASES_DOMAIN'] })).toEqual({
    checks: [{ rule: 'instance-feature', role: 'Cases', verdict: 'satisfied' }], findings: [],
  });
});

test('one that is not there is an error', () => {
  expect(judged([cases], { integrations: [] }).findings).toMatchObject([{
    rule: 'instance-feature', severity: 'error', role: 'Cases', permissions: ['Cases.Edit', 'Cases.View'], message: expect.stringContaining('CASES_DOMAIN'),
  }]);
});

test('what could not be read is unknown: a check a role, and one finding about all', () => {
  const second = { ...cases, id: 'Cases2', name: 'Cases lead' };
  const { checks, findings } = judged([cases, second], { unreadable: { ListIntegrationAssociations: 'ListIntegrationAssociations was denied.' } });
  expect(checks.map(({ role: id, verdict }) => [id, verdict])).toEqual([['Cases', 'unknown'], ['Cases2', 'unknown']]);
  expect(findings).toMatchObject([{
    rule: 'instance-feature', severity: 'warning', permissions: [], undecided: true, message: expect.stringContaining('"Cases agent" and "Cases lead"'),
  }]);
  expect(findings[0]).not.toHaveProperty('role');
});

describe('Customer Profiles, which no API tells of', () => {
  const profiles = role(['CustomerProfiles.View'], { id: 'Profiles', name: 'Profiles' });

  test('are there where Cases are, which need them', () => {
    expect(verdicts([profiles], { integrations: ['CASES_DOMAIN'] })).toEqual(['Profiles: satisfied']);
  });

  test('may be there without Cases', () => {
    expect(verdicts([profiles], { integrations: [] })).toEqual(['Profiles: unknown']);
  });
});

describe('attributes', () => {
  const analyst = role(['GraphTrends.View'], { id: 'Analyst', name: 'Analyst' });

  test.each([[true, 'satisfied'], [false, 'missing']])('%s is %s', (value, verdict) => {
    expect(verdicts([analyst], { attributes: { CONTACT_LENS: value } })).toEqual([`Analyst: ${verdict}`]);
  });

  test('one that is turned off is named', () => {
    expect(judged([analyst], { attributes: { CONTACT_LENS: false } }).findings[0].message).toContain('CONTACT_LENS');
  });

  test('one that the service does not return is unknown, not missing', () => {
    const { checks, findings } = judged([analyst], { attributes: { OUTBOUND_CALLS: true } });
    expect(checks.map(({ verdict }) => verdict)).toEqual(['unknown']);
    expect(findings[0].message).toContain('does not return CONTACT_LENS');
  });

  test('where the list failed and only a part is known, the failure is the reason', () => {
    const more = { attributes: { OUTBOUND_CALLS: true }, unreadable: { ListInstanceAttributes: 'ListInstanceAttributes was throttled until the time was over.' } };
    expect(judged([analyst], more).findings[0].message).toContain('was throttled until the time was over');
  });

  test('what every object has is no attribute', () => {
    expect(verdicts([analyst], { attributes: {} })).toEqual(['Analyst: unknown']);
  });
});

test('either of two attributes is enough; it takes both to say no', () => {
  const barging = role(['ManagerBargeIn'], { id: 'Barging' });
  const [voice, chat] = ['ENHANCED_CONTACT_MONITORING', 'ENHANCED_CHAT_MONITORING'];
  const verdictOn = (attributes: Record<string, boolean>) => (
    verdicts([barging], { attributes: { OUTBOUND_CALLS: true, ...attributes } }).at(-1));
  expect(verdictOn({ [voice]: false, [chat]: true })).toBe('Barging: satisfied');
  expect(verdictOn({ [voice]: false, [chat]: false })).toBe('Barging: missing');
  expect(verdictOn({ [voice]: false })).toBe('Barging: unknown');
});

test.each([
  [[], 'ENHANCED_CONTACT_MONITORING or ENHANCED_CHAT_MONITORING'],
  [['ENHANCED_CONTACT_MONITORING'], 'ENHANCED_CHAT_MONITORING'],
  [['ENHANCED_CHAT_MONITORING'], 'ENHANCED_CONTACT_MONITORING'],
])('where %j is turned off, what the service does not return is %s', (off, absent) => {
  const attributes = { OUTBOUND_CALLS: true, ...Object.fromEntries(off.map((type) => [type, false])) };
  const { findings } = judged([role(['ManagerBargeIn'], { id: 'Barging' })], { attributes });
  expect(findings.map(({ message }) => message)).toContainEqual(expect.stringMatching(new RegExp(`does not return ${absent}\\.$`)));
});

test('storage that is there, is not there, or was not read', () => {
  const reviewer = role(['CallRecordings.Unredacted.Access'], { id: 'Reviewer' });
  const verdictOn = (storage: string[] | undefined) => verdicts([reviewer], { storage })[0];
  expect(verdictOn(['CALL_RECORDINGS'])).toBe('Reviewer: satisfied');
  expect(verdictOn([])).toBe('Reviewer: missing');
  expect(verdictOn(undefined)).toBe('Reviewer: unknown');
});

test('what no API tells is information, with the reason, and never satisfied', () => {
  const { checks, findings } = judged([role(['Forecasting.View'], { id: 'Planner', name: 'Planner' })], {});
  expect(checks.map(({ verdict }) => verdict)).toEqual(['unknown']);
  expect(findings).toMatchObject([{ severity: 'info', undecided: true, permissions: [] }]);
});

test('a sentence for CloudFormation names a few permissions and counts the others', () => {
  const many = role(catalogNames.filter((name) => name.startsWith('Case')), { name: 'All' });
  expect(judged([many], { integrations: [] }).findings[0].message).toMatch(/CaseComments\.Delete, CaseComments\.Edit, CaseContacts\.Delete and \d+ more\)/);
});

test('a need that names alone suggest is a warning', () => {
  const names = role(['EmailAddresses.View'], { id: 'Mail', name: 'Mail' });
  expect(judged([names], { integrations: [] }).findings).toMatchObject([{ severity: 'warning', role: 'Mail', permissions: ['EmailAddresses.View'] }]);
});

test('a waiver of one permission leaves the others', () => {
  const waivers = [{ rule: 'instance-feature', permission: 'Cases.Edit', reason: 'comes next week' }];
  expect(judged([{ ...cases, waivers }], { integrations: [] }).findings.map(({ permissions, waived }) => [permissions, waived])).toEqual([
    [['Cases.Edit'], 'comes next week'], [['Cases.View'], undefined],
  ]);
});

test('every feature of the catalog gets a readable sentence, whatever is known', () => {
  const all = role(catalogNames, { name: 'All' });
  const off = Object.fromEntries(['CONTACT_LENS', 'OUTBOUND_CALLS', 'ENHANCED_CONTACT_MONITORING', 'ENHANCED_CHAT_MONITORING', 'HIGH_VOLUME_OUTBOUND'].map((type) => [type, false]));
  for (const more of [{}, { attributes: off, integrations: [], storage: [] }]) {
    const { checks, findings } = judged([all], more);
    expect(checks.length).toBeGreaterThan(10);
    expect(findings).toHaveLength(checks.length);
    expect(findings.filter(({ message }) => !/^("All"|[A-Z]\w+) [^]*[^. ]\.$/.test(message) || / {2}|undefined/.test(message))).toEqual([]);
  }
});

test('outbound calls are demanded by who calls, not by who listens in', () => {
  const caller = role(['OutboundCallAccess'], { id: 'Caller' });
  const listener = role(['ManagerListenIn', 'OutboundCallAccess'], { id: 'Listener' });
  const { findings } = judged([caller, listener, role(['ManagerListenIn'], { id: 'Apart' })], { attributes: { OUTBOUND_CALLS: false } });
  expect(findings).toMatchObject([
    { role: 'Caller', severity: 'error', permissions: ['OutboundCallAccess'] }, { role: 'Listener', severity: 'warning', permissions: ['OutboundCallAccess'] },
  ]);
});

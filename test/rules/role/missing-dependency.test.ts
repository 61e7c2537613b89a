import { missingDependency } from '../../../src/rules/role/missing-dependency';
import { find, found, role } from '../support/make';

const constantsIn = (fix: string) => fix.match(/\w+Permissions\.\w+/g);

test('a permission without what it needs is an error, with the constant to add', () => {
  expect(find(missingDependency, role(['Cases.View']))).toMatchObject([{
    rule: 'missing-dependency', severity: 'error', role: 'Stack/Role', permissions: ['Cases.View'],
    fix: expect.stringContaining('CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW'),
  }]);
  expect(find(missingDependency, role(['Cases.View']))[0]).not.toHaveProperty('undecided');
});

test('of alternatives the least privileged one is proposed', () => {
  expect(constantsIn(find(missingDependency, role(['ScreenRecording.Access']))[0].fix)).toEqual(['AnalyticsPermissions.MY_CONTACTS_VIEW']);
});

test('a permission that has what it needs is fine', () => {
  expect(found(missingDependency, role(['Cases.View', 'CustomerProfiles.View']))).toEqual([]);
});

test('what is only for a part of it, or recommended, is not an error', () => {
  expect(found(missingDependency, role(['Cases.Edit', 'Cases.View', 'CustomerProfiles.View', 'AccessMetrics']))).toEqual([]);
});

test('several permissions that lack the same are one finding, and each can be waived', () => {
  const waivers = [{ rule: 'missing-dependency', permission: 'Queues.Edit', reason: 'granted by hand' }];
  const lacking = ['Queues.Create', 'Queues.Edit'];
  expect(found(missingDependency, role(lacking)).map(({ permissions }) => permissions)).toEqual([lacking]);
  expect(found(missingDependency, role(lacking, { waivers })).map(({ permissions, waived }) => [permissions, waived])).toEqual([
    [['Queues.Create'], undefined], [['Queues.Edit'], 'granted by hand'],
  ]);
});

test('what is lacking may be in what is not known of the same role, or of another one of its users', () => {
  const open = (id: string, more = {}) => role([], { id, name: id, reading: { isIncomplete: true }, ...more });
  expect(find(missingDependency, role(['Cases.View'], { reading: { isIncomplete: true } }))).toMatchObject([{ severity: 'warning', undecided: true }]);
  expect(find(missingDependency, [role(['Cases.View'], { heldTogetherWith: ['Other'] }), open('Other')])).toMatchObject([
    { severity: 'warning', undecided: true, message: expect.stringContaining('What "Other" grants is not known here.') },
  ]);
});

describe('judged by user', () => {
  const listener = ['AccessMetrics.RealTimeMetrics.Access', 'ManagerListenIn'];
  const agent = role(['BasicAgentAccess', 'OutboundCallAccess'], { id: 'Stack/Agent', name: 'Agent' });

  test('a dependency may come from a role held together with this one', () => {
    expect(found(missingDependency, [role(listener, { heldTogetherWith: ['Stack/Agent'] }), agent])).toEqual([]);
  });

  test('where AWS means people to hold two roles and no other is named, nobody can tell', () => {
    expect(find(missingDependency, [role(listener), agent])).toMatchObject([{
      severity: 'warning', undecided: true, permissions: ['ManagerListenIn'], fix: expect.stringContaining('heldTogetherWith'),
    }]);
  });

  test('where the roles named do not help either, it is an error', () => {
    const other = role(['Users.View'], { id: 'Stack/Other' });
    expect(find(missingDependency, [role(listener, { heldTogetherWith: ['Stack/Other'] }), other])).toEqual([
      expect.objectContaining({ severity: 'error', permissions: ['ManagerListenIn'] }),
    ]);
  });

  test('where a role named is not judged here, nobody can tell', () => {
    expect(find(missingDependency, role(['Cases.View'], { heldTogetherWith: ['Imported'] }))).toMatchObject([
      { severity: 'warning', undecided: true, permissions: ['Cases.View'], message: expect.stringContaining('Imported') },
    ]);
  });

  test('what cannot be told never becomes an error', () => {
    expect(find(missingDependency, role(listener), { strictness: 'strict', severities: { 'missing-dependency': 'error' } })[0].severity).toBe('warning');
  });
});

test('the fix names what is needed in turn, so that it is the last one', () => {
  const [finding] = find(missingDependency, role(['Cases.Edit']));
  expect(finding.message).not.toContain('CustomerProfiles.View');
  expect(constantsIn(finding.fix)).toEqual(['CasesPermissions.CASES_VIEW', 'CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW']);
});

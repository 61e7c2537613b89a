import { missingDependency } from '../../../src/rules/role/missing-dependency';
import { find, messages, role } from '../support/make';

test('a permission without what it needs is an error, with the constant to add', () => {
  expect(find(missingDependency, role(['Cases.View']))).toEqual([{
    rule: 'missing-dependency', severity: 'error', role: 'Stack/Role', permissions: ['Cases.View'],
    message: 'Cases.View needs CustomerProfiles.View; the role does not have it.',
    fix: 'add CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW, or call .withDependencies()',
  }]);
});

test('of alternatives the least privileged one is proposed', () => {
  expect(find(missingDependency, role(['ScreenRecording.Access']))[0].fix).toBe('add AnalyticsPermissions.MY_CONTACTS_VIEW, or call .withDependencies()');
});

test('a permission that has what it needs is fine', () => {
  expect(messages(missingDependency, role(['Cases.View', 'CustomerProfiles.View']))).toEqual([]);
});

test('what is only for a part of it, or recommended, is not an error', () => {
  expect(messages(missingDependency, role(['Cases.Edit', 'Cases.View', 'CustomerProfiles.View', 'AccessMetrics']))).toEqual([]);
});

test('several permissions that lack the same are one finding, and each can be waived', () => {
  const waivers = [{ rule: 'missing-dependency', permission: 'Queues.Edit', reason: 'granted by hand' }];
  expect(find(missingDependency, role(['Queues.Create', 'Queues.Edit'], { waivers })).map(({ message, waived }) => [message, waived])).toEqual([
    ['Queues.Create needs Queues.View; the role does not have it.', undefined],
    ['Queues.Edit needs Queues.View; the role does not have it.', 'granted by hand'],
  ]);
});

describe('judged by user', () => {
  const listener = ['AccessMetrics.RealTimeMetrics.Access', 'ManagerListenIn'];
  const agent = role(['BasicAgentAccess', 'OutboundCallAccess'], { id: 'Stack/Agent', name: 'Agent' });

  test('a dependency may come from a role held together with this one', () => {
    expect(messages(missingDependency, [role(listener, { heldTogetherWith: ['Stack/Agent'] }), agent])).toEqual([]);
  });

  test('where AWS means people to hold two roles and no other is named, nobody can tell', () => {
    expect(find(missingDependency, [role(listener), agent])).toEqual([expect.objectContaining({
      severity: 'warning', undecided: true, permissions: ['ManagerListenIn'],
      message: 'ManagerListenIn needs BasicAgentAccess and OutboundCallAccess; the role has neither. Another role of its users may have it.',
      fix: 'add ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL and ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS, '
        + 'call .withDependencies(), or name the other role in heldTogetherWith',
    })]);
  });

  test('where the roles named do not help either, it is an error', () => {
    const other = role(['Users.View'], { id: 'Stack/Other' });
    expect(find(missingDependency, [role(listener, { heldTogetherWith: ['Stack/Other'] }), other])).toEqual([
      expect.objectContaining({ severity: 'error', permissions: ['ManagerListenIn'] }),
    ]);
  });

  test('where a role named is not judged here, nobody can tell', () => {
    expect(find(missingDependency, role(['Cases.View'], { heldTogetherWith: ['Imported'] }))).toEqual([expect.objectContaining({
      severity: 'warning', undecided: true,
      message: 'Cases.View needs CustomerProfiles.View; the role does not have it. What Imported grants is not known here.',
    })]);
  });

  test('what cannot be told never becomes an error', () => {
    expect(find(missingDependency, role(listener), { strictness: 'strict', severities: { 'missing-dependency': 'error' } })[0].severity).toBe('warning');
  });
});

test('the fix names what is needed in turn, so that it is the last one', () => {
  const [finding] = find(missingDependency, role(['Cases.Edit']));
  expect(finding.message).toBe('Cases.Edit needs Cases.View; the role does not have it.');
  expect(finding.fix).toBe('add CasesPermissions.CASES_VIEW and CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW, or call .withDependencies()');
});

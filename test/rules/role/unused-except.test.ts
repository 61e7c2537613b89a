import { AgentProfile, ContactControlPanelPermissions, PermissionSet, ProfileRule, RecordingsPermissions, type ProfileOptions } from '../../../src';
import { saidOf } from '../../profiles/support/synthesis';

const { CALL_RECORDINGS_REDACTED_ACCESS, CALL_RECORDINGS_UNREDACTED_ACCESS } = RecordingsPermissions;
const { MAKE_OUTBOUND_CALLS } = ContactControlPanelPermissions;

const warningsOf = (options: Partial<ProfileOptions>) => saidOf((stack, instance) => (
  void new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent', ...options })))
  .warnings.filter((warning) => warning.includes('unused-except'));

test('an exception of what the role does not hold is warned of, with the nearest that it holds', () => {
  const additional = PermissionSet.of(CALL_RECORDINGS_REDACTED_ACCESS).withDependencies();
  expect(warningsOf({ additional, except: CALL_RECORDINGS_UNREDACTED_ACCESS })).toEqual([
    expect.stringMatching(/^except takes away CallRecordings\.Unredacted\.Access, .* Did you mean CallRecordings\.Redacted\.Access, which the role holds\?/),
  ]);
});

test('of several, those without an effect are named', () => {
  const except = PermissionSet.of(MAKE_OUTBOUND_CALLS, CALL_RECORDINGS_REDACTED_ACCESS, CALL_RECORDINGS_UNREDACTED_ACCESS);
  expect(warningsOf({ except })).toEqual([
    expect.stringMatching(/^except takes away CallRecordings\.Redacted\.Access and CallRecordings\.Unredacted\.Access, .* Remove them from except[.,]/),
  ]);
});

test.each<[string, Partial<ProfileOptions>]>([
  ['the ready role', {}],
  ['additional', { additional: CALL_RECORDINGS_REDACTED_ACCESS }],
])('an exception of what %s gives has an effect', (_, options) => {
  expect(warningsOf({ except: PermissionSet.of(options.additional ?? MAKE_OUTBOUND_CALLS), ...options })).toEqual([]);
});

test('each permission can be waived', () => {
  const except = PermissionSet.of(CALL_RECORDINGS_REDACTED_ACCESS, CALL_RECORDINGS_UNREDACTED_ACCESS);
  const waivers = [{ rule: ProfileRule.UNUSED_EXCEPT, permissions: CALL_RECORDINGS_REDACTED_ACCESS, reason: 'To be safe' }];
  expect(warningsOf({ except, waivers })).toEqual([expect.stringMatching(/^except takes away CallRecordings\.Unredacted\.Access, /)]);
});

test('a copy has exceptions of its own', () => {
  const { warnings } = saidOf((stack, instance) => {
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent', except: MAKE_OUTBOUND_CALLS });
    agent.saveAs(stack, 'Copy', { securityProfileName: 'Copy' });
    agent.saveAs(stack, 'Changed', { securityProfileName: 'Changed', except: MAKE_OUTBOUND_CALLS });
  });
  expect(warnings).toEqual([expect.stringMatching(/^except takes away OutboundCallAccess, /)]);
});

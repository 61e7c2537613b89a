import { roleMetadata, writeRoleMetadata, type RoleRecord } from '../../src/formats/role-metadata';
import { encode } from '../../src/permissions/compact';
import { referredRole } from '../../src/roles/referred-role';

const NOTE: RoleRecord = {
  kind: 'AgentProfile', copyOf: 'Stack/Other', preset: ['BasicAgentAccess', 'OutboundCallAccess'],
  scopes: [{ kind: 'recordings', name: 'redacted', reason: 'Policy 7' }],
  additional: ['Users.View'], except: ['OutboundCallAccess'], reasons: { 'Users.View': 'needed by Users.Edit' }, custom: ['New.Thing'],
  privilegeReason: 'Runs the contact center', heldTogetherWith: ['Stack/Supervisor', 'Stack/Admin'],
  referred: [referredRole({ id: 'Stack/Admin', name: 'Admin', instance: 'arn:instance', permissions: ['Users.View'] })],
  waivers: [
    { rule: 'empty-role', reason: 'A test', permission: 'Cases.View' }, { rule: 'lock-out', reason: 'All of them', shared: true },
    { rule: 'drift', reason: 'It is known', shared: true, acknowledged: true },
  ],
};
const FINDING = { rule: 'nap', severity: 'warning' as const, permissions: ['Cases.View'], message: 'It naps.', fix: 'wake it' };

test('what is written of a role is read again', () => {
  const { scopes, ...note } = NOTE;
  const severities = { strictness: 'lenient' as const, severities: { drift: 'off' as const } };
  expect(roleMetadata(JSON.parse(JSON.stringify(writeRoleMetadata(NOTE, { judged: ['BasicAgentAccess'], findings: [FINDING as never], severities }))))).toEqual({
    ...note, scopes: ['recordings: redacted: Policy 7'], judged: expect.any(String), findings: [FINDING], severities,
  });
});

test('what is empty is not written', () => {
  const empty = { scopes: [], additional: [], except: [], reasons: {}, custom: [], heldTogetherWith: [], referred: [], waivers: [] };
  expect(Object.keys(writeRoleMetadata({ kind: 'SecurityProfile', ...empty }, { judged: [], findings: [] }))).toEqual(['kind', 'judged']);
});

test.each(['%', undefined, `${encode([])}${'_'.repeat(400)}`])('with the permissions %p, nothing is known of a role that is defined elsewhere', (permissions) => {
  expect(roleMetadata({ referred: [{ id: 'Stack/Admin', instance: 'arn:instance', permissions }] })?.referred).toEqual([]);
});

test.each([undefined, null, 'text', []])('%p is nothing that was written', (data) => {
  expect(roleMetadata(data)).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWordsOfInput } from '../../../src/review/app/fix-words';
import { review } from '../../../src/review/app/review';
import type { ReviewedRole } from '../../../src/review/app/reviewed-app';
import { removing, ways } from '../../../src/rules/edit';
import type { Finding } from '../../../src/rules/finding';
import { read } from '../inputs/support';

const about = { role: { id: 'agent' }, writer: { name: 'Terraform', keeps: [], permissions: 'permissions of awscc_connect_security_profile.agent' } } as unknown as ReviewedRole;

function inHcl(fix: string): string {
  return inWordsOfInput({ fix } as Finding, about, [about]).fix;
}

test.each([
  ['add CasesPermissions.CASES_VIEW', 'add "Cases.View" to permissions of awscc_connect_security_profile.agent'],
  ['add Cases.View, or name the other role in heldTogetherWith',
    'add "Cases.View" to permissions of awscc_connect_security_profile.agent, or give it to the users of the role with another profile'],
  ['consider adding Cases.View and Cases.Edit', 'consider adding "Cases.View" and "Cases.Edit" to permissions of awscc_connect_security_profile.agent'],
  ['remove Users.EditPermission if holders should not', 'remove "Users.EditPermission" from permissions of awscc_connect_security_profile.agent if holders should not'],
  ['remove it, or declare it in the metadata of the resource if it is newer than this catalog', 'remove it'],
  ['remove it, or declare the role with privilegeReason: \'<reason>\'', 'remove it, or waive the finding in connect-profiles.config.yaml'],
  ['choose another name, or import the profile that is there and waive the finding with that as the reason',
    'choose another name, or import the profile that is there and waive the finding in connect-profiles.config.yaml with that as the reason'],
  ['remove one of them if they do not require it, or waive the finding if they may see everything',
    'remove one of them if they do not require it, or waive the finding in connect-profiles.config.yaml if they may see everything'],
])('%s', (fix, inTerraform) => {
  expect(inHcl(fix)).toBe(inTerraform);
});

test('no fix of any rule names what only code and templates have', () => {
  const wording = readFileSync(join(__dirname, '../../rules/__snapshots__/wording.test.ts.snap'), 'utf8');
  // Only an app can have severities of its own.
  const fixes = [...wording.matchAll(/^ *Fix: (.*)$/gm)].map(([, fix]) => fix!).filter((fix) => !/ProfileRules|the waiver|fromSecurityProfileAttributes/.test(fix));
  expect(fixes.length).toBeGreaterThan(100);
  expect(fixes.map(inHcl).filter((fix) => /heldTogetherWith|privilegeReason|metadata|Permission\.custom|\bwaive (?!.*connect-profiles\.config)|Permissions\.[A-Z]/.test(fix))).toEqual([]);
});

test('a role that CloudFormation writes keeps its words', () => {
  expect(inWordsOfInput({ fix: 'add Cases.View' } as Finding, {} as ReviewedRole, []).fix).toBe('add Cases.View');
});

test('a change of another role that users hold as well names the list of that role', () => {
  const role = (id: string, name: string, permission: string) => ({
    address: id, mode: 'managed', type: 'aws_connect_security_profile', name: id.split('.')[1],
    change: { actions: ['create'], before: null, after: { name, permissions: ['ContactSearch.View', permission] }, after_unknown: { security_profile_id: true } },
  });
  const [hidden, shown] = ['aws_connect_security_profile.hidden', 'aws_connect_security_profile.shown'] as const;
  const user = {
    address: 'aws_connect_user.kim', mode: 'managed', type: 'aws_connect_user', name: 'kim',
    change: { actions: ['create'], before: null, after: { name: 'kim' }, after_unknown: { security_profile_ids: true } },
  };
  const expressions = { security_profile_ids: { references: [`${hidden}.security_profile_id`, `${shown}.security_profile_id`] } };
  const { findings } = review(read({
    format_version: '1.2',
    resource_changes: [role(hidden, 'Hidden', 'CallRecordings.Redacted.Access'), role(shown, 'Shown', 'CallRecordings.Unredacted.Access'), user],
    configuration: { root_module: { resources: [{ mode: 'managed', type: 'aws_connect_user', name: 'kim', expressions }] } },
  }));
  expect(findings.filter(({ rule }) => rule === 'redacted-and-unredacted').map((one) => [one.role, one.fix])).toEqual([hidden, shown].map((id) => [id,
    `remove "CallRecordings.Redacted.Access" from permissions of ${hidden} to show originals, `
    + `or remove "CallRecordings.Unredacted.Access" from permissions of ${shown} to show nothing but redacted content`]));
});

test('a change of a role of which no list is known keeps its name', () => {
  const { fix, ways: all } = ways(removing(['Cases.View'], { of: { id: 'Elsewhere', name: '"Elsewhere"' } }));
  expect(inWordsOfInput({ fix, ways: all } as Finding, about, [about]).fix).toBe('remove Cases.View in "Elsewhere"');
});

import { inWordsOfInput } from '../../../src/review/app/fix-words';
import type { ReviewedRole } from '../../../src/review/app/reviewed-app';
import type { Finding } from '../../../src/rules/finding';

const about = { writer: { name: 'Terraform', keeps: [], permissions: 'permissions of awscc_connect_security_profile.agent' } } as unknown as ReviewedRole;

function inHcl(fix: string): string {
  return inWordsOfInput({ fix } as Finding, about).fix;
}

test.each([
  ['add CasesPermissions.CASES_VIEW', 'add "Cases.View" to permissions of awscc_connect_security_profile.agent'],
  ['add Cases.View, or name the other role in heldTogetherWith',
    'add "Cases.View" to permissions of awscc_connect_security_profile.agent, or give it to the users of the role with another profile'],
  ['consider adding Cases.View and Cases.Edit', 'consider adding "Cases.View" and "Cases.Edit" to permissions of awscc_connect_security_profile.agent'],
  ['remove Users.EditPermission if holders should not', 'remove "Users.EditPermission" from permissions of awscc_connect_security_profile.agent if holders should not'],
  ['remove it, or declare the role with privilegeReason: \'<reason>\'', 'remove it'],
  ['choose another name, or import the profile that is there and waive the finding with that as the reason', 'choose another name, or import the profile that is there'],
  ['remove one of them if they do not require it, or waive the finding if they may see everything', 'remove one of them if they do not require it'],
])('%s', (fix, inTerraform) => {
  expect(inHcl(fix)).toBe(inTerraform);
});

test('a role that CloudFormation writes keeps its words', () => {
  expect(inWordsOfInput({ fix: 'add Cases.View' } as Finding, {} as ReviewedRole).fix).toBe('add Cases.View');
});

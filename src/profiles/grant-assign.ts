import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';

/**
 * Grants what assigning a profile takes. Both actions are authorized for the profile and for the user, so that neither can be left out;
 * creating a user is authorized for its routing profile as well, which is not this profile's to grant.
 */
export function grantAssign(grantee: IGrantable, securityProfileArn: string, instanceArn: string): Grant {
  return Grant.addToPrincipal({
    grantee,
    actions: ['connect:CreateUser', 'connect:UpdateUserSecurityProfiles'],
    resourceArns: [securityProfileArn, `${instanceArn}/agent/*`],
  });
}

import type { ResourceEnvironment } from 'aws-cdk-lib';
import { instanceKey, instanceKeyOfPart } from '../cdk/instance-key';
import { known } from '../cdk/known';
import type { ISecurityProfile } from '../profiles/profile-reference';
import { SecurityProfile } from '../profiles/security-profile';

/** The key of the instance that a profile belongs to. */
export function instanceOf(profile: ISecurityProfile): string {
  return SecurityProfile.isSecurityProfile(profile) ? instanceKey(profile._instance())
    : instanceKeyOfPart(profile, profile.securityProfileArn);
}

/** Where the instance of a profile is. */
export function environmentOf(profile: ISecurityProfile): ResourceEnvironment {
  return SecurityProfile.isSecurityProfile(profile) ? profile._instance().env : profile.env;
}

/** What people call a profile, where it is known. Aspects may have changed it, and a reference may have none. */
export function nameOf(profile: ISecurityProfile): string | undefined {
  if (SecurityProfile.isSecurityProfile(profile)) {
    return profile._role().name;
  }
  try {
    return known(profile.securityProfileName);
  } catch {
    return undefined;
  }
}

/** What tells profiles apart: two references may be to one profile. */
export function identityOf(profile: ISecurityProfile): string {
  const id = known(profile.securityProfileId);
  return id === undefined ? profile.node.path : `security profile ${id}`;
}

import { Stack, Stage, type ResourceEnvironment } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { instanceKey, instanceKeyOfPart } from '../cdk/instance-key';
import { known } from '../cdk/known';
import { idsInStage, idsWithin } from '../cdk/path-in-stage';
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

/** Only where both are known; what the deployment alone knows may be the same. */
export function areOfDifferentInstances(...profiles: ISecurityProfile[]): boolean {
  const keys = new Set(profiles.map(instanceOf));
  return keys.size > 1 && [...keys].every((key) => key.startsWith('arn:'));
}

/** Whether what is written for a profile can be written with what is written for another one. */
export function areWrittenTogether(profile: ISecurityProfile, other: ISecurityProfile): boolean {
  return Stage.of(profile) === Stage.of(other) && !areOfDifferentInstances(profile, other);
}

/** A construct for each part of the profile's path: joined in one id, the parts could be those of another path. */
export function scopeFor(settings: Construct, profile: ISecurityProfile): Construct {
  const stack = Stack.of(profile);
  const isOwn = stack === Stack.of(settings);
  const ids = isOwn ? idsWithin(stack, profile) : idsInStage(profile);
  return [isOwn ? 'Profiles' : 'ProfilesElsewhere', ...ids].reduce(
    (scope: Construct, id) => scope.node.tryFindChild(id) as Construct | undefined ?? new Construct(scope, id), settings);
}

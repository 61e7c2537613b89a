import { Fn, Stack, Stage, Token, type ResourceEnvironment } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { instanceKey, instanceKeyOfPart } from '../cdk/instance-key';
import { known } from '../cdk/known';
import { idsInStage, idsWithin } from '../cdk/path-in-stage';
import type { ISecurityProfile } from '../profiles/profile-reference';
import { roleOf } from '../profiles/role-of';
import { SecurityProfile } from '../profiles/security-profile';

/** The key of the instance that a profile belongs to. */
export function instanceOf(profile: ISecurityProfile): string {
  return SecurityProfile.isSecurityProfile(profile) ? instanceKey(profile._instance())
    : instanceKeyOfPart(profile, profile.securityProfileArn);
}

/** Where the instance of a profile is. */
function environmentOf(profile: ISecurityProfile): ResourceEnvironment {
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

/** What a profile is for, where it is known. */
export function descriptionOf(profile: ISecurityProfile): string | undefined {
  const description = roleOf(profile)?.description;
  // Parameter Store takes text between two pairs of braces for the name of another parameter, and refuses it.
  return description?.includes('{{') ? undefined : description;
}

/** The ARN of the instance that a profile belongs to. */
export function instanceArnOf(profile: ISecurityProfile): string {
  return SecurityProfile.isSecurityProfile(profile) ? profile._instance().instanceRef.instanceArn
    : Fn.select(0, Fn.split('/security-profile/', profile.securityProfileArn));
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

/** Account and Region of what is written for profiles. Where nobody knows them it is the stack, which is in one place for certain. */
export function placeOf(scope: Construct, profiles: readonly ISecurityProfile[]): string {
  const stack = Stack.of(scope);
  const places = [stack, ...profiles.map(environmentOf)];
  const place = places.find(({ account, region }) => !Token.isUnresolved(account) && !Token.isUnresolved(region));
  return place ? `${place.account}/${place.region}` : stack.node.path;
}

/** The stack that an assembly has metadata of: a nested one has none of its own. */
export function outermostStack(construct: Construct): Stack {
  return construct.node.scopes.find(Stack.isStack)!;
}

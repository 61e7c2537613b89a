import { Fn, Stack, Token } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { instanceKey } from '../cdk/instance-key';
import { severitiesIn } from '../deployment/scope-severities';
import type { ValidatedProfile } from '../deployment/validated-instances';
import type { ValidationRequestInput } from '../formats/validation-request';
import { writeConditionalProfile } from '../formats/watch-request';
import { isSameSeverities } from '../rules/severity';
import { appRolesOf } from '../synthesis/app-roles';

/** The profiles of an app on one instance, as a watch in one of its stacks has to know them. */
export interface WatchedProfiles {
  /** Those of its stack. */
  readonly own: readonly ValidatedProfile[];
  /** Paths of those of its stack that another copy of the library made, which does not tell how they are deployed. */
  readonly untold: readonly string[];
  /** Names of those that other stacks of the app make, as far as they are known. */
  readonly ofOtherStacks: readonly string[];
}

/** Finds them among the roles of the app, whenever they were defined. */
export function watchedProfiles(watch: IConstruct, instance: aws_connect.IInstanceRef): WatchedProfiles {
  const key = instanceKey(instance);
  const stack = Stack.of(watch);
  const onInstance = [...appRolesOf(watch).byPath.values()].filter((construct) => instanceKey(construct._instance()) === key);
  const isOwn = (construct: IConstruct) => Stack.of(construct) === stack;
  const ofStack = onInstance.filter(isOwn);
  return {
    own: ofStack.flatMap((construct) => construct._deployed ?? []),
    untold: ofStack.filter((construct) => construct._deployed === undefined).map(({ node }) => node.path),
    ofOtherStacks: onInstance.filter((construct) => !isOwn(construct)).flatMap((construct) => construct._role().name ?? []),
  };
}

/** What a watch expects of profiles: of those that depend on a condition of the template, each by itself. */
export interface Expectation {
  readonly expected: ValidationRequestInput;
  readonly conditional: readonly string[];
}

/** How profiles are to be on the instance, for the input of a schedule. */
export function expectationOf(profiles: readonly ValidatedProfile[], stack: Stack, instanceArn: string): Expectation {
  const isConditional = ({ resource }: ValidatedProfile) => resource.cfnOptions.condition !== undefined;
  const conditional = profiles.filter(isConditional).map((profile) => Token.asString(Fn.conditionIf(
    profile.resource.cfnOptions.condition!.logicalId, jsonOf(stack, writeConditionalProfile(requested([profile], stack))), '')));
  return { expected: { instanceArn, ...requested(profiles.filter((one) => !isConditional(one)), stack) }, conditional };
}

function requested(profiles: readonly ValidatedProfile[], stack: Stack): Omit<ValidationRequestInput, 'instanceArn'> {
  const byLogicalId = <T>(value: (profile: ValidatedProfile) => T) => (
    profiles.map((profile): [string, T] => [stack.resolve(profile.resource.logicalId) as string, value(profile)]));
  const severities = severitiesIn(stack);
  return {
    profiles: Object.fromEntries(byLogicalId(({ expected }) => expected())),
    severities,
    profileSeverities: Object.fromEntries(byLogicalId(({ resource }) => severitiesIn(resource))
      .filter(([, ofProfile]) => !isSameSeverities(ofProfile, severities))),
    waivers: Object.fromEntries(byLogicalId(({ waivers }) => waivers()).filter(([, waived]) => waived.length > 0)),
    arns: Object.fromEntries(byLogicalId(({ resource }) => resource.ref)),
  };
}

/** JSON in which the deployment puts what it alone knows. */
export function jsonOf(stack: Stack, value: unknown): string {
  return stack.toJsonString(withTokens(value));
}

/** Functions of CloudFormation as tokens of texts: anything else the CDK would write into JSON as what it looks like. */
function withTokens(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withTokens);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value);
  const isFunction = entries.length === 1 && /^(?:Ref$|Fn::)/.test(entries[0]![0]);
  return isFunction ? Token.asString(value) : Object.fromEntries(entries.map(([key, one]) => [key, withTokens(one)]));
}

import type { InstanceFacts } from '../../rules/instance-facts';
import { byInstance } from '../app/instances';
import type { ReviewedApp } from '../app/reviewed-app';

/** Which live profile each resource of an app is, for `cdk import --resource-mapping`. */
export interface ResourceMapping {
  /** By stack: logical id to the property that identifies the resource. */
  readonly byStack: Readonly<Record<string, Readonly<Record<string, { readonly SecurityProfileArn: string }>>>>;
  /** Titles of roles that the instance has no profile for; CloudFormation will create these. */
  readonly unmatched: readonly string[];
}

/** Finds the live profiles by the names of the roles. */
export function resourceMapping(app: ReviewedApp, facts: InstanceFacts): ResourceMapping {
  const arns = new Map(facts.profiles?.map(({ name, arn }) => [name, arn]));
  const roles = byInstance(app, [facts]).knownInstances.flatMap((one) => one.roles).filter(({ writer }) => !writer);
  const found = roles.filter(({ role }) => role.name !== undefined && arns.has(role.name));
  const stacks = [...new Set(found.map(({ stack }) => stack))].sort();
  return {
    byStack: Object.fromEntries(stacks.map((stack) => [stack, Object.fromEntries(found
      .filter((role) => role.stack === stack)
      .sort((a, b) => (a.logicalId < b.logicalId ? -1 : 1))
      .map(({ logicalId, role }) => [logicalId, { SecurityProfileArn: arns.get(role.name!)! }]))])),
    unmatched: roles.filter((role) => !found.includes(role)).map(({ title }) => title).sort(),
  };
}

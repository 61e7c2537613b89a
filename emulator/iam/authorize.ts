import { denialOf, type Role } from './role';
import * as iam from '../../facts/iam.json';
import { ServiceError } from '../protocol/service-error';
import type { Caller } from '../state/connect-state';
import { partitionOf } from '../state/defaults';

type Input = Readonly<Record<string, any>>;

interface IamFacts {
  readonly actions: Readonly<Record<string, {
    readonly resources: Readonly<Record<string, { readonly required: boolean }>>;
    readonly dependentActions?: readonly string[];
  }>>;
  readonly resources: Readonly<Record<string, { readonly arn: string }>>;
}

/** What AWS publishes of its actions. */
const facts: IamFacts = iam;

/**
 * Where a request names resources, by what their ARNs call them. The ID of an application is nowhere in a request that names
 * the application by its namespace, which stands for it here.
 */
const NAMED: Readonly<Record<string, (input: Input) => unknown[]>> = {
  InstanceId: ({ InstanceId }) => [InstanceId],
  SecurityProfileId: ({ SecurityProfileId, SecurityProfileIds = [], SecurityProfiles = [] }) => [
    SecurityProfileId, ...SecurityProfileIds, ...SecurityProfiles.map(({ Id }: Input) => Id),
  ],
  UserId: ({ UserId }) => [UserId],
  HierarchyGroupId: (input) => [input.HierarchyGroupId, input.AllowedAccessControlHierarchyGroupId],
  ContactFlowModuleId: ({ ContactFlowModuleId, AllowedFlowModules = [] }) => [
    ContactFlowModuleId, ...AllowedFlowModules.map(({ FlowModuleId }: Input) => FlowModuleId),
  ],
  ApplicationId: ({ Applications = [], AllowedAIAgents = [] }) => [
    ...Applications.map(({ Namespace }: Input) => Namespace),
    ...AllowedAIAgents.map(({ Arn }: Input) => Arn).filter((arn: string) => arn.includes(':app-integrations:')),
  ],
};

/**
 * Refuses an operation that a role may not perform. Which actions that takes, and on which types of resources, is read from the
 * facts about IAM: the operation's own action, then those that depend on it.
 *
 * @throws ServiceError `AccessDeniedException`
 */
export function authorize(role: Role, operation: string, input: Input, caller: Caller): void {
  const own = `connect:${operation}`;
  for (const action of [own, ...actionOf(own).dependentActions ?? []]) {
    for (const resource of resourcesOf(action, input, caller)) {
      const denial = denialOf(role, action, resource);
      if (denial !== undefined) {
        throw new ServiceError('AccessDeniedException', denial);
      }
    }
  }
}

function actionOf(action: string) {
  const known = facts.actions[action];
  if (!known) {
    throw new Error(`facts/iam.json does not have ${action}. Name it in tools/facts/wanted.ts.`);
  }
  return known;
}

/** Those of a type that must be named, all where the request names none; of another type, those that it names. */
function resourcesOf(action: string, input: Input, caller: Caller): string[] {
  const types = Object.entries(actionOf(action).resources);
  if (types.length === 0) {
    return ['*'];
  }
  // These stand in a request as they are.
  const whole = [input.resourceArn, input.EntityArn].filter((arn): arn is string => typeof arn === 'string');
  return [...whole, ...types.flatMap(([type, { required }]) => {
    const { arn } = facts.resources[`connect:${type}`];
    const [, variable] = /\$\{(\w+)\}$/.exec(arn) ?? [];
    const ids = idsIn(input, variable);
    return (ids.length === 0 && required ? ['*'] : ids).map((id) => fill(arn, { ...knownOf(input, caller), [variable]: id }));
  })];
}

/** The request may name resources by ID or by ARN. */
function idsIn(input: Input, variable: string): string[] {
  return (NAMED[variable]?.(input) ?? []).flatMap((name) => typeof name === 'string' && name !== '' ? [name.split('/').pop()!] : []);
}

function knownOf(input: Input, { accountId, region }: Caller): Record<string, string> {
  return { Partition: partitionOf(region), Region: region, Account: accountId, InstanceId: idsIn(input, 'InstanceId')[0] ?? '*' };
}

function fill(arn: string, values: Readonly<Record<string, string>>): string {
  return arn.replace(/\$\{(\w+)\}/g, (_, name: string) => values[name] ?? '*');
}

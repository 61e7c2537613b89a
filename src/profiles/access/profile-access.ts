import { Token } from 'aws-cdk-lib';
import type { CfnSecurityProfile, CfnSecurityProfileProps } from 'aws-cdk-lib/aws-connect';
import type { ProfileAiAgent } from './profile-ai-agent';
import { TEMPLATE, textOf } from './template-reader';
import { renderedProperties } from '../../cdk/private';
import { NO_ACCESS, PARTS, readAccess, writeAccess, type Access } from '../../roles/access';
import { HierarchyRestrictedResource } from '../../roles/access/hierarchy-restricted-resource';
import { shownText } from '../../roles/access/unresolved';
import { uncapitalized } from '../../roles/words';
import type { ProfileOptions } from '../profile-props';

/** What a profile holds besides permissions, as its construct takes it. */
type ProfileAccessProps = Pick<ProfileOptions, 'tagAccessControl' | 'hierarchyAccessControl' | 'applications' | 'flowModules' | 'aiAgents' | 'dataTableAccess'> & Holders;

/** What the ready role of AI agents alone is given. */
interface Holders {
  readonly aiAgentArns?: readonly string[];
}

/** A copy is another profile, which its original's AI agents do not hold. */
export function withoutHolders<T extends object>(props: T): T {
  return { ...props, aiAgentArns: undefined };
}

/** The same access as the resource has it, and as the rules and the validation see it. */
export class ProfileAccess {
  /** For `AWS::Connect::SecurityProfile`; what is not used is left out. */
  public readonly resourceProps: Partial<CfnSecurityProfileProps>;

  /** ARNs of the hierarchy group and the flow modules that are referred to, where they are known. */
  public readonly references: readonly string[];

  /** ARNs of the AI agents that are to hold the profile, each once. */
  public readonly heldBy?: readonly string[];

  private readonly aiAgents: ProfileAiAgent[];

  /**
   * @throws if one thing is given twice, with different content
   */
  constructor(props: ProfileAccessProps) {
    const { tagAccessControl, hierarchyAccessControl } = props;
    this.aiAgents = distinct('AI agent', props.aiAgents, ({ agentArn }) => agentArn);
    this.heldBy = props.aiAgentArns?.length ? [...new Set(props.aiAgentArns)].sort() : undefined;
    this.references = [hierarchyAccessControl?.group, ...props.flowModules ?? []].flatMap((one) => one?._arn ?? []).sort();
    const isRequested = tagAccessControl || hierarchyAccessControl || props.applications || props.flowModules || props.dataTableAccess;
    this.resourceProps = !isRequested ? {} : asProps(writeAccess('CloudFormation', this.requestedAccess(props))) as Partial<CfnSecurityProfileProps>;
  }

  /** AI agents that are to hold the profile, as reports show them. */
  public holdersOf({ stack }: CfnSecurityProfile): string[] | undefined {
    return this.heldBy?.map((arn) => shownText(textOf(arn, stack.resolve(arn))));
  }

  /** What the resource is asked for. */
  private requestedAccess(props: ProfileAccessProps): Access {
    const { tagAccessControl, hierarchyAccessControl } = props;
    const tags = Object.entries(tagAccessControl?.tags ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    // Code without types has null where it has nothing to say.
    const restricted = hierarchyAccessControl ? hierarchyAccessControl.resources ?? [HierarchyRestrictedResource.USER] : [];
    return {
      accessControlTags: tags.map(([key, value]) => ({ key, value })),
      tagRestrictedResources: resourceNames(tagAccessControl?.resources ?? []),
      hierarchyGroupId: hierarchyAccessControl?.group?.id,
      hierarchyRestrictedResources: resourceNames(restricted),
      applications: distinct('application', props.applications, ({ applicationNamespace }) => applicationNamespace,
        ({ applicationType, applicationPermissions }) => [applicationType, applicationPermissions])
        .map(({ applicationNamespace, applicationPermissions, applicationType }) => (
          { namespace: applicationNamespace, permissions: applicationPermissions, type: applicationType })),
      flowModules: distinct('flow module', props.flowModules, ({ flowModuleId }) => flowModuleId)
        .map(({ flowModuleId, moduleType }) => ({ id: flowModuleId, type: moduleType })),
      dataTableAttributes: distinct('data table attribute', props.dataTableAccess, ({ attribute }) => attribute, ({ values }) => values)
        .map(({ attribute, values }) => ({ name: attribute, values })),
      // CloudFormation has no property for them.
      aiAgents: [],
    };
  }

  /** What the template will have, as aspects may have changed it, and what it has no property for. */
  public of(resource: CfnSecurityProfile): Access {
    const properties = propertiesOf(resource);
    if (!properties && this.aiAgents.length === 0) {
      // Most profiles have permissions only.
      return NO_ACCESS;
    }
    const access = readAccess('CloudFormation', properties, TEMPLATE);
    return {
      ...access,
      // The template says an empty group; the rules and the validation take it for none.
      hierarchyGroupId: access.hierarchyGroupId || undefined,
      aiAgents: this.aiAgents.map(({ agentArn, agentType }) => (
        { arn: textOf(agentArn, resource.stack.resolve(agentArn)), type: agentType })),
    };
  }
}

const PROPERTIES = PARTS.flatMap(({ within = [], property }) => (within === 'none' ? [] : [uncapitalized([...within, property][0])])) as (keyof CfnSecurityProfileProps)[];

/** The resource's properties about access, as its template will have them; `undefined` where there are none. */
function propertiesOf(resource: CfnSecurityProfile): object | undefined {
  const given = PROPERTIES.filter((name) => resource[name] !== undefined);
  if (given.length === 0) {
    return undefined;
  }
  const access = resource.stack.resolve(Object.fromEntries(given.map((name) => [name, resource[name]]))) as object;
  const { instanceArn, securityProfileName } = resource;
  return renderedProperties(resource, { instanceArn, securityProfileName, ...access });
}

/** Properties as the classes of the CDK take them. */
function asProps(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(asProps);
  }
  return typeof value !== 'object' || value === null ? value
    : Object.fromEntries(Object.entries(value).map(([name, inner]) => [uncapitalized(name), asProps(inner)]));
}

function resourceNames(resources: readonly { readonly name: string }[]): string[] {
  return [...new Set(resources.map(({ name }) => name))].sort();
}

/** Each once, in the order of their keys; those whose key only the deployment knows come last, as they were given. */
function distinct<T>(what: string, items: readonly T[] = [], keyOf: (item: T) => string, contentOf?: (item: T) => unknown): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    const [content, other] = [item, byKey.get(key) ?? item].map((one) => JSON.stringify(contentOf?.(one)));
    if (content !== other) {
      throw new Error(`The ${what} "${key}" was given twice: ${other} and ${content}. Give it once, with all that holders may do.`);
    }
    byKey.set(key, item);
  }
  const keys = [...byKey.keys()];
  const sorted = keys.filter((key) => !Token.isUnresolved(key)).sort();
  return [...sorted, ...keys.filter(Token.isUnresolved)].map((key) => byKey.get(key)!);
}

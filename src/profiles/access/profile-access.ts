import { Token } from 'aws-cdk-lib';
import type { CfnSecurityProfile, CfnSecurityProfileProps } from 'aws-cdk-lib/aws-connect';
import type { ProfileAiAgent } from './profile-ai-agent';
import { known } from '../../cdk/known';
import { renderedProperties } from '../../cdk/private';
import { withoutEmpty, type ProfileDetails } from '../../formats/validation-request';
import { HierarchyRestrictedResource } from '../../roles/access/hierarchy-restricted-resource';
import type { Role } from '../../rules';
import type { ProfileOptions } from '../profile-props';

/** What a profile holds besides permissions, as its construct takes it. */
type ProfileAccessProps = Pick<ProfileOptions, 'tagAccessControl' | 'hierarchyAccessControl' | 'applications' | 'flowModules' | 'aiAgents' | 'dataTableAccess'>;

type RoleParts = Pick<Role, 'accessControlTags' | 'tagRestrictedResources' | 'hierarchyGroupId' | 'hierarchyRestrictedResources' | 'applications' | 'flowModules'
| 'aiAgents' | 'dataTableAttributes' | 'references'>;

/** Where `AWS::Connect::SecurityProfile` has them. */
const PROPERTIES = [
  'allowedAccessControlTags', 'tagRestrictedResources', 'allowedAccessControlHierarchyGroupId', 'hierarchyRestrictedResources',
  'granularAccessControlConfiguration', 'applications', 'allowedFlowModules',
] as const satisfies readonly (keyof CfnSecurityProfileProps)[];

type ResourceProps = Pick<CfnSecurityProfileProps, typeof PROPERTIES[number]>;

/** The same access in the words of the three that need it: the resource, the rules and the validation. */
export class ProfileAccess {
  /** For `AWS::Connect::SecurityProfile`; what is not used is left out. */
  public readonly resourceProps: ResourceProps;

  private readonly aiAgents: ProfileAiAgent[];
  private readonly references: string[];

  /**
   * @throws if one thing is given twice, with different content
   */
  constructor(props: ProfileAccessProps) {
    const { tagAccessControl, hierarchyAccessControl } = props;
    const tags = Object.entries(tagAccessControl?.tags ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    const hierarchyRestricted = hierarchyAccessControl ? hierarchyAccessControl.resources ?? [HierarchyRestrictedResource.USER] : [];
    const applications = distinct('application', props.applications, ({ applicationNamespace }) => applicationNamespace,
      ({ applicationType, applicationPermissions }) => [applicationType, applicationPermissions]);
    const flowModules = distinct('flow module', props.flowModules, ({ flowModuleId }) => flowModuleId);
    this.aiAgents = distinct('AI agent', props.aiAgents, ({ agentArn }) => agentArn);
    const dataTables = distinct('data table attribute', props.dataTableAccess, ({ attribute }) => attribute, ({ values }) => values);
    this.references = [hierarchyAccessControl?.group, ...props.flowModules ?? []].flatMap((one) => one?._arn ?? []).sort();
    this.resourceProps = {
      allowedAccessControlTags: filled(tags.map(([key, value]) => ({ key, value }))),
      tagRestrictedResources: filled(namesOf(tagAccessControl?.resources ?? [])),
      allowedAccessControlHierarchyGroupId: hierarchyAccessControl?.group?.id,
      hierarchyRestrictedResources: filled(namesOf(hierarchyRestricted)),
      applications: filled(applications.map(({ applicationNamespace, applicationPermissions, applicationType }) => (
        { namespace: applicationNamespace, applicationPermissions, type: applicationType }))),
      allowedFlowModules: filled(flowModules.map(({ flowModuleId, moduleType }) => ({ flowModuleId, type: moduleType }))),
      granularAccessControlConfiguration: dataTables.length === 0 ? undefined : {
        dataTableAccessControlConfiguration: {
          primaryAttributeAccessControlConfiguration: {
            primaryAttributeValues: dataTables.map(({ attribute, values }) => ({ accessType: 'ALLOW', attributeName: attribute, values })),
          },
        },
      },
    };
  }

  /** For the validation, which compares it with what the instance has: what the template will have, as aspects may have changed it. */
  public details(resource: CfnSecurityProfile): ProfileDetails {
    const { GranularAccessControlConfiguration, ...properties } = propertiesOf(resource);
    const attributes = GranularAccessControlConfiguration?.DataTableAccessControlConfiguration
      ?.PrimaryAttributeAccessControlConfiguration?.PrimaryAttributeValues;
    return withoutEmpty({
      ...properties,
      PrimaryAttributeValues: list<DataTableAttribute>(attributes).map(({ AttributeName, Values }) => ({ AttributeName, Values })),
      AllowedAIAgents: this.aiAgents.map(({ agentArn: Arn, agentType: Type }) => ({ Arn, Type })),
    });
  }

  /** For the rules. */
  public roleParts(resource: CfnSecurityProfile): RoleParts {
    const details = this.details(resource);
    const groupId = details.AllowedAccessControlHierarchyGroupId;
    return {
      accessControlTags: Object.fromEntries(list(details.AllowedAccessControlTags).map(({ Key, Value }) => [text(Key), text(Value)])),
      tagRestrictedResources: list(details.TagRestrictedResources).map(text),
      hierarchyGroupId: groupId === undefined ? undefined : text(groupId),
      hierarchyRestrictedResources: list(details.HierarchyRestrictedResources).map(text),
      applications: list(details.Applications).map(({ Namespace, ApplicationPermissions, Type }) => ({
        namespace: text(Namespace), permissions: list(ApplicationPermissions).map(text), type: Type,
      })),
      flowModules: list(details.AllowedFlowModules).map(({ FlowModuleId, Type }) => ({ moduleId: text(FlowModuleId), type: Type })),
      aiAgents: this.aiAgents.map(({ agentArn }) => agentArn),
      dataTableAttributes: list(details.PrimaryAttributeValues).map(({ AttributeName, Values }) => ({
        name: text(AttributeName), values: list(Values).map(text),
      })),
      references: this.references,
    };
  }
}

type DataTableAttribute = NonNullable<ProfileDetails['PrimaryAttributeValues']>[number];

/** The resource's properties about access, as its template will have them. */
function propertiesOf(resource: CfnSecurityProfile): Record<string, any> {
  const given = PROPERTIES.filter((name) => resource[name] !== undefined);
  if (given.length === 0) {
    // Most profiles have permissions only.
    return {};
  }
  const access = resource.stack.resolve(Object.fromEntries(given.map((name) => [name, resource[name]]))) as object;
  const { instanceArn, securityProfileName } = resource;
  const { InstanceArn, SecurityProfileName, ...properties } = renderedProperties(resource, { instanceArn, securityProfileName, ...access });
  return properties;
}

/** A list, as far as it is known before the deployment. */
function list<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}

/** For a text that only the deployment knows, one in the characters and length that ids have: the rules must see that there is one. */
function text(value: unknown): string {
  return known(value) ?? JSON.stringify(value).replace(/[^a-zA-Z0-9]+/g, '-').slice(-100);
}

function namesOf(resources: readonly { readonly name: string }[]): string[] {
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

function filled<T>(items: T[]): T[] | undefined {
  return items.length === 0 ? undefined : items;
}

import { CfnElement, type CfnResource } from 'aws-cdk-lib';
import { roleConstruct } from './role-construct';
import { known } from '../../cdk/known';
import { renderedResource } from '../../cdk/private';
import { ROLE_METADATA } from '../../formats/assembly-names';
import { roleMetadata, type RoleMetadata } from '../../formats/role-metadata';
import { mapOf, own } from '../../formats/shapes';
import { partOf, readAccess, type Access, type KnownAccess } from '../../roles/access';
import { readForm, showForm } from '../../roles/access/form';
import { isNoValue, shownText, type Value } from '../../roles/access/unresolved';
import { TEMPLATE } from '../access/template-reader';

const TAGS = partOf('accessControlTags').form;

/** What the template will have of a profile that was written as a resource, as far as it is known before the deployment. */
export interface RenderedProfile {
  /** As the template has it. */
  readonly name: unknown;
  readonly description?: string;
  /** Names that are known, sorted, each once. */
  readonly permissions: readonly string[];
  /** Names that it lists more than once. */
  readonly repeated: readonly string[];
  /** Permissions that only the deployment knows: the whole list, or items of it. */
  readonly unresolved: { readonly list?: unknown; readonly items: readonly unknown[] };
  readonly access: Access;
  readonly tags: Readonly<Record<string, string>>;
}

/** What whoever wrote a resource says of its role, in the metadata of the resource. */
export type DeclaredRole = Pick<RoleMetadata, 'custom' | 'privilegeReason' | 'heldTogetherWith' | 'waivers'>;

/** Reads a profile at the end of the synthesis: whatever changed its properties before, and overrides, count. */
export function renderedProfile(resource: CfnResource): RenderedProfile {
  const properties = own(renderedResource(resource), 'Properties');
  const written = own(properties, 'Permissions') ?? undefined;
  const items: readonly unknown[] = Array.isArray(written) ? written.filter((item) => !isNoValue(item)) : [];
  const names = items.flatMap((item) => known(item) ?? []);
  const description = TEMPLATE.text(own(properties, 'Description'));
  const access = readAccess('CloudFormation', properties, TEMPLATE);
  const tags = showForm(TAGS, readForm(TAGS, own(properties, 'Tags'), TEMPLATE)) as KnownAccess['accessControlTags'];
  return {
    name: own(properties, 'SecurityProfileName'),
    description: description === undefined ? undefined : shownText(description as Value),
    permissions: [...new Set(names)].sort(),
    repeated: [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].sort(),
    unresolved: {
      ...(Array.isArray(written) || written === undefined || isNoValue(written) ? {} : { list: written }),
      items: items.filter((item) => known(item) === undefined),
    },
    // The template says an empty group; the rules and the validation take it for none. CloudFormation has no property for AI agents.
    access: { ...access, hierarchyGroupId: access.hierarchyGroupId || undefined, aiAgents: [] },
    tags: mapOf(tags.map(({ key, value }) => [key, value] as const)),
  };
}

/** What the metadata of a resource says of the role. */
export function declaredRole(resource: CfnResource): DeclaredRole | undefined {
  const written = own(resource.cfnOptions.metadata, ROLE_METADATA);
  const declared = written === undefined ? undefined : roleMetadata(resource.stack.resolve(written));
  return declared && { ...declared, heldTogetherWith: declared.heldTogetherWith.map((id) => pathOf(id, resource)) };
}

/** The path of the role that a template has under a logical ID; the ID itself where it has none. */
function pathOf(logicalId: string, { stack }: CfnResource): string {
  const element = stack.node.findAll().filter(CfnElement.isCfnElement)
    .find((one) => one.stack === stack && stack.resolve(one.logicalId) === logicalId);
  return element ? roleConstruct(element).node.path : logicalId;
}

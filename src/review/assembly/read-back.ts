import { PROFILE_TYPE } from './named-operations';
import { readerOf } from './read-values';
import { Resolver } from './resolve';
import type { StackTemplate } from './stack-template';
import { canonical, entriesOf, isObject, mapOf, own, textOf } from '../../formats/shapes';
import { CATALOG_VERSION, READ_BACK_RESOURCE_TYPE, readArns, VALIDATION_RESOURCE_TYPE, withoutCondition } from '../../formats/validation-request';
import { decode } from '../../permissions/compact';
import { readAccess, type Access } from '../../roles/access';
import type { ValueReader } from '../../roles/access/form';
import { templateText } from '../../roles/access/template-text';
import { isIntrinsic, isNoValue, shownText } from '../../roles/access/unresolved';

/** Either is served by the same function; only the read-back has it write. */
const TYPES: readonly unknown[] = [READ_BACK_RESOURCE_TYPE, VALIDATION_RESOURCE_TYPE];

/** What the deployment of a profile writes that its resource cannot say. */
export interface BeyondResource {
  readonly aiAgents: Access['aiAgents'];
  /** ARNs of the AI agents that are to hold it, as texts. */
  readonly heldBy: readonly string[];
}

/** A custom resource that asks the library's function to write what CloudFormation cannot. */
export interface ReadBack {
  readonly logicalId: string;
  /** By the logical id of the profile: the profile itself cannot say it. */
  readonly written: ReadonlyMap<string, BeyondResource>;
  /** Why it may write something else than that, as a phrase. */
  readonly unread?: string;
}

/** Whether the library's function is asked by a resource. */
export function isOfValidation(resource: unknown): boolean {
  return TYPES.includes(own(resource, 'Type'));
}

/** What the function will write for the resources of a template: whatever it would understand in another way is said. */
export function readBacksIn({ template }: StackTemplate): ReadBack[] {
  const reader = readerOf(new Resolver(template));
  const resources = own(template, 'Resources');
  const seen = new Set<string>();
  return entriesOf(resources).filter(([, resource]) => mayWrite(resource)).map(([logicalId, resource]) => {
    const properties = own(resource, 'Properties');
    const [details, holders] = [own(properties, 'Details'), own(properties, 'HeldBy')];
    const asked = [...new Set([details, holders].flatMap((section) => entriesOf(section).map(([id]) => id)))].map((id) => ({
      id,
      access: readAccess('request', withoutCondition(own(details, id)), reader),
      heldBy: readHolders(withoutCondition(own(holders, id)), reader),
    })).filter(({ access, heldBy }) => access.aiAgents.length + access.applications.length + heldBy.length > 0);
    const isTwice = asked.some(({ id }) => seen.has(id));
    asked.forEach(({ id }) => seen.add(id));
    const unread = isTwice ? 'what another one writes as well'
      : illegible(properties, resources)
        ?? asked.map(({ id, access }) => otherwise(id, access, resource, own(resources, id), reader)).find((why) => why !== undefined);
    return {
      logicalId,
      written: new Map(asked.map(({ id, access: { aiAgents }, heldBy }) => [id, { aiAgents, heldBy }])),
      ...(unread === undefined ? {} : { unread: `asks the deployment to write ${unread}: what it will write could not be read.` }),
    };
  });
}

function readHolders(written: unknown, reader: ValueReader): string[] {
  return Array.isArray(written) ? written.flatMap((arn) => {
    const value = reader.text(arn);
    return value === undefined ? [] : [shownText(value)];
  }) : [];
}

/** The function takes a text for a boolean, as CloudFormation makes one of each. */
function mayWrite(resource: unknown): boolean {
  const properties = own(resource, 'Properties');
  const write = own(properties, 'Write');
  return own(resource, 'Type') === READ_BACK_RESOURCE_TYPE && (isObject(write) || write === true || write === 'true' || isIntrinsic(properties));
}

/** What the function could read in another way, of all profiles. */
function illegible(properties: unknown, resources: unknown): string | undefined {
  const [write, catalog] = [own(properties, 'Write'), own(properties, 'Catalog')];
  const sections = [...['Details', 'HeldBy', 'Profiles'].map((name) => own(properties, name)), arnsOf(properties)];
  if (isIntrinsic(properties) || isObject(write) || sections.some(isIntrinsic)) {
    return 'what a function of the template decides on';
  }
  if (!isOfValidationBefore(own(properties, 'Kept'), resources)) {
    return 'what it does not say, when the deployment is rolled back or the stack is deleted';
  }
  return catalog === undefined || String(catalog) === CATALOG_VERSION ? undefined : 'what another version of the library reads';
}

/** Whether what it gives back is what the validation found, and no list that the template chooses. */
function isOfValidationBefore(kept: unknown, resources: unknown): boolean {
  const [, id] = /^\$\{(\w+)\.Kept\}$/.exec(templateText(kept)) ?? [];
  return kept === undefined || (id !== undefined && own(own(resources, id), 'Type') === VALIDATION_RESOURCE_TYPE);
}

/** The ARNs by profile, as what the template makes them from: of one text, each part is one reference. */
function arnsOf(properties: unknown): unknown {
  const [arns, profiles] = [own(properties, 'Arns'), own(properties, 'Profiles')];
  const text = own(arns, 'Fn::Sub');
  const isOfReferences = typeof text === 'string' && isObject(profiles) && /^(?:\$\{[^!}]+\} ?)+$/.test(text);
  return isOfReferences ? mapOf(entriesOf(readArns(text, profiles)).map(([id, arn]) => [id, { 'Fn::Sub': arn }])) : arns;
}

/** What the function would do otherwise with one profile than the template of the profile says. */
function otherwise(id: string, access: Access, resource: unknown, profile: unknown, reader: ValueReader): string | undefined {
  const [properties, of, shown] = [own(resource, 'Properties'), own(profile, 'Properties'), textOf(id)!];
  const given = (section: unknown) => underCondition(own(section, id), own(profile, 'Condition'));
  if (own(profile, 'Type') !== PROFILE_TYPE || ![`\${${id}}`, `\${${id}.SecurityProfileArn}`].includes(templateText(given(arnsOf(properties))))) {
    return `to another profile than ${shown}`;
  }
  const condition = own(resource, 'Condition');
  const [profiles, details, holders] = ['Profiles', 'Details', 'HeldBy'].map((name) => given(own(properties, name)));
  if (!isRequest(profiles) || isIntrinsic(details) || isIntrinsic(holders) || (condition !== undefined && condition !== own(profile, 'Condition'))) {
    return `what it may not read for ${shown}`;
  }
  if (templateText(own(properties, 'InstanceArn')) !== templateText(own(of, 'InstanceArn'))) {
    return `to another instance than that of ${shown}`;
  }
  const applications = [access, readAccess('CloudFormation', of, reader)].map((one) => canonical(one.applications));
  return access.applications.length === 0 || applications[0] === applications[1] ? undefined : `other applications than ${shown} has`;
}

/** What is there whenever the profile is. */
function underCondition(written: unknown, condition: unknown): unknown {
  const branches = own(written, 'Fn::If');
  const isFollowed = condition !== undefined && Array.isArray(branches) && branches[0] === condition && isNoValue(branches[2]);
  return isFollowed ? withoutCondition(written) : written;
}

/** A name and a permission set, as the function reads them. */
function isRequest(written: unknown): boolean {
  const [, set] = /^[^:].*:([\w-]*)$/s.exec(templateText(written)) ?? [];
  try {
    return set !== undefined && (typeof written !== 'string' || decode(written.slice(written.indexOf(':') + 1)) !== undefined);
  } catch {
    return false;
  }
}

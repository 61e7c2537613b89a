import { otherWriters } from './other-writers';
import { describedApp, type DescribedProfile } from './profile-app';
import { asProperties, camelCase, type Place } from './properties';
import { nameIn, pulumiUsers, UNKNOWN } from './pulumi-users';
import { entriesOf, isObject, own, textOf, type JsonObject } from '../../formats/shapes';
import type { ReviewedApp, Writer } from '../app/reviewed-app';
import { byResource, ofPermissions } from '../app/writer';
import { expression } from '../assembly/expression';
import { readAws } from './terraform/resources';

/** What is in the place of an encrypted value. */
const SIGNATURE = '4dabf18193072939515e22adb298388d';
const SECRET = '1b47061264138c4ac30d75fd1eb44270';

/** `security_profile_id` is `securityProfileId`. */
const camelOfSnake = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const readClassic = readAws(camelOfSnake);

interface PulumiType {
  readonly read: (inputs: JsonObject, place: Place) => JsonObject;
  readonly writer: Writer;
}

const TYPES: ReadonlyMap<string, PulumiType> = new Map<string, PulumiType>([
  ['aws:connect/securityProfile:SecurityProfile', {
    read: (inputs, place) => readClassic(inputs, place, { instanceArn: (id) => id }), writer: ofPermissions('Pulumi'),
  }],
  ['aws-native:connect:SecurityProfile', {
    read: (inputs, place) => asProperties(inputs, camelCase, place), writer: byResource('Pulumi'),
  }],
]);

/** Whether JSON is what `pulumi preview --json` prints. */
export function isPulumiPreview(parsed: unknown): boolean {
  return Array.isArray(own(parsed, 'steps')) && (own(parsed, 'steps') as unknown[]).every((one) => own(one, 'op') !== undefined);
}

/** The roles of a preview, with those before it. */
export function readPulumiPreview(parsed: unknown, source: string): ReviewedApp {
  const steps = (own(parsed, 'steps') as unknown[]).filter((one) => !/^(?:read|refresh|create-replacement|delete-replaced|discard)/.test(textOf(own(one, 'op')) ?? ''));
  const at = (moment: 'oldState' | 'newState', from: string) => (
    appOf(steps.flatMap((step) => profileIn(own(step, moment), from, step)), steps.map((step) => own(step, moment)), from));
  return { ...at('newState', source), before: at('oldState', `${source} before`) };
}

/** Whether JSON is what `pulumi stack export` writes. */
export function isPulumiStack(parsed: unknown): boolean {
  return isObject(own(parsed, 'deployment')) && typeof own(parsed, 'version') === 'number';
}

/** The roles of a stack. */
export function readPulumiStack(parsed: unknown, source: string): ReviewedApp {
  const all = own(own(parsed, 'deployment'), 'resources');
  const resources = (Array.isArray(all) ? all as unknown[] : []).filter((one) => own(one, 'delete') !== true && own(one, 'external') !== true);
  return appOf(resources.flatMap((one) => profileIn(one, source, undefined)), resources, source);
}

/** An app of profiles, and of what else among the states may write some. */
function appOf(profiles: readonly DescribedProfile[], states: readonly unknown[], source: string): ReviewedApp {
  const others = states.filter((one) => !TYPES.has(String(own(one, 'type')))).map((one) => (
    { address: textOf(own(one, 'urn')) ?? '', type: textOf(own(one, 'type')) ?? '', values: own(one, 'inputs') }));
  return { ...describedApp(profiles, source), users: pulumiUsers(states.filter((one) => one !== undefined)), unread: otherWriters(others) };
}

function profileIn(state: unknown, source: string, step: unknown): DescribedProfile[] {
  const type = TYPES.get(String(own(state, 'type')));
  if (type === undefined) {
    return [];
  }
  const urn = textOf(own(state, 'urn')) ?? textOf(own(step, 'urn')) ?? '';
  const inputs = Object.fromEntries(entriesOf(own(state, 'inputs')).filter(([name]) => !name.startsWith('__')));
  const id = nameIn(urn);
  const writer: Writer = { ...type.writer, permissions: `permissions of ${id}` };
  const isReplaced = own(step, 'op') === 'replace';
  return [{
    id,
    properties: type.read(known(inputs) as JsonObject, { source, resource: id }),
    writer: isReplaced ? { ...writer, replacement: isDeletedFirst(step) ? 'deletes first' : 'creates first' } : writer,
    isRetained: own(state, 'retainOnDelete') === true,
  }];
}

function isDeletedFirst(step: unknown): boolean {
  return own(own(step, 'newState'), 'deleteBeforeReplace') === true;
}

/** Inputs with expressions in the place of what is unknown or secret. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(known);
  }
  if (value === UNKNOWN) {
    return expression({ text: '(known after the update)', why: 'some are known only after the update' });
  }
  if (!isObject(value)) {
    return value;
  }
  return own(value, SIGNATURE) === SECRET ? expression({ text: '(secret)', why: 'what is secret is not shown', isSensitive: true })
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, known(inner)]));
}

import type { ResourcePlace } from './configuration';
import type { Marks } from './overlay';
import { isObject, own, textOf, textsOf, type JsonObject } from '../../../formats/shapes';

/** A resource at one moment. */
export interface ResourceState {
  readonly values: JsonObject;
  readonly unknown?: Marks;
  readonly sensitive?: Marks;
}

/** A resource, before a plan and after it: of a state by itself, both are the same. */
export interface PlannedResource extends ResourcePlace {
  /** What people call it: shown and compared, never taken apart. */
  readonly address: string;
  readonly before?: ResourceState;
  readonly after?: ResourceState;
  readonly actions: readonly string[];
  readonly previousAddress?: string;
  readonly isImported?: boolean;
  /** Something else deleted it. */
  readonly isGone?: true;
  /** What it was when it was last applied, if it was changed since then by something else. */
  readonly applied?: ResourceState;
}

/** The resources of a state, or of the values of a plan. */
export function resourcesOfState(values: unknown): PlannedResource[] {
  return modulesIn(own(values, 'root_module')).flatMap((module) => listOf(own(module, 'resources')).map((one): PlannedResource => {
    const state: ResourceState = { values: objectOf(own(one, 'values')), sensitive: own(one, 'sensitive_values') };
    return { ...placeOf(one), module: textOf(own(module, 'address')), address: addressOf(one), before: state, after: state, actions: ['no-op'] };
  })).filter(isManaged);
}

/** Every resource that a plan tells of: what it changes, what it leaves alone, and what it has not looked at. */
export function resourcesOfPlan(plan: unknown): PlannedResource[] {
  const drifted = new Map(listOf(own(plan, 'resource_drift')).map((one) => [addressOf(one), one]));
  const changes = listOf(own(plan, 'resource_changes'))
    .map((one) => changeOf(one, drifted.get(addressOf(one)) ?? drifted.get(textOf(own(one, 'previous_address')) ?? '')));
  const told = new Set(changes.flatMap(({ address, previousAddress = address }) => [address, previousAddress]));
  const others = untold(told, own(own(plan, 'prior_state'), 'values'), own(plan, 'planned_values'));
  // A plan that only refreshes has no changes of its own: what others changed is all that it tells.
  const isRefreshOnly = changes.length === 0;
  const unplanned = isRefreshOnly ? others.map((one) => {
    const drift = drifted.get(one.address);
    return drift === undefined ? one : { ...one, before: stateOf(own(drift, 'change'), 'before') };
  }) : others;
  const gone = isRefreshOnly ? [...drifted.values()].filter((one) => textsOf(own(own(one, 'change'), 'actions')).includes('delete'))
    .map((one) => ({ ...changeOf(one, undefined), isGone: true as const })) : [];
  return [...changes, ...unplanned, ...gone].filter(isManaged);
}

/** What states have besides what is told, each once: a plan that was cut down may have the values alone. */
function untold(told: Iterable<string>, ...states: readonly unknown[]): PlannedResource[] {
  const seen = new Set(told);
  return states.flatMap(resourcesOfState).filter(({ address }) => !seen.has(address) && seen.add(address));
}

function changeOf(one: unknown, drift: unknown): PlannedResource {
  const change = own(one, 'change');
  return {
    ...placeOf(one),
    module: textOf(own(one, 'module_address')),
    address: addressOf(one),
    before: stateOf(change, 'before'),
    after: stateOf(change, 'after'),
    actions: textsOf(own(change, 'actions')),
    previousAddress: textOf(own(one, 'previous_address')),
    isImported: own(change, 'importing') !== undefined && own(change, 'importing') !== null,
    applied: drift === undefined ? undefined : stateOf(own(drift, 'change'), 'before'),
  };
}

function stateOf(change: unknown, moment: 'before' | 'after'): ResourceState | undefined {
  const values = own(change, moment);
  return isObject(values) ? { values, unknown: moment === 'after' ? own(change, 'after_unknown') : undefined, sensitive: own(change, `${moment}_sensitive`) }
    : undefined;
}

function placeOf(one: unknown): Omit<ResourcePlace, 'module'> {
  const text = (key: string) => textOf(own(one, key)) ?? '';
  return { mode: text('mode'), type: text('type'), name: text('name') };
}

function isManaged({ mode }: PlannedResource): boolean {
  return mode === 'managed';
}

/** What a replacement left behind, and is still there, has the address of what took its place. */
function addressOf(one: unknown): string {
  const left = textOf(own(one, 'deposed')) ?? textOf(own(one, 'deposed_key'));
  return `${textOf(own(one, 'address')) ?? ''}${left === undefined ? '' : ` (left by a replacement: ${left})`}`;
}

function modulesIn(module: unknown): unknown[] {
  return module === undefined ? [] : [module, ...listOf(own(module, 'child_modules')).flatMap(modulesIn)];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

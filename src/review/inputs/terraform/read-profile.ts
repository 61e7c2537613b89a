import { isObject, own, type JsonObject } from '../../../formats/shapes';
import type { Writer } from '../../app/reviewed-app';
import { byResource } from '../../app/writer';
import { expressionOf } from '../../assembly/expression';
import { cloudControlProperties } from '../cloud-control';
import type { DescribedProfile } from '../profile-app';
import { changedByHand, deletedByHand } from './changed-by-hand';
import { referencesOf, unknownValue, type Configuration } from './configuration';
import { marksAt, Secrets, withUnknown } from './overlay';
import type { PlannedResource } from './planned-resource';
import { CLOUD_CONTROL, PROFILES } from './resources';
import type { TerraformSources } from './sources';

interface Context {
  readonly source: string;
  readonly configuration: Configuration;
  readonly instanceArn: (id: unknown) => unknown;
  readonly sources: TerraformSources;
}

/** A profile of a plan or a state, at one moment. */
export function readProfile(resource: PlannedResource, moment: 'before' | 'after', context: Context): DescribedProfile {
  const { address, previousAddress, actions, type } = resource;
  const written = writer(resource);
  const properties = propertiesAt(resource, moment, context);
  return {
    id: address,
    properties,
    locate: ({ permissions }) => context.sources.find(resource, permissions),
    writer: moment === 'after' ? written : { ...written, replacement: undefined },
    isRetained: actions.includes('forget'),
    unresolved: type === CLOUD_CONTROL && properties === undefined ? ['Its desired_state could not be read.'] : [],
    remarks: moment === 'before' ? deletedByHand(resource) : [
      ...(previousAddress === undefined ? [] : [`it was ${previousAddress} until now`]),
      ...(resource.isImported ? ['it is there already, and is imported'] : []),
      ...changedByHand(resource),
    ],
  };
}

function writer({ address, type, actions }: PlannedResource): Writer {
  const [first, second] = actions;
  const base: Writer = PROFILES.has(type) ? { ...PROFILES.get(type)!.writer, permissions: `permissions of ${address}` }
    : { ...byResource('Terraform'), permissions: `Permissions in desired_state of ${address}` };
  const isReplaced = first !== undefined && second !== undefined && actions.includes('create');
  return isReplaced ? { ...base, replacement: first === 'create' ? 'creates first' : 'deletes first' } : base;
}

function propertiesAt(resource: PlannedResource, moment: 'before' | 'after', { source, configuration, instanceArn }: Context): JsonObject | undefined {
  const { address, type, before, after } = resource;
  const { values, unknown } = resource[moment]!;
  const place = { source, resource: address };
  const secrets = new Secrets([before, after].flatMap((state) => (state ? [{ values: state.values, marks: state.sensitive }] : [])));
  const expressions = configuration.expressionsOf(resource);
  if (type === CLOUD_CONTROL) {
    const desired = own(values, 'desired_state');
    const isHidden = expressionOf(secrets.hide(desired)) !== undefined;
    return typeof desired !== 'string' || isHidden ? undefined : cloudControlProperties(desired, place);
  }
  const isWritten = (argument: string) => !configuration.isThere || own(expressions, argument) !== undefined;
  const names = new Set([values, unknown].flatMap((one) => Object.keys(one ?? {})));
  const known = Object.fromEntries([...names].flatMap((argument): [string, unknown][] => {
    const marks = marksAt(unknown, argument);
    if (marks === true && !isWritten(argument)) {
      return [];
    }
    const expression = own(expressions, argument);
    const unknownMarks = isOfVariables(expression) ? withoutUsual(marks) : marks;
    return [[argument, withUnknown(own(values, argument), unknownMarks, () => unknownValue(expression))]];
  }));
  return secrets.hide(PROFILES.get(type)!.read(known, place, { instanceArn })) as JsonObject;
}

/** Whether an argument is made of what every plan knows: then what is unknown in it is what the provider fills in where nothing is written. */
function isOfVariables(expression: unknown): boolean {
  return expression !== undefined && referencesOf(expression).every((one) => one.startsWith('var.'));
}

/** The marks without those of single members. */
function withoutUsual(marks: unknown): unknown {
  if (Array.isArray(marks)) {
    return marks.map(withoutUsual);
  }
  return isObject(marks) ? Object.fromEntries(Object.entries(marks).filter(([, inner]) => inner !== true)
    .map(([key, inner]) => [key, withoutUsual(inner)])) : marks;
}

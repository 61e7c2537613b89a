import type { ReviewedRole } from './reviewed-app';
import { readInstanceArn } from '../../roles/instance-arn';
import { byCodeUnit } from '../../roles/words';

/** As much of an id as people compare. */
const SHORT = 8;

/**
 * What to call the instances of some roles so that people can tell them apart, by what the roles name them by: the Region, the stack if there
 * are several in one Region, or a part of the ID.
 */
export function instanceLabels(roles: readonly ReviewedRole[]): ReadonlyMap<string, string> {
  const instances = [...new Set(roles.map(({ role }) => role.instance))].sort(byCodeUnit);
  const labels = [instances.map(regionOf), instances.map((instance) => stackOf(instance, roles)), instances.map(shortOf)];
  return new Map(instances.map((instance, index) => {
    const telling = labels.map((all) => all[index]).filter((label, kind) => labels[kind]!.filter((other) => other === label).length === 1);
    return [instance, telling.find((label) => label !== undefined) ?? instance];
  }));
}

function regionOf(instance: string): string | undefined {
  return readInstanceArn(instance)?.region;
}

/** The stack that all its roles are in. */
function stackOf(instance: string, roles: readonly ReviewedRole[]): string | undefined {
  const stacks = [...new Set(roles.filter(({ role }) => role.instance === instance).map(({ stack }) => stack))];
  return stacks.length === 1 && stacks[0] !== '' ? stacks[0] : undefined;
}

function shortOf(instance: string): string | undefined {
  const arn = readInstanceArn(instance);
  return arn && `${arn.region}, ${arn.instanceId.slice(0, SHORT)}`;
}

import { isObject, own, textOf } from '../../../formats/shapes';
import { InputError } from '../../../formats/input-error';
import { visible } from '../../../formats/visible';
import type { ReviewedApp } from '../../app/reviewed-app';
import { describedApp, joined } from '../profile-app';
import { Configuration, type ResourcePlace } from './configuration';
import { instanceArns } from './instances';
import { resourcesOfPlan, resourcesOfState, type PlannedResource } from './planned-resource';
import { readProfile } from './read-profile';
import { isProfile, PROFILES, STACKS } from './resources';
import { stackApp } from './stacks';
import { companions } from './users';

const FORMAT = /^1\./;

/** Whether JSON is what `terraform show -json` or `tofu show -json` writes of a plan or a state. */
export function isTerraform(parsed: unknown): boolean {
  return typeof own(parsed, 'format_version') === 'string';
}

/**
 * The roles of a plan, with those before it, or of a state.
 *
 * @throws InputError if it is of another format, or has something in a profile that nobody here knows
 */
export function readTerraform(parsed: unknown, source: string): ReviewedApp {
  const version = own(parsed, 'format_version') as string;
  if (!FORMAT.test(version)) {
    throw new InputError(`${source} has the format ${visible(version)} of Terraform's JSON; this version of connect-profiles reads 1.x. Use a newer version.`);
  }
  const isPlan = ['resource_changes', 'planned_values', 'prior_state', 'configuration'].some((key) => own(parsed, key) !== undefined);
  if (!isPlan) {
    return appAt('after', resourcesOfState(own(parsed, 'values')), new Configuration(undefined), source, []);
  }
  const resources = resourcesOfPlan(parsed);
  const configuration = new Configuration(own(own(parsed, 'configuration'), 'root_module'));
  const unread = missing(parsed, resources, configuration, source);
  return {
    ...appAt('after', resources, configuration, source, unread),
    before: appAt('before', resources, configuration, `${source} before`, unread),
  };
}

function appAt(
  moment: 'before' | 'after', resources: readonly PlannedResource[], configuration: Configuration, source: string, unread: readonly string[],
): ReviewedApp {
  const arns = instanceArns(resources);
  const together = companions(resources, moment, configuration);
  const profiles = resources.filter((one) => isProfile(one) && one[moment])
    .map((one) => ({ ...readProfile(one, moment, { source, configuration, instanceArn: arns }), heldTogetherWith: together.get(one.address) }));
  const stacks = resources.filter((one) => STACKS.includes(one.type) && one[moment]).map((one) => stackApp(one, moment, source));
  return joined([describedApp(profiles, source, unread), ...stacks], source);
}

/** What a plan does not have although it is written: it was planned in part, or with errors. */
function missing(plan: unknown, resources: readonly PlannedResource[], configuration: Configuration, source: string): string[] {
  const isAt = (place: ResourcePlace) => resources.some((one) => one.module === place.module && one.type === place.type && one.name === place.name);
  const absent = configuration.certainResources().filter((place) => place.mode === 'managed' && PROFILES.has(place.type) && !isAt(place));
  return [
    ...(own(plan, 'errored') === true ? [`${source} is of a plan that failed: it may lack roles. Plan again without errors.`] : []),
    ...absent.map(({ module, type, name }) => `${[module, type, name].filter((part) => part !== undefined).join('.')} is in the configuration and not in ${
      source}: it was planned with -target, or with errors. Plan all of it.`),
  ];
}

/** Whether JSON is a state as it is stored, which no tool promises the form of. */
export function isRawState(parsed: unknown): boolean {
  return isObject(parsed) && typeof parsed.version === 'number' && textOf(parsed.lineage) !== undefined && Array.isArray(parsed.resources);
}

import { InputError } from '../../../formats/input-error';
import type { ReviewedApp, ReviewedRole, Unread } from '../../app/reviewed-app';
import { brief } from '../brief';
import { otherWriters } from '../other-writers';
import { describedApp, joined } from '../profile-app';
import { Configuration, textualAddress } from './configuration';
import { instanceArns } from './instances';
import { laterWriters } from './later-writers';
import { resourcesOfPlan, resourcesOfState, type PlannedResource } from './planned-resource';
import { readProfile } from './read-profile';
import { isProfile, PROFILES, STACKS } from './resources';
import { TerraformSources } from './sources';
import { stackApp } from './stacks';
import { companions } from './users';
import { isObject, own, textOf } from '../../../formats/shapes';

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
    const advice = version.startsWith('0.') ? 'Write it with Terraform 1.1 or later, or with OpenTofu.' : 'Use a newer version of connect-profiles.';
    throw new InputError(`${source} has the format ${brief(version)} of Terraform's JSON; this version of connect-profiles reads 1.x. ${advice}`);
  }
  const isPlan = ['resource_changes', 'planned_values', 'prior_state', 'configuration'].some((key) => own(parsed, key) !== undefined);
  if (!isPlan) {
    return appAt('after', resourcesOfState(own(parsed, 'values')), new Configuration(undefined), source, []);
  }
  const resources = resourcesOfPlan(parsed);
  const configuration = new Configuration(own(own(parsed, 'configuration'), 'root_module'));
  const unread = missing(parsed, resources, configuration, source);
  return {
    ...withUnread(appAt('after', resources, configuration, source, unread), laterWriters(parsed)),
    before: appAt('before', resources, configuration, `${source} before`, unread),
  };
}

function appAt(
  moment: 'before' | 'after', resources: readonly PlannedResource[], configuration: Configuration, source: string, unread: readonly string[],
): ReviewedApp {
  const arns = instanceArns(resources);
  const together = companions(resources, moment, configuration);
  const sources = new TerraformSources(configuration, source);
  const context = { source, configuration, instanceArn: arns, sources };
  const there = resources.filter((one) => one[moment]);
  const profiles = there.filter(isProfile)
    .map((one) => ({ ...readProfile(one, moment, context), heldTogetherWith: together.get(one.address) }));
  const stacks = there.filter(isStack)
    .map((one) => located(stackApp(one, moment, source), ({ permissions }) => sources.find(one, permissions)));
  const others = there.filter((one) => !isProfile(one) && !isStack(one))
    .map(({ address, type, [moment]: state }) => ({ address, type, values: state!.values }));
  return withUnread(joined([describedApp(profiles, source, unread), ...stacks], source), otherWriters(others));
}

/** What a resource deploys is where that resource is. */
function located(app: ReviewedApp, locate: ReviewedRole['locate']): ReviewedApp {
  return { ...app, roles: app.roles.map((one) => ({ ...one, locate })) };
}

function isStack({ type }: PlannedResource): boolean {
  return STACKS.includes(type);
}

function withUnread(app: ReviewedApp, unread: readonly Unread[]): ReviewedApp {
  return { ...app, unread: [...app.unread, ...unread] };
}

/** What a plan does not have although it is written: it was planned in part, or with errors. */
function missing(plan: unknown, resources: readonly PlannedResource[], configuration: Configuration, source: string): string[] {
  const isPartial = own(plan, 'complete') !== true;
  const known = new Set(resources.map(textualAddress));
  const written = isPartial ? configuration.resources().filter(({ mode, type }) => mode === 'managed' && PROFILES.has(type)) : [];
  return [
    ...(own(plan, 'errored') === true ? [`${source} is of a plan that failed: it may lack roles. Plan again without errors.`] : []),
    ...written.map(textualAddress).filter((address) => !known.has(address)).map((address) => (
      `${address} is in the configuration and not in ${source}: unless it has no instances, only a part was planned. Plan all of it.`)),
  ];
}

/** Whether JSON is a state as it is stored, which no tool promises the form of. */
export function isRawState(parsed: unknown): boolean {
  return isObject(parsed) && typeof parsed.version === 'number' && textOf(parsed.lineage) !== undefined && Array.isArray(parsed.resources);
}

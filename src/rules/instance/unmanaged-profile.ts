import { factsOf } from '../../permissions/catalog';
import { defaultProfiles } from '../../permissions/catalog/default-profiles';
import { PermissionRisk } from '../../permissions/permission-risk';
import { byCodeUnit, holding, list, namesOf } from '../../roles/words';
import { Severity } from '../finding';
import { holdersOfProfiles, isAwsManaged, type InstanceFacts, type LiveProfile } from '../instance-facts';
import type { InstanceRule, SingleFinding } from '../rule';

/** Permissions beyond this many are counted. */
const MOST_NAMES = 4;

/** What CloudFormation tags whatever a stack makes with. */
const STACK_TAG = 'aws:cloudformation:stack-name';

const GRAVEST_FIRST: readonly string[] = Object.values(PermissionRisk);

/** What a review may know of a profile beside what rules look at. */
type TaggedProfile = LiveProfile & { readonly tags?: Readonly<Record<string, string>> };

/** A profile that no role stands for. */
export interface UnmanagedProfile {
  readonly profile: TaggedProfile;
  /** Its permissions that carry a risk, the gravest first. */
  readonly risky: readonly string[];
  /** How many people hold it; `undefined` where nobody counted. */
  readonly people?: number;
}

/** Judged by a review of a whole app: a deployment knows its own stack alone. */
export const unmanagedProfile: InstanceRule = {
  id: 'unmanaged-profile',
  checkInstance: ({ roles, facts }) => {
    const unnamed = [...roles.values()].filter(({ name }) => name === undefined);
    return unmanagedProfiles(facts, [...roles.values()]).map((one) => ({
      verdict: unnamed.length === 0 ? 'missing' : 'unknown',
      finding: unnamed.length === 0 ? said(one) : {
        permissions: [],
        undecided: true,
        message: `Whether a role stands for the profile "${one.profile.name}" could not be determined: only the deployment knows what ${namesOf(unnamed)} ${
          unnamed.length === 1 ? 'is' : 'are'} called.`,
        fix: 'compare with the template that is deployed, or give every role a name that its template tells',
      },
    }));
  },
};

/** The profiles that no role stands for, by what they open and then by how many people hold them. Those that AWS manages can be nobody's. */
export function unmanagedProfiles(facts: InstanceFacts, roles: readonly { readonly name?: string }[]): UnmanagedProfile[] {
  const names = new Set(roles.map(({ name }) => name));
  const holders = holdersOfProfiles(facts);
  return (facts.profiles ?? []).filter((profile) => !names.has(profile.name) && !isAwsManaged(profile))
    .map((profile) => ({ profile, risky: riskyOf(profile), people: holders?.get(profile.id) }))
    .sort((a, b) => gravityOf(a) - gravityOf(b) || (b.people ?? 0) - (a.people ?? 0) || b.risky.length - a.risky.length
      || byCodeUnit(a.profile.name, b.profile.name));
}

function said({ profile, risky, people }: UnmanagedProfile): SingleFinding {
  const { name, permissions, tags } = profile;
  const stack = tags?.[STACK_TAG];
  const isDefault = defaultProfiles.includes(name);
  const grants = risky.length > 0 ? `It grants ${list(risky, 'and', MOST_NAMES)}, which ${risky.length === 1 ? 'carries' : 'carry'} a risk.`
    : 'It grants nothing that carries a known risk.';
  const origin = isDefault ? 'came with the instance' : 'is on the instance';
  return {
    permissions: [...risky].sort(),
    // Every instance has these, and a stack is code as well.
    ...(stack !== undefined || isDefault && (!people || risky.length === 0) ? { severity: Severity.INFO } : {}),
    message: [
      `The profile "${name}" ${stack === undefined ? origin : `was made by the stack "${stack}"`}, and no role of the app stands for it.`,
      permissions ? grants : 'Its permissions are not known.',
      ...(people === undefined ? [] : [`${holding(people, 'the profile')}.`]),
    ].join(' '),
    fix: fixOf(stack !== undefined, isDefault),
    people,
  };
}

function fixOf(isOfStack: boolean, isDefault: boolean): string {
  if (isOfStack) {
    return 'check the app of that stack, or remove the profile from the stack once nobody holds it';
  }
  return isDefault ? 'give its holders roles of the app instead, or import it' : 'import it into the app, or delete it once nobody holds it';
}

function riskyOf({ permissions = [] }: LiveProfile): string[] {
  return permissions.filter((name) => gravity(name) < GRAVEST_FIRST.length).sort((a, b) => gravity(a) - gravity(b) || byCodeUnit(a, b));
}

/** What nobody has read can be anything. */
function gravityOf({ profile: { permissions }, risky: [gravest] }: UnmanagedProfile): number {
  return permissions ? gravity(gravest) : 0;
}

/** Position of the gravest risk of a permission; after all of them where it has none. */
function gravity(name: string | undefined): number {
  const risks = (name === undefined ? undefined : factsOf(name))?.risks ?? [];
  return Math.min(GRAVEST_FIRST.length, ...risks.map((risk) => GRAVEST_FIRST.indexOf(risk)));
}

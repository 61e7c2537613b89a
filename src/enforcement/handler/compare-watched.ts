import { appearedIn } from './appeared-findings';
import { expectedApp } from './expected-app';
import { caredForElsewhere, type Scope } from './read-watched';
import { unknownOf } from './unknown-parts';
import { changedRule, judgeDeployed, unmanagedIn } from './watch-rules';
import type { SnapshotProfile } from '../../formats/instance-snapshot';
import type { WatchRequest } from '../../formats/watch-request';
import { needsAttention } from '../../review/app/report-base';
import type { ReviewedApp, ReviewedRole } from '../../review/app/reviewed-app';
import { byAttention } from '../../review/diff/by-attention';
import type { RoleChange } from '../../review/diff/diff-report';
import { driftOfRole } from '../../review/drift/role-drift';
import type { Finding } from '../../rules/finding';
import { deletedProfile } from '../../rules/instance/deleted-profile';
import { holdersOfProfiles, isAwsManaged, type InstanceFacts, type LiveProfile } from '../../rules/instance-facts';
import { byImportance } from '../../rules/judge';
import { byWeight } from '../../rules/severity';

/** Something that is not as the code says: a profile, or what a user holds. */
export interface Concern {
  readonly what: 'changed' | 'unmanaged' | 'deleted' | 'held together';
  /** Name of the profile, or the user. */
  readonly name: string;
  /** Id of the profile on the instance. */
  readonly profileId?: string;
  /** When it was last changed, as far as the instance says so. */
  readonly lastModified?: Date;
  /** What there is to say of it, the gravest first. */
  readonly findings: readonly Finding[];
  /** What it gave and took. */
  readonly change?: RoleChange;
}

/** What a run came to. */
export interface Comparison {
  /** The gravest first. */
  readonly concerns: readonly Concern[];
  /** What could not be told, a sentence each. */
  readonly unknown: readonly string[];
  /** Whether nobody can tell how many concerns there are: none is no good news then. */
  readonly isOpen?: boolean;
}

/** A role, and its profile as it is. */
export interface Deployed {
  readonly one: ReviewedRole;
  readonly live: LiveProfile;
}

/** Compares what a stack deployed with what is there, as the command `drift` does, and judges what is not the same. */
export function compareWatched(request: WatchRequest, facts: InstanceFacts, scope: Scope, today: string): Comparison {
  const app = expectedApp(request, today);
  const { profiles = [] } = facts;
  const profileIdOf = ({ role: { id } }: ReviewedRole) => (request.expected.request.arns[id] ?? '').split('/').pop()!;
  const deployed = deployedIn(app, profiles, request);
  const isThere = (one: ReviewedRole) => deployed.some((other) => other.one === one);
  const present = { ...app, roles: app.roles.filter(isThere) };
  const gone = app.roles.filter((one) => facts.profiles && !isThere(one) && scope({ id: profileIdOf(one), name: one.role.name ?? '' }));

  const isOfOthers = caredForElsewhere(request);
  const others = profiles.filter((profile) => !deployed.some(({ live }) => live === profile) && !isOfOthers(profile))
    .map((profile) => unmanagedIn(profile, present, facts));
  const unmanaged = others.flatMap((other) => (typeof other === 'string' ? [] : other ?? []));
  const changes = changesOf(deployed, facts);
  const appeared = appearedIn(present, changes, unmanaged.map(({ profile }) => profile), request.settings);
  const judge = judgeDeployed(request, facts);
  const withAppeared = (findings: readonly Finding[], id: string) => [...findings, ...appeared.get(id) ?? []].sort(byImportance);

  const concerns = [
    ...changes.map((change): Concern => ({
      what: 'changed', name: change.before!.title, profileId: profileIdOf(change.before!), change,
      findings: withAppeared(judge(change.before!, changedRule(change)), change.before!.role.id),
    })),
    ...unmanaged.map(({ profile, finding }): Concern => ({
      what: 'unmanaged', name: profile.name, profileId: profile.id, findings: withAppeared([finding], profile.arn),
    })),
    ...gone.map((one): Concern => ({
      what: 'deleted', name: one.title, profileId: profileIdOf(one), findings: judge(one, deletedProfile, deployed.map(({ live }) => live)),
    })),
  ];
  return {
    ...(facts.profiles ? {} : { isOpen: true }),
    concerns: concerns.filter(({ findings }) => findings.some(needsAttention))
      .sort((a, b) => byWeight(a.findings[0]!.severity, b.findings[0]!.severity)),
    unknown: [...unknownOf(request, deployed, facts), ...others.flatMap((other) => (typeof other === 'string' ? [other] : []))],
  };
}

/** The profiles of a stack that are there: known by their ARNs, because somebody may have made others of the same names. */
function deployedIn({ roles }: ReviewedApp, profiles: readonly LiveProfile[], { expected }: WatchRequest): Deployed[] {
  const { arns } = expected.request;
  return roles.flatMap((one): Deployed[] => {
    const arn = arns[one.role.id];
    const live = profiles.find((profile) => (arn === undefined ? profile.name === one.role.name : profile.arn === arn));
    return live ? [{ one, live }] : [];
  });
}

/** What was changed, what needs the most attention first. Descriptions and tags are up to others: the request says nothing of them. */
function changesOf(deployed: readonly Deployed[], facts: InstanceFacts): RoleChange[] {
  const holders = holdersOfProfiles(facts);
  return deployed.filter(({ one, live }) => one.unresolved.length === 0 && !isAwsManaged(live))
    .map(({ one, live: { id, arn, name, permissions, access } }) => (
      driftOfRole(one, { id, arn, name, permissions, access } satisfies SnapshotProfile, facts, { people: holders?.get(id) })))
    .filter(({ status }) => status === 'changed')
    .sort(byAttention);
}

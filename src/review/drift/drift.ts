import { areSettingsUnread, driftOfDefaults, driftOfSettings, type LiveSettings } from './live-settings';
import { driftOfRole } from './role-drift';
import type { SnapshotProfile } from '../../formats/instance-snapshot';
import { unmanagedProfiles } from '../../rules/instance/unmanaged-profile';
import { isAwsManaged, type InstanceFacts } from '../../rules/instance-facts';
import { peopleByRole } from '../app/headcount';
import { byInstance, rolesOf, type UnknownInstance, type KnownInstance } from '../app/instances';
import type { JudgedReport, PlacedFinding } from '../app/report-base';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import { unmanagedOn } from '../app/unmanaged';
import { byAttention } from '../diff/by-attention';
import type { AspectChange, RoleChange, SettingsChange } from '../diff/diff-report';

/** How the profiles of an instance differ from the roles of an app. */
export interface InstanceDrift {
  readonly instance: string;
  /** From what the code says to what the instance has; those that need the most attention first. */
  readonly roles: readonly RoleChange[];
  /** What was changed of what people have in applications alongside Connect who were given no settings. */
  readonly applications: readonly SettingsChange[];
  /** Titles of roles of whose names the instance has no profile: nobody can tell whether it ever had. */
  readonly notDeployed: readonly string[];
  /** Titles of roles of whose names AWS manages a profile: they cannot be deployed, and nobody changed it by hand. */
  readonly managedByAws: readonly string[];
  /** Titles of roles whose profiles could not be read, or of which only the deployment knows what they are called or have. */
  readonly undetermined: readonly string[];
  /** Names of profiles that no role stands for, the gravest first: somebody else's, or made by hand. */
  readonly unmanaged: readonly string[];
  /** What is to be said of those. */
  readonly findings: readonly PlacedFinding[];
}

/** What was changed by hand. */
export interface DriftReport extends JudgedReport {
  readonly command: 'drift';
  /** The roles, as the code has them. */
  readonly app: ReviewedApp;
  readonly instances: readonly InstanceDrift[];
  /** Roles that were not compared, because nothing is known of their instance. */
  readonly unknownInstances: readonly UnknownInstance[];
}

/** What {@link driftOf} compares beside the app's roles and the instances' facts. */
export interface ComparedWith {
  /** The app with the stacks that are not looked at; without it, the app itself. */
  readonly whole?: ReviewedApp;
  readonly liveSettings?: readonly LiveSettings[];
}

/** Compares the roles of an app with the live profiles of the same names. */
export function driftOf(app: ReviewedApp, known: readonly InstanceFacts[], compared: ComparedWith = {}): DriftReport {
  const { whole = app, liveSettings = [] } = compared;
  const { knownInstances, unknownInstances } = byInstance(app, known);
  const every = byInstance(whole, known).knownInstances;
  const instances = knownInstances.map((one): InstanceDrift => {
    const { facts } = one;
    const { roles } = every.find((other) => other.facts === facts)!;
    const unmanaged = unmanagedProfiles(facts, rolesOf(roles)).map(({ profile }) => profile.name);
    const live = liveSettings.find(({ instance }) => instance === facts.arn);
    const settings: SettingsDrift = {
      of: (role, profileId) => (live?.documents ? driftOfSettings(app, role, profileId, live.documents) : []),
      isUnread: (role) => areSettingsUnread(app, role, live),
    };
    const applications = live?.documents ? driftOfDefaults(app, one.roles, live.documents) : [];
    return { ...driftOn(one, settings), applications, unmanaged, findings: unmanagedOn(facts, whole, known) };
  });
  const findings = instances.flatMap((one) => one.findings);
  return { command: 'drift', source: app.source, app: { ...app, instances: known }, instances, unknownInstances, findings, unread: app.unread.map(({ text }) => text) };
}

/** What was changed of the settings of roles, and whether that is not known. */
interface SettingsDrift {
  of(role: string, profileId: string): AspectChange[];
  isUnread(role: string): boolean;
}

function driftOn(known: KnownInstance, settings: SettingsDrift): Omit<InstanceDrift, 'applications' | 'unmanaged' | 'findings'> {
  const { facts, roles: all } = known;
  const people = peopleByRole([known]);
  const byName = new Map(facts.profiles?.map((profile) => [profile.name, profile]));
  const managedByAws = all.filter(({ role }) => role.name !== undefined && byName.has(role.name) && isAwsManaged(byName.get(role.name)!));
  const roles = all.filter((role) => !managedByAws.includes(role));
  const compared = roles.filter(({ role, unresolved, condition }) => facts.profiles && role.name !== undefined && unresolved.length === 0
    && (byName.has(role.name) ? byName.get(role.name)!.permissions : condition === undefined));
  const changeOf = (one: ReviewedRole, live: SnapshotProfile) => driftOfRole(one, live, facts, {
    people: people.get(one.role.id), settings: settings.of(one.role.id, live.id),
  });
  const isDeployed = ({ role }: ReviewedRole) => byName.has(role.name!);
  return {
    instance: facts.arn,
    roles: compared.filter(isDeployed).map((role) => changeOf(role, byName.get(role.role.name!)!)).sort(byAttention),
    notDeployed: compared.filter((role) => !isDeployed(role)).map(({ title }) => title).sort(),
    managedByAws: managedByAws.map(({ title }) => title).sort(),
    undetermined: roles
      .filter((one) => !compared.includes(one) || settings.isUnread(one.role.id) || one.undetermined.some(({ property }) => property !== 'InstanceArn'))
      .map(({ title }) => title).sort(),
  };
}

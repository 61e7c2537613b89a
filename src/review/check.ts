import { byInstance, type Elsewhere, type OnInstance } from './instances';
import type { ReviewedApp, ValidationSettings } from './reviewed-app';
import type { InstanceFacts } from '../rules/instance-facts';
import { instanceRules } from '../rules/instance-rules';
import { examine, type Judgement } from '../rules/judge';
import type { Role } from '../rules/role';

/** What the deployment-time rules say of the roles of one instance. */
export interface CheckedInstance extends OnInstance, Judgement {
  /** The deployment would report findings and go on. */
  readonly warnsOnly: boolean;
}

/** What the deployment-time rules say of an app. */
export interface AppCheck {
  readonly source: string;
  readonly instances: readonly CheckedInstance[];
  /** Roles that could not be judged, because nothing is known of their instance. */
  readonly elsewhere: readonly Elsewhere[];
}

/**
 * Judges an app against instances as its deployment would: by the same rules, severities and waivers.
 *
 * @param deployed the app as it is deployed now; with it, what belongs to the stacks is told from what does not
 */
export function checkApp(app: ReviewedApp, known: readonly InstanceFacts[], deployed?: ReviewedApp): AppCheck {
  const { on, elsewhere } = byInstance(app, known);
  return {
    source: app.source,
    elsewhere,
    instances: on.map((one) => {
      const settings = settingsFor(one, app);
      return { ...one, ...judged(one, settings, deployed), warnsOnly: settings.some(({ mode }) => mode === 'WarnOnly') };
    }),
  };
}

function judged({ facts, roles }: OnInstance, settings: readonly ValidationSettings[], deployed: ReviewedApp | undefined): Judgement {
  const before = deployed && byInstance(deployed, [facts]).on.flatMap((one) => one.roles.map(({ role }) => role));
  return examine(roles.map(({ role }) => role), {
    facts,
    rules: instanceRules,
    // A waiver that one instance has no use for may be needed on another.
    severities: { ...Object.assign({}, ...settings.map(({ severities }) => severities)) as ValidationSettings['severities'], 'unused-waiver': 'off' },
    allowLockOut: settings.find(({ allowLockOut }) => allowLockOut)?.allowLockOut,
    ...(before && { lastDeployed: new Map(before.map((role) => [role.id, role])), ownProfiles: ownProfiles(before, facts) }),
  });
}

/** The profiles that the roles were deployed as. */
function ownProfiles(before: readonly Role[], { profiles = [] }: InstanceFacts): Map<string, string> {
  return new Map(profiles.flatMap(({ arn, name }) => {
    const role = before.find((one) => one.name === name);
    return role ? [[arn, role.id] as const] : [];
  }));
}

function settingsFor({ roles }: OnInstance, { validations }: ReviewedApp): ValidationSettings[] {
  const instances = new Set(roles.map(({ role }) => role.instance));
  return validations.filter(({ instance }) => instances.has(instance));
}

import type { Combination } from '../roles/combination';
import type { Role } from '../roles/role';
import type { RoleNotes } from '../roles/role-notes';
import { withoutEnded } from '../roles/waiver-terms';
import { endedWaiver } from '../rules/ended-waiver';
import type { Finding } from '../rules/finding';
import type { GuardrailRule } from '../rules/guardrails';
import { instanceRules, isDeploymentRule, readBackRules } from '../rules/instance/instance-rules';
import { nameTaken } from '../rules/instance/name-taken';
import { wholeAppRules } from '../rules/instance/whole-app-rules';
import type { InstanceFacts } from '../rules/instance-facts';
import { byImportance, examine } from '../rules/judge';
import { judgeWithNames } from '../rules/judge-templates';
import { notedRules } from '../rules/role/noted-rules';
import { roleRules } from '../rules/role/role-rules';
import { stackLimits } from '../rules/role/stack-limits';
import type { ExistingProfile, NotedRule } from '../rules/rule';
import type { SeverityOptions, SeverityOverride } from '../rules/severity';
import type { StackSize } from '../rules/stack-size';
import { keptSeverities, unknownRule, unknownRules } from '../rules/unknown-rule';
import { unusedWaiver, type FindBareAcknowledgment } from '../rules/unused-waiver';

/** How the deployment of a role will judge it. */
export interface DeploymentOfRole {
  /** What a snapshot says of its instance. */
  readonly facts?: InstanceFacts;
  /** How severe what its stack finds about the whole instance is. */
  readonly ofStack: SeverityOptions;
  /** Where it is another one than at synthesis. */
  readonly strictness?: SeverityOptions['strictness'];
}

/** What is judged of an app, and by what. Its own severities are those of findings about the whole app. */
export interface AppToJudge extends SeverityOptions {
  /** With those that they are judged against. */
  readonly roles: readonly Role[];
  /** Ids of the roles that are reported on. */
  readonly reported: ReadonlySet<string>;
  /** What its users hold. */
  readonly combinations: readonly Combination[];
  /** How severe findings about them are, by `Role.id`. */
  readonly ofRoles: ReadonlyMap<string, SeverityOptions>;
  /** Severities that rules were given by their ids, wherever in the app. */
  readonly given: readonly (readonly [string, SeverityOverride])[];
  /** How their deployments will judge them, by `Role.id`. */
  readonly deployments: ReadonlyMap<string, DeploymentOfRole>;
  /** The profiles of other apps that are referred to by a name. */
  readonly existing: readonly ExistingProfile[];
  /** Kinds of notes that anything in the app has. */
  readonly noted: ReadonlySet<keyof RoleNotes>;
  readonly stacks: readonly StackSize[];
  /** Acknowledgments that lack the name of the library. */
  readonly bareAcknowledgment?: FindBareAcknowledgment;
  /** The day of the synthesis, such as `2027-03-31`. */
  readonly today: string;
  readonly guardrails: readonly GuardrailRule[];
  /** Whether there may be guardrails yet to come that severities are meant for. */
  readonly isUnfinished: boolean;
}

/** What is found in an app, the most severe first. Pure: what is judged is data. */
export function judgeApp(app: AppToJudge): Finding[] {
  const findings = [...(app.isUnfinished ? [] : findUnknownRules(app)), ...judgeRoles(app), ...judgeOnInstances(app)];
  return findings.filter(({ role }) => role === undefined || app.reported.has(role)).sort(byImportance);
}

function judgeRoles(app: AppToJudge): Finding[] {
  const { roles, combinations, existing, noted, stacks, today, guardrails, bareAcknowledgment, severities, strictness, ofRoles } = app;
  return judgeWithNames(roles, {
    rules: [...roleRules, stackLimits, ...rulesForNotes(noted), ...guardrails],
    // A waiver of what is judged at deployment, or of what is not noted here, is of no use here, and right all the same.
    isJudgedAtOtherMoment: (rule) => [...notedRules, ...wholeAppRules].some(({ id }) => id === rule) || isDeploymentRule(rule),
    combinations,
    bareAcknowledgment,
    stacks,
    today,
    existing,
    severities,
    strictness,
    ofRoles,
  });
}

/** Most apps have nothing that is noted, and need not load what judges it. */
function rulesForNotes(noted: ReadonlySet<keyof RoleNotes>): readonly NotedRule[] {
  return noted.size === 0 ? [] : notedRules.filter(({ note }) => noted.has(note));
}

/** Judges roles by what snapshots say of their instances, as their deployment will: references to one instance may validate differently. */
function judgeOnInstances({ roles: all, deployments, today, ofRoles, ...ofApp }: AppToJudge): Finding[] {
  // What is defined elsewhere is deployed elsewhere.
  const roles = all.filter(({ id }) => deployments.has(id));
  const factsOf = ({ id }: Role) => deployments.get(id)?.facts;
  const atDeployment = (id: string, options: SeverityOptions): SeverityOptions => {
    const { strictness = options.strictness } = deployments.get(id) ?? {};
    return { severities: options.severities, strictness };
  };
  // Without a snapshot, which most apps have none of, there is nothing to group.
  return !roles.some(factsOf) ? [] : groupBy(roles, ({ instance }) => instance).flatMap((onInstance) => {
    const known = onInstance.find(factsOf);
    return !known ? [] : examine(onInstance.map((role) => withoutEnded(role, today)), {
      facts: factsOf(known),
      // A profile with the name may be the role itself, deployed before the snapshot was taken: the deployment will know.
      rules: instanceRules.filter((rule) => rule !== nameTaken),
      ...atDeployment(known.id, deployments.get(known.id)!.ofStack),
      ofRoles: new Map(onInstance.map(({ id }) => [id, atDeployment(id, ofRoles.get(id) ?? ofApp)])),
    }).findings;
  });
}

/** Severities that have no effect. */
function findUnknownRules({ given, guardrails }: AppToJudge): Finding[] {
  // Most apps say nothing, and need not load the rules of deployments.
  return given.length === 0 ? [] : [...keptSeverities(given, guardrails), ...unknownRules(given.map(([id]) => id), [
    ...roleRules, stackLimits, ...notedRules, ...guardrails, unusedWaiver, endedWaiver, unknownRule,
    ...instanceRules, ...readBackRules, ...wholeAppRules,
  ].map(({ id }) => id))];
}

/** Roles of which something is equal, in the order of their first ones. */
function groupBy(roles: readonly Role[], keyOf: (role: Role) => string): Role[][] {
  const groups = new Map<string, Role[]>();
  for (const role of roles) {
    const key = keyOf(role);
    const same = groups.get(key);
    if (same) {
      same.push(role);
    } else {
      groups.set(key, [role]);
    }
  }
  return [...groups.values()];
}

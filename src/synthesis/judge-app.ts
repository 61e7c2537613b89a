import { isDeepStrictEqual } from 'node:util';
import { ON_ONE_INSTANCE } from '../formats/requested-severities';
import type { Role } from '../roles/role';
import type { RoleNotes } from '../roles/role-notes';
import type { Finding } from '../rules/finding';
import type { GuardrailRule } from '../rules/guardrails';
import { instanceRules, readBackRules } from '../rules/instance/instance-rules';
import type { InstanceFacts } from '../rules/instance-facts';
import { byImportance, judge } from '../rules/judge';
import { notedRules } from '../rules/role/noted-rules';
import { roleRules } from '../rules/role/role-rules';
import { stackLimits } from '../rules/role/stack-limits';
import type { NotedRule } from '../rules/rule';
import type { SeverityOptions, SeverityOverride } from '../rules/severity';
import type { StackSize } from '../rules/stack-size';
import { unknownDeploymentRules, unknownRules } from '../rules/unknown-rule';
import { unusedWaiver } from '../rules/waivers';

/** How the deployment of a role will judge it. */
export interface DeploymentOfRole {
  /** What a snapshot says of its instance. */
  readonly facts?: InstanceFacts;
  readonly warnsOnly: boolean;
  readonly severities: Readonly<Record<string, SeverityOverride>>;
}

/** What is judged of an app, and by what. */
export interface AppToJudge extends SeverityOptions {
  /** With those that they are judged against. */
  readonly roles: readonly Role[];
  /** Ids of the roles that are reported on. */
  readonly reported: ReadonlySet<string>;
  /** How their deployments will judge them, by `Role.id`. */
  readonly deployments: ReadonlyMap<string, DeploymentOfRole>;
  /** Kinds of notes that anything in the app has. */
  readonly noted: ReadonlySet<keyof RoleNotes>;
  readonly stacks: readonly StackSize[];
  readonly guardrails: readonly GuardrailRule[];
  /** Whether there may be guardrails yet to come that severities are meant for. */
  readonly isUnfinished: boolean;
}

/** What is found in an app, the most severe first. Pure: what is judged is data. */
export function judgeApp(app: AppToJudge): Finding[] {
  const findings = [...(app.isUnfinished ? [] : findUnknownRules(app)), ...judgeRoles(app), ...judgeOnInstances(app)];
  return findings.filter(({ role }) => role === undefined || app.reported.has(role)).sort(byImportance);
}

function judgeRoles({ roles, noted, stacks, guardrails, severities, strictness }: AppToJudge): Finding[] {
  return judge(roles, {
    rules: [...roleRules, stackLimits, ...rulesForNotes(noted), ...guardrails],
    // A waiver of what is judged at deployment, or of what is not noted here, is of no use here, and right all the same.
    isJudgedAtOtherMoment: (rule) => [...notedRules, ...deploymentRules()].some(({ id }) => id === rule),
    stacks,
    severities,
    strictness,
  });
}

/** Most apps have nothing that is noted, and need not load what judges it. */
function rulesForNotes(noted: ReadonlySet<keyof RoleNotes>): readonly NotedRule[] {
  return noted.size === 0 ? [] : notedRules.filter(({ note }) => noted.has(note));
}

/** Judges roles by what snapshots say of their instances, as their deployment will: references to one instance may validate differently. */
function judgeOnInstances({ roles: all, deployments }: AppToJudge): Finding[] {
  // What is defined elsewhere is deployed elsewhere.
  const roles = all.filter(({ id }) => deployments.has(id));
  const factsOf = ({ id }: Role) => deployments.get(id)?.facts;
  // Without a snapshot, which most apps have none of, there is nothing to group.
  return !roles.some(factsOf) ? [] : groupBy(roles, ({ instance }) => instance).flatMap(([, onInstance]) => {
    const facts = onInstance.map(factsOf).find((known) => known !== undefined);
    const alike = facts ? groupBy(onInstance, ({ id }) => {
      const { warnsOnly, severities } = deployments.get(id)!;
      return { warnsOnly, severities };
    }) : [];
    return alike.flatMap(([{ warnsOnly, severities }, judged]) => judge(onInstance, {
      facts,
      rules: instanceRules,
      // A profile with the name may be the role itself, deployed before the snapshot was taken: the deployment will know.
      severities: { ...severities, 'name-taken': 'off', ...ON_ONE_INSTANCE },
      strictness: warnsOnly ? 'lenient' : 'normal',
    }).filter(({ role }) => role === undefined || judged.some(({ id }) => id === role)));
  });
}

/** Severities of rules that do not exist, or are judged at another moment. */
function findUnknownRules({ severities = {}, deployments, reported, guardrails }: AppToJudge): Finding[] {
  const overridden = Object.keys(severities);
  const atDeployment = [...new Set([...reported].flatMap((id) => Object.keys(deployments.get(id)?.severities ?? {})))];
  if (overridden.length + atDeployment.length === 0) {
    // The rules of deployments need not even be loaded.
    return [];
  }
  const judged = [...roleRules, stackLimits, ...notedRules, ...guardrails, unusedWaiver].map(({ id }) => id);
  const deploymentIds = deploymentRules().map(({ id }) => id);
  return [...unknownRules(overridden, judged, deploymentIds), ...unknownDeploymentRules(atDeployment, deploymentIds, judged)];
}

/** The rules that the deployment judges by. */
function deploymentRules() {
  return [...instanceRules, ...readBackRules];
}

/** Roles of which something is equal, in the order of their first ones. */
function groupBy<K>(roles: readonly Role[], keyOf: (role: Role) => K): [K, Role[]][] {
  const groups: [K, Role[]][] = [];
  for (const role of roles) {
    const key = keyOf(role);
    const same = groups.find(([known]) => isDeepStrictEqual(known, key));
    if (same) {
      same[1].push(role);
    } else {
      groups.push([key, [role]]);
    }
  }
  return groups;
}

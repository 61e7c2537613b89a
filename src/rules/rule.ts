import type { Way } from './edit';
import type { Finding, Severity } from './finding';
import type { InstanceFacts, Verdict } from './instance-facts';
import type { JudgedRole } from './judged-role';
import type { StackSize } from './stack-size';
import type { Combination } from '../roles/combination';
import type { Role } from '../roles/role';
import type { RoleNotes } from '../roles/role-notes';

interface FindingSubject {
  /** `Role.id`; `undefined` where it is about the instance or the app as a whole. */
  readonly role?: string;
  readonly permissions: readonly string[];
  /** Only where it is milder than the rule's own severity; overrides never raise it. */
  readonly severity?: Severity;
  /** Nobody could tell: never more than a warning. */
  readonly undecided?: boolean;
  /** Cannot be waived, and keeps its severity whatever the app requests. */
  readonly binding?: boolean;
  /** It is about everything that users hold, and says all of it: once for each combination that people hold. */
  readonly ofUsers?: boolean;
  /** How many people it reaches, where that is known; the judge adds it. */
  readonly people?: number;
}

/** One thing that is wrong. A waiver of any of its permissions waives all of it. */
export interface SingleFinding extends FindingSubject {
  readonly message: string;
  readonly fix: string;
  readonly ways?: readonly Way[];
}

/** The same thing, wrong with several permissions, each of which can be waived by itself. */
export interface GroupFinding extends FindingSubject {
  /** Describes it for some of the permissions. */
  describe(permissions: readonly string[]): { readonly message: string; readonly fix: string; readonly ways?: readonly Way[] };
}

/** A finding as the rule makes it; the judge adds the rule's id and severity. */
export type RuleFinding = SingleFinding | GroupFinding;

/** What a deployment knows of the stack that it deploys. */
export interface DeploymentContext {
  /** The profiles that the stack has already: profile ARN to `Role.id`. `undefined` where nobody looked. */
  readonly ownProfiles?: ReadonlyMap<string, string>;
  /** The roles as this stack last deployed them, by `Role.id`; `undefined` on a first deployment. */
  readonly lastDeployed?: ReadonlyMap<string, Role>;
  /** Ids of the roles that the deployment changes; `undefined` where it may change any. */
  readonly changed?: ReadonlySet<string>;
  /** Whether the roles that it does not change are to be compared with the instance as well. */
  readonly comparesAll?: boolean;
  /** Why the deployment may leave nobody able to manage users and security profiles. */
  readonly lockOutReason?: string;
  /** What could not be written of what CloudFormation cannot set: why, in sentences, by `Role.id`. */
  readonly unwritten?: ReadonlyMap<string, string>;
}

/** What a rule may look at. */
export interface RuleContext {
  /** Every role judged together, by `Role.id`, in the order of the ids. */
  readonly roles: ReadonlyMap<string, JudgedRole>;
  /** What people hold at the same time, besides what roles declare: each combination once. */
  readonly combinations: readonly Combination[];
  /** Roles as their users hold them, by `Role.id`, once for each combination that a role is in: only those of whose users is known. */
  readonly held: ReadonlyMap<string, readonly JudgedRole[]>;
  /** What is known of the instance; without it only what holds on every instance can be judged. */
  readonly facts?: InstanceFacts;
  /** What is known of the deployment under judgment; empty where roles are judged without one. */
  readonly deployment: DeploymentContext;
  /** The stacks of the roles, and how large they are; empty where only a synthesis knows. */
  readonly stacks: readonly StackSize[];
  /** The profiles of other apps that are referred to by a name, whatever is known of what they grant. */
  readonly existing: readonly ExistingProfile[];
}

/** A profile that is on an instance already. */
export interface ExistingProfile {
  /** Path of the construct that refers to it. */
  readonly id: string;
  readonly name: string;
  readonly instance: string;
}

/** What every rule has. Why it is there is in the file beside it that has the id as its name, which `docs/rules.md` is made from. */
export interface RuleIdentity {
  /** Stable, in kebab case, the name of its file. */
  readonly id: string;
  /** The most severe that it reports, of a rule that is not in `DEFAULT_SEVERITIES`. */
  readonly severity?: Severity;
}

/** Judges one role at a time. Pure: the same input gives the same findings, in the same order. */
export interface RoleRule extends RuleIdentity {
  check(role: JudgedRole, context: RuleContext): RuleFinding[];
  /** What it has to say of no single one. */
  checkAll?(context: RuleContext): RuleFinding[];
}

/** Judges what constructs note of one role at a time: only where something of the kind is noted. */
export interface NotedRule extends RoleRule {
  readonly note: keyof RoleNotes;
}

/** Judges roles against each other. */
export interface RolesRule extends RuleIdentity {
  checkAll(context: RuleContext): RuleFinding[];
}

/** Context of a rule that needs to know the instance. */
export interface InstanceContext extends RuleContext {
  readonly facts: InstanceFacts;
  /** The roles that the rule is asked about: those that it is not turned off for. */
  readonly asked: readonly JudgedRole[];
}

/** One question to the instance and its answer. */
export interface RuleCheck {
  readonly role?: string;
  readonly verdict: Verdict;
  /** Only where the verdict is not `satisfied`; several unknown checks may share the one of the first. */
  readonly finding?: RuleFinding;
}

/** Judges roles against the instance; skipped where nothing is known of it. */
export interface InstanceRule extends RuleIdentity {
  /** Whether it has anything to say about an instance that does not exist. */
  readonly evenWithoutInstance?: boolean;
  checkInstance(context: InstanceContext): RuleCheck[];
}

export type Rule = RoleRule | RolesRule | InstanceRule;

/** One question to the instance, as it is reported. */
export interface Check {
  readonly rule: string;
  readonly role?: string;
  readonly verdict: Verdict;
  readonly finding?: Finding;
}

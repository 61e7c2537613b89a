import type { Finding, Severity } from './finding';
import type { InstanceFacts } from './instance-facts';
import type { Role } from './role';

/** A finding as the rule makes it; the judge adds the rule's id, and its severity where the rule does not say otherwise. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity' | 'waived'> & { readonly severity?: Severity };

/** What a rule may look at. */
export interface RuleContext {
  /** Every role judged together, by `Role.id`. */
  readonly roles: ReadonlyMap<string, Role>;
  /** What is known of the instance; without it only what holds on every instance can be judged. */
  readonly facts?: InstanceFacts;
}

/** What every rule says of itself; `docs/rules.md` is written from it. */
export interface RuleText {
  /** Stable, in kebab case, the name of its file. */
  readonly id: string;
  readonly severity: Severity;
  /** One line, without a period. */
  readonly title: string;
  /** Why it matters to the people who hold the role, in own words; Markdown. */
  readonly description: string;
  /** Where the fact behind it comes from: ids of `catalog/sources.json`. */
  readonly sources: readonly string[];
}

/** Judges one role at a time. Pure: the same input gives the same findings, in the same order. */
export interface RoleRule extends RuleText {
  check(role: Role, context: RuleContext): RuleFinding[];
}

/** Judges roles against each other, or against the instance. */
export interface RolesRule extends RuleText {
  checkAll(context: RuleContext): RuleFinding[];
}

export type Rule = RoleRule | RolesRule;

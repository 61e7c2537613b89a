import type { IConstruct } from 'constructs';
import { JUDGE_STATE } from './judge-state';
import { SynthJudge } from './synth-judge';
import type { Role, RoleRule, RuleContext, RuleFinding, RuleText } from '../rules';
import type { NotedRuleId } from '../rules/noted-rules';

/** Judges one role, of which something may be noted. */
type Check<T> = (role: Role, context: RuleContext, noteOf: (roleId: string) => T | undefined) => RuleFinding[];

/**
 * A rule about something that constructs know of their roles and the roles themselves do not say. It is judged in the apps
 * that have such a construct.
 */
export class NotedRule<T> {
  constructor(public readonly text: RuleText & { readonly id: NotedRuleId }, private readonly check: Check<T>) {}

  /** Notes something of the role that a construct stands for, in place of what was noted of it before. */
  public note(construct: IConstruct, note: T): void {
    const rule = (noteOf: (roleId: string) => T | undefined): RoleRule => (
      { ...this.text, check: (role, context) => this.check(role, context, noteOf) });
    SynthJudge.of(construct).notesFor(this.text.id, rule).set(construct.node.path, note);
  }

  /** What is noted of the role that a construct stands for. */
  public noted(construct: IConstruct): T | undefined {
    return JUDGE_STATE.of(construct.node.root).notes.get(this.text.id)?.get(construct.node.path) as T | undefined;
  }
}

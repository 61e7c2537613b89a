import type { IConstruct } from 'constructs';
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
  private readonly notes = new WeakMap<IConstruct, Map<string, T>>();

  constructor(public readonly text: RuleText & { readonly id: NotedRuleId }, private readonly check: Check<T>) {}

  /** Notes something of the role that a construct stands for, in place of what was noted of it before. */
  public note(construct: IConstruct, note: T): void {
    const { root, path } = construct.node;
    const known = this.notes.get(root);
    if (known) {
      known.set(path, note);
    } else {
      const notes = new Map([[path, note]]);
      this.notes.set(root, notes);
      const rule: RoleRule = { ...this.text, check: (role, context) => this.check(role, context, (roleId) => notes.get(roleId)) };
      SynthJudge.of(construct).addRule(rule);
    }
  }

  /** What is noted of the role that a construct stands for. */
  public noted(construct: IConstruct): T | undefined {
    return this.notes.get(construct.node.root)?.get(construct.node.path);
  }
}

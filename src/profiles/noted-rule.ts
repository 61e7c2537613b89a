import type { IConstruct } from 'constructs';
import { SynthJudge } from './synth-judge';
import type { Rule } from '../rules';

/**
 * A rule about something that constructs know of their roles and the roles themselves do not say. It is judged in the apps
 * that have such a construct.
 */
export class NotedRule<T> {
  private readonly notes = new WeakMap<IConstruct, Map<string, T>>();

  /** @param make makes the rule for an app, given what is noted of a role by its id */
  constructor(private readonly make: (noteOf: (roleId: string) => T | undefined) => Rule) {}

  /** Notes something of the role that a construct stands for. */
  public note(construct: IConstruct, note: T): void {
    const { root, path } = construct.node;
    const known = this.notes.get(root);
    if (known) {
      known.set(path, note);
    } else {
      const notes = new Map([[path, note]]);
      this.notes.set(root, notes);
      SynthJudge.of(construct).addRule(this.make((roleId) => notes.get(roleId)));
    }
  }
}

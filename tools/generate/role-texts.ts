import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths';

/** What `src/roles/ready/<role>.md` says of a role besides what its permissions say. */
export interface RoleText {
  readonly title: string;
  /** Who holds it: the one sentence that the docstring of its class is. */
  readonly who: string;
  /** Who holds it, and what there is to know before somebody does. */
  readonly summary: string;
  /** What its holders do with it, in a few words that follow "can". */
  readonly can: string;
  /** What it leaves out on purpose, and what to do where that is wanted. */
  readonly leavesOut: string;
}

const SHAPE = /^# (?<title>.+)\n\n(?<summary>[^]+?)\n\nIts holders can (?<can>[^]+?)\.\n\n\*\*Left out on purpose:\*\* (?<leavesOut>[^]+?)\n$/;

/**
 * The text of a ready role.
 *
 * @param kind the class that has it
 * @throws where the text has another shape
 */
export function roleText(kind: string): RoleText {
  const role = kind.replace(/Profile$/, '').replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return parseRoleText(readFileSync(join(ROOT, 'src', 'roles', 'ready', `${role}.md`), 'utf8'), role);
}

/** Reads the text of a role: a title, and three paragraphs. */
export function parseRoleText(markdown: string, role: string): RoleText {
  const parts = SHAPE.exec(markdown)?.groups;
  if (parts === undefined) {
    throw new Error(`src/roles/ready/${role}.md must have a title, who holds the role, "Its holders can …." and "**Left out on purpose:** …", a paragraph each.`);
  }
  const [title, summary, can, leavesOut] = [parts.title, parts.summary, parts.can, parts.leavesOut].map((text) => text.replace(/\n/g, ' '));
  return { title, who: summary.replace(/(?<=\.) .*/, ''), summary, can, leavesOut };
}

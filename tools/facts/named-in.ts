import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysOf, type Change } from './changes';
import { filesIn } from '../support/files';

/** Where the project may say what AWS says. */
const FOLDERS = ['catalog', 'docs', 'emulator', 'src'];

/** What only repeats the others, or is about nothing in particular. */
const LEFT_OUT = /(?:^|\/)(?:node_modules|generated\/(?:holders|tables)|images)\/|\.(?:png|svg)$/;

/** The texts of the project that may name what changes, by path. */
export function readProject(root: string): Map<string, string> {
  const files = FOLDERS.flatMap((folder) => filesIn(join(root, folder)).map((file) => `${folder}/${file}`));
  return new Map(files.filter((file) => !LEFT_OUT.test(file)).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** Which files name what a change is about, the members of shapes by their model. */
export function filesNaming(change: Change, project: ReadonlyMap<string, string>, extracts: readonly unknown[] = []): string[] {
  const groups = namesOf(change, extracts).map((names) => names.map((name) => new RegExp(`(?<!\\w)${name.replace(/[^\w-]/g, '\\$&')}(?!\\w)`)));
  return [...project].filter(([, text]) => groups.some((names) => names.every((name) => name.test(text)))).map(([file]) => file);
}

/**
 * The names that a change is about; a file that has all of one group is about it too. Names are what is capitalized on the way to its
 * place, keywords are not. A name of one word, as `Key`, is looked for with the one around it. What has a shape names the member.
 */
function namesOf(change: Change, extracts: readonly unknown[]): string[][] {
  const keys = keysOf(change);
  const names = keys.map((key) => key.replace(/^[a-z0-9-]+:/, '')).filter((key) => /^[A-Z]/.test(key));
  const own = names.length === 0 ? [] : [names.slice(/[a-z][A-Z]/.test(names.at(-1)!) ? -1 : -2)];
  return keys[0] === 'shapes' && names.length === 1 ? [...own, ...membersOfShape(names[0], extracts)] : own;
}

function membersOfShape(shape: string, extracts: readonly unknown[]): string[][] {
  type Shapes = Record<string, { readonly members?: Record<string, { readonly shape: string }> }>;
  const models = extracts as readonly { readonly shapes?: Shapes }[];
  return models.flatMap(({ shapes = {} }) => Object.values(shapes).flatMap(({ members = {} }) =>
    Object.entries(members).filter(([, target]) => target.shape === shape).map(([member]) => [member])));
}

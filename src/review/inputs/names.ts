import { brief } from './brief';
import { describedApp } from './profile-app';
import { InputError } from '../../formats/input-error';
import { isCatalogued } from '../../permissions/catalog';
import type { ReviewedApp } from '../app/reviewed-app';
import { ofPermissions } from '../app/writer';

/** A permission: words with dots between them. */
const NAME = /^[A-Za-z][\w.-]*$/;

/** The lines of a text, without comments and what is around them. */
function linesOf(text: string): { readonly line: string; readonly number: number }[] {
  return text.split(/\r?\n/).map((line, index) => ({ line: line.replace(/^\ufeff|\s*#.*$/g, '').trim(), number: index + 1 }))
    .filter(({ line }) => line !== '');
}

/** Whether a text is a list of permissions, one a line: it begins with a name, and some are permissions. */
export function isListOfNames(text: string): boolean {
  const [first] = linesOf(text);
  return first !== undefined && NAME.test(first.line) && linesOf(text).some(({ line }) => isCatalogued(line));
}

/** @throws InputError if there is anything else among them */
export function readListOfNames(text: string, source: string): ReviewedApp {
  const lines = linesOf(text);
  const other = lines.find(({ line }) => !NAME.test(line));
  if (other !== undefined) {
    throw new InputError(`${source}: line ${other.number} is "${brief(other.line)}", which cannot be the name of a permission. `
      + 'Give one name a line, such as BasicAgentAccess.');
  }
  return namesApp(lines.map(({ line }) => line), source);
}

/** The role that has permissions of which nothing else is told. */
export function namesApp(names: readonly unknown[], source: string, name?: string): ReviewedApp {
  return describedApp([{
    id: name ?? source,
    properties: { Permissions: names, ...(name === undefined ? {} : { SecurityProfileName: name }) },
    writer: ofPermissions('a list'),
    unresolved: ['What the profile has besides permissions is not in the list.'],
    isNameless: true,
  }], source);
}

import type { ReviewedRole, UndeterminedValue } from './reviewed-app';

/** Everything that could not be determined of a role, as sentences. */
export function undeterminedSentences({ unresolved, undetermined }: Pick<ReviewedRole, 'unresolved' | 'undetermined'>): string[] {
  return [...new Set([...unresolved, ...undetermined.filter(isOfItsOwn).map(sentenceOf)])];
}

/** What there is to say of a value, as a sentence. */
export function sentenceOf({ property, of, text, shownAs, because }: UndeterminedValue): string {
  // Of properties in properties, the last ones tell where it is.
  const place = property.split('.').slice(-2).join('.');
  const what = of === undefined ? place : `${place} of ${of}`;
  return because === undefined ? `${what} could not be determined: ${text}.` : `${what} is shown as ${shownAs} (${because}).`;
}

/** The same of several roles, each once with the titles of those that it is said of. */
export function undeterminedOf(roles: readonly ReviewedRole[]): [string, string][] {
  const titles = new Map<string, string[]>();
  for (const role of roles) {
    for (const sentence of undeterminedSentences(role)) {
      titles.set(sentence, [...titles.get(sentence) ?? [], role.title]);
    }
  }
  return [...titles].map(([sentence, of]) => [of.length > 1 && of.length === roles.length ? 'All roles' : of.join(', '), sentence]);
}

/** Names and permissions have sentences in words of their own. */
function isOfItsOwn({ property }: UndeterminedValue): boolean {
  return !['SecurityProfileName', 'Permissions'].includes(property);
}

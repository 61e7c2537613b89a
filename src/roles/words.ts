/** Names beyond this many are counted instead of written out. */
const MOST_NAMES = 10;

/** Code-unit order, the one that does not depend on where it runs. */
export function byCodeUnit(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** `A`, `A and B`, `A, B and C`; a long list ends in how many more there are. */
export function list(items: readonly string[], conjunction: 'and' | 'or' = 'and', most = MOST_NAMES): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown[shown.length - 1]}`;
}

/** What can be done instead of each other: `add A, call B, or name C`. */
export function either(fixes: readonly string[]): string {
  return fixes.length < 2 ? fixes.join('') : `${fixes.slice(0, -1).join(', ')}, or ${fixes[fixes.length - 1]}`;
}

/** Names as somebody wrote them, which may be anything. */
export function quoted(names: readonly string[]): string {
  return list(names.map((name) => `"${name}"`));
}

export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export function uncapitalized(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** `1 role`, `2 roles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `nobody`, `1 person`, `2 people`. */
export function countPeople(number: number): string {
  return number === 0 ? 'nobody' : `${number} ${number === 1 ? 'person' : 'people'}`;
}

/** `42 people hold it`, `Nobody holds it`. */
export function holding(people: number, what = 'it'): string {
  return `${capitalized(countPeople(people))} ${people > 1 ? 'hold' : 'holds'} ${what}`;
}

/** `A needs`, `A and B need`. */
export function verb(items: readonly unknown[], one: string, several: string): string {
  return items.length === 1 ? one : several;
}

/** What of a role tells it from others. */
interface Named {
  readonly id: string;
  readonly name?: string;
}

/** A role by the name that people know it by, in quotes. */
export function nameOf({ id, name }: Named): string {
  return `"${name ?? id}"`;
}

/** Roles by their names, sorted. */
export function namesOf(roles: readonly Named[]): string {
  return list(roles.map(nameOf).sort(byCodeUnit));
}

/** `What A grants is not known here`, of roles that are not judged together with the one in question. */
export function notKnownHere(roleIds: readonly string[]): string {
  return `What ${list(roleIds)} ${verb(roleIds, 'grants', 'grant')} is not known here`;
}

/** An instruction as a sentence of its own. */
export function asSentence(instruction: string): string {
  return `${capitalized(instruction)}${/[.!?]$/.test(instruction) ? '' : '.'}`;
}

/** A text as lines that are no longer than the width where its words allow. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

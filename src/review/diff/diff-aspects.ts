import type { Aspect, AspectChange, Effect } from './diff-report';
import { itemsOf, PARTS, shownAccess, type AnyPart, type KnownAccess } from '../../roles/access';
import type { Role } from '../../roles/role';
import { pairs } from '../app/beyond-permissions';

/** Compares everything of two roles but their names and permissions. */
export function diffAspects(before: Role, after: Role): AspectChange[] {
  const [was, is] = [before, after].map(({ access }) => shownAccess(access));
  const differences = (aspect: Aspect) => PARTS.filter(({ difference }) => difference.aspect === aspect)
    .flatMap((part) => diffPart(part, was, is));
  return [
    ...differences('use'),
    ...differences('access-control'),
    ...textChange('declaration', 'declared privileged', before.privilegeReason, after.privilegeReason),
    ...members('declaration', 'waiver', waivers(before), waivers(after), 'neither'),
    ...members('declaration', 'held together with', before.heldTogetherWith, after.heldTogetherWith, 'neither'),
    ...textChange('description', 'description', before.description, after.description),
    ...textChange('description', 'tags', tags(before.tags), tags(after.tags)),
  ];
}

const OPPOSITE = { more: 'less', less: 'more', neither: 'neither' } as const;

/** @param effect of one more member */
function members(aspect: Aspect, what: string, before: readonly string[], after: readonly string[], effect: Effect): AspectChange[] {
  return [
    ...after.filter((item) => !before.includes(item)).sort().map((item) => ({ aspect, effect, text: `${what} added: ${item}` })),
    ...before.filter((item) => !after.includes(item)).sort().map((item) => ({ aspect, effect: OPPOSITE[effect], text: `${what} removed: ${item}` })),
  ];
}

/**
 * Which of two narrows more what holders reach cannot be told.
 *
 * @param effect of having one
 */
function control(aspect: Aspect, what: string, before: string | undefined, after: string | undefined, effect: Effect): AspectChange[] {
  const otherwise = after === undefined ? OPPOSITE[effect] : 'neither';
  return textChange(aspect, what, before, after).map((change) => ({ ...change, effect: before === undefined ? effect : otherwise }));
}

function diffPart(part: AnyPart, before: KnownAccess, after: KnownAccess): AspectChange[] {
  const { aspect, what, by, more } = part.difference;
  if (by === 'values') {
    return diffValues(part, before, after);
  }
  const [was, is] = [before, after].map((access) => itemsOf(part, access));
  return by === 'item' ? members(aspect, what, was, is, more) : control(aspect, what, whole(was), whole(is), more);
}

/** An attribute that no access is given for limits nothing; of one that is, each value is more. */
function diffValues({ key, form, difference: { what, aspect, more } }: AnyPart, before: KnownAccess, after: KnownAccess): AspectChange[] {
  const [name, values] = Object.keys(form);
  const [was, is] = [before, after].map((access) => {
    const items = access[key] as readonly Record<string, any>[];
    // Of two with one name, the first.
    return new Map([...items].reverse().map((item): [string, string[]] => [item[name], [...new Set<string>(item[values])]]));
  });
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((one) => {
    const [old, now] = [was.get(one), is.get(one)];
    return old && now ? members(aspect, `value of ${what} ${one}`, old, now, OPPOSITE[more])
      : control(aspect, `limit by ${what} ${one}`, old?.join(', '), now?.join(', '), more);
  });
}

function whole(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : [...items].sort().join(', ');
}

/** A text that came, went or changed; nothing where it is the same. */
export function textChange(aspect: Aspect, what: string, before: string | undefined, after: string | undefined): AspectChange[] {
  return before === after ? [] : [{ aspect, effect: 'neither', text: `${what} ${changePhrase(before, after)}` }];
}

function changePhrase(before: string | undefined, after: string | undefined): string {
  if (before === undefined) {
    return `added: ${after}`;
  }
  return after === undefined ? `removed: ${before}` : `changed: ${before} → ${after}`;
}

function tags(map: Readonly<Record<string, string>>): string | undefined {
  return pairs(map) || undefined;
}

function waivers({ waivers: all }: Role): string[] {
  return all.map(({ rule, permission, reason }) => `${rule}${permission === undefined ? '' : ` for ${permission}`}: ${reason}`);
}

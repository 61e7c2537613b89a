import { diffMembers, diffValue, oppositeOf, type Member } from './diff-members';
import type { Aspect, AspectChange } from './diff-report';
import { itemInWords, PARTS, pathIn, type Access, type AnyPart } from '../../roles/access';
import type { Field } from '../../roles/access/form';
import { isPartlyUnresolved, isUnresolved, knownItems, textInWords, type Value } from '../../roles/access/unresolved';

/** An item of a list that has members, in words. */
interface ListItem extends Member {
  /** What tells it from others. */
  readonly key: string;
  /** Its other members: texts, and lists of them. */
  readonly members: ReadonlyMap<string, readonly Member[]>;
}

/** Compares what roles hold besides permissions, and what limits it. */
export function diffAccess(before: Access, after: Access): AspectChange[] {
  const aspects: Aspect[] = ['use', 'access-control'];
  return aspects.flatMap((aspect) => PARTS.filter(({ difference }) => difference.aspect === aspect).flatMap((part) => (
    diffPart(part, before, after).map((change) => ({ ...change, property: (pathIn('CloudFormation', part) ?? [part.property])[0]! })))));
}

function diffPart(part: AnyPart, before: Access, after: Access): AspectChange[] {
  const { form, difference: { aspect, what, by, more } } = part;
  if (typeof form === 'string') {
    return diffMembers(aspect, what, textsOf(part, before), textsOf(part, after), more);
  }
  const [was, is] = [before, after].map((access) => itemsOf(part, form, access)) as [ListItem[], ListItem[]];
  if (by === 'text') {
    return diffMembers(aspect, what, lastOfEach(was), lastOfEach(is), more);
  }
  return by === 'values' ? diffLimits(part, was, is) : diffItems(part, was, is);
}

/** Items of one key are compared by their members, others as they are. */
function diffItems(
  { form, difference: { aspect, what, more } }: AnyPart, before: readonly ListItem[], after: readonly ListItem[],
): AspectChange[] {
  const fields = Object.entries(form as Readonly<Record<string, Field>>).slice(1);
  const pairs = before.flatMap((was) => {
    const is = after.find(({ key }) => key === was.key);
    const isOnlyOne = [before, after].every((items) => items.filter(({ key }) => key === was.key).length === 1);
    return is && isOnlyOne ? [{ was, is }] : [];
  });
  const rest = (items: readonly ListItem[], side: 'was' | 'is') => items.filter((one) => !pairs.some((pair) => pair[side] === one));
  return [
    ...diffMembers(aspect, what, rest(before, 'was'), rest(after, 'is'), more),
    ...pairs.flatMap(({ was, is }) => fields.flatMap(([name, { form: inner }]) => {
      const [old, now] = [was, is].map(({ members }) => members.get(name) ?? []) as [readonly Member[], readonly Member[]];
      return inner === 'texts' ? diffMembers(aspect, `permission of ${what} ${was.key}`, old, now, more)
        : diffValue(aspect, `${name} of ${what} ${was.key}`, old[0], now[0], 'unknown');
    })),
  ];
}

/** An attribute that no access is given for limits nothing; of one that is, each value is more. */
function diffLimits(
  { form, difference: { what, aspect, more } }: AnyPart, before: readonly ListItem[], after: readonly ListItem[],
): AspectChange[] {
  const [, values] = Object.keys(form);
  return [...new Set([...before, ...after].map(({ key }) => key))].sort().flatMap((name) => {
    const [were, are] = [before, after].map((items) => items.filter(({ key }) => key === name)) as [ListItem[], ListItem[]];
    if (were.length > 1 || are.length > 1) {
      // Which of them counts is not known.
      return diffMembers(aspect, what, were, are, 'neither').map((change) => ({ ...change, effect: 'unknown' as const }));
    }
    const [old, now] = [were, are].map(([item]) => item?.members.get(values!));
    return old && now ? diffMembers(aspect, `value of ${what} ${name}`, old, now, oppositeOf(more))
      : diffValue(aspect, `limit by ${what} ${name}`, joined(old), joined(now), more);
  });
}

function itemsOf(part: AnyPart, form: Readonly<Record<string, Field>>, access: Access): ListItem[] {
  const [first, ...others] = Object.keys(form) as [string, ...string[]];
  return ([access[part.key] ?? []].flat() as unknown[]).map((item) => {
    const [known] = knownItems([item]) as (Readonly<Record<string, Value | Value[]>> | undefined)[];
    const because = isUnresolved(item) && item.taken ? ` (${item.taken.because})` : '';
    const member = (name: string) => [known?.[name] ?? form[name]!.usual ?? []].flat().map(asMember);
    return {
      text: itemInWords(part, item),
      isUnknown: isPartlyUnresolved(item),
      isOptional: known === undefined,
      key: known === undefined ? itemInWords(part, item) : `${member(first)[0]?.text}${because}`,
      members: new Map(others.map((name) => [name, member(name)])),
    };
  });
}

function textsOf({ key }: AnyPart, access: Access): Member[] {
  return ([access[key] ?? []].flat() as Value[]).map(asMember);
}

function asMember(value: Value): Member {
  return { text: textInWords(value), isUnknown: isPartlyUnresolved(value), isOptional: isUnresolved(value) && value.isList };
}

/** Of tags with one key the last counts. */
function lastOfEach(items: readonly ListItem[]): ListItem[] {
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

function joined(members: readonly Member[] | undefined): Member | undefined {
  return !members || members.length === 0 ? undefined
    : { text: members.map(({ text }) => text).join(', '), isUnknown: members.some(({ isUnknown }) => isUnknown) };
}

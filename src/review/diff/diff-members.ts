import type { Aspect, AspectChange, Effect } from './diff-report';

/** Something that a role has, by the words for it: equal words are equal values. */
export interface Member {
  readonly text: string;
  /** Whether only the deployment knows what it is. */
  readonly isUnknown?: boolean;
  /** Whether it can turn out to be nothing at all. */
  readonly isOptional?: boolean;
}

const OPPOSITE: Readonly<Record<Effect, Effect>> = { more: 'less', less: 'more', neither: 'neither', unknown: 'unknown' };

export function oppositeOf(effect: Effect): Effect {
  return OPPOSITE[effect];
}

/**
 * What came and what went. What only the deployment knows can turn out to be what went or came beside it.
 *
 * @param effect of one more member
 */
export function diffMembers(
  aspect: Aspect, what: string, before: readonly Member[], after: readonly Member[], effect: Effect,
): AspectChange[] {
  const added = without(after, before);
  const removed = without(before, after);
  return [
    ...added.map((one) => ({ aspect, effect: effectOfAdding(one, removed, effect), text: `${what} added: ${one.text}` })),
    ...removed.map((one) => ({ aspect, effect: effectOfRemoving(one, added, after, OPPOSITE[effect]), text: `${what} removed: ${one.text}` })),
  ];
}

function effectOfAdding({ isUnknown, isOptional }: Member, removed: readonly Member[], effect: Effect): Effect {
  const isClear = isUnknown ? removed.length === 0 && effect === 'more' && !isOptional : !removed.some((one) => one.isUnknown);
  return isClear || effect === 'neither' ? effect : 'unknown';
}

function effectOfRemoving({ isUnknown }: Member, added: readonly Member[], after: readonly Member[], effect: Effect): Effect {
  // What is still there can be the same, so that there is not less; that there is not more, nobody should rely on.
  const others = effect === 'more' ? added : after;
  const isClear = isUnknown ? added.length === 0 : !others.some((one) => one.isUnknown);
  return isClear || effect === 'neither' ? effect : 'unknown';
}

/** Each once, by its words. */
function without(members: readonly Member[], others: readonly Member[]): Member[] {
  const texts = new Set(others.map(({ text }) => text));
  const byText = new Map(members.filter(({ text }) => !texts.has(text)).map((one) => [one.text, one]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * A value that came, went or changed. Which of two narrows more what holders reach cannot be told.
 *
 * @param effect of having one
 */
export function diffValue(
  aspect: Aspect, what: string, before: Member | undefined, after: Member | undefined, effect: Effect,
): AspectChange[] {
  const isUnknown = before?.isUnknown || after?.isUnknown;
  return textChange(aspect, what, before?.text, after?.text)
    .map((change) => ({ ...change, effect: after === undefined ? OPPOSITE[effect] : effectOfHaving(before, isUnknown ? 'unknown' : effect) }));
}

function effectOfHaving(before: Member | undefined, effect: Effect): Effect {
  return before === undefined || effect === 'unknown' ? effect : 'neither';
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

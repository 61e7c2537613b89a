import type { AspectChange } from './diff-report';
import type { Pair } from './match-roles';
import { count } from '../../roles/words';
import type { ReviewedRole, UndeterminedValue } from '../app/reviewed-app';
import { sentenceOf } from '../app/undetermined';

/** Of these, what only the deployment knows has nothing to do with access. */
const DESCRIPTIVE = ['SecurityProfileName', 'Description', 'Tags'];

/**
 * What only the deployment knows: values that have come or changed, and, as they can have changed without a trace, all permissions that could
 * not be determined.
 */
export function undetermined({ before, after }: Pair): AspectChange[] {
  if (!after) {
    return [];
  }
  const permissions = [before, after].flatMap((role) => (role?.incomplete ? role.unresolved : []));
  // Those have sentences among these.
  const isSaid = ({ property, because }: UndeterminedValue) => permissions.length > 0
    && (property === 'SecurityProfileName' || (property === 'Permissions' && because === undefined));
  return [...new Set(permissions)].map((sentence) => changeOf('Permissions', 'unknown', `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`)).concat(
    comeOrChanged(before, after).filter((value) => !isSaid(value)).map((value) => (
      changeOf(value.property, isDescriptive(value.property) ? 'neither' : 'unknown', sentenceOf(value)))),
    before ? comeOrChanged(after, before).filter((value) => value.property === 'Permissions' && !isSaid(value)).map((value) => (
      changeOf(value.property, 'unknown', `until now: ${sentenceOf(value)}`))) : [],
  );
}

/**
 * How many permissions come and go that nobody is to see: which ones is not said, that there are some is. Only one input knows of both
 * moments which of them are the same.
 */
export function hiddenChanges({ before, after }: Pair): AspectChange[] {
  if (!before || !after) {
    return [];
  }
  const hidden = (role: ReviewedRole) => role.undetermined.filter(({ property, isSensitive }) => property === 'Permissions' && isSensitive)
    .map(({ text }) => text);
  const [was, is] = [hidden(before), hidden(after)];
  const change = (effect: 'more' | 'less', verb: string, texts: readonly string[]): AspectChange[] => (texts.length === 0 ? []
    : [changeOf('Permissions', effect, `${verb} ${count(texts.length, 'permission')} marked as sensitive`)]);
  return [
    ...change('more', 'gains', is.filter((text) => !was.includes(text))),
    ...change('less', 'loses', was.filter((text) => !is.includes(text))),
  ];
}

/** Values that only the deployment knows and that have come or changed. */
export function comeOrChanged(before: ReviewedRole | undefined, after: ReviewedRole): UndeterminedValue[] {
  const known = new Set(before?.undetermined.map(keyOf));
  // An instance goes by what its reference is.
  return after.undetermined.filter((value) => value.property !== 'InstanceArn' && !known.has(keyOf(value)));
}

function keyOf({ refersTo, ...value }: UndeterminedValue): string {
  return JSON.stringify(value);
}

/** Whether a property has nothing to do with access. */
export function isDescriptive(property: string): boolean {
  return DESCRIPTIVE.includes(property.split('.')[0]!);
}

function changeOf(property: string, effect: AspectChange['effect'], sentence: string): AspectChange {
  return { aspect: 'undetermined', effect, property: property.split('.')[0]!, text: sentence.replace(/\.$/, '') };
}

/**
 * What differs between the resources and is in no change: what nothing else knows of, or what is written otherwise and of which only
 * the deployment knows whether it is the same.
 *
 * @param changed properties whose changes are known, as far as a role has a place for what is in them
 */
export function otherChanges(
  before: ReviewedRole, after: ReviewedRole, changed: ReadonlySet<string>,
): AspectChange[] {
  // What a call no longer gives, it may leave as it is.
  const isKept = (name: string) => after.writer?.name === 'an SDK call' && !after.written.has(name);
  const names = [...new Set([...before.written.keys(), ...after.written.keys()])].filter((name) => !isKept(name)).sort();
  return names.flatMap((name): AspectChange[] => {
    const textsOf = ({ written, writtenBeyond }: ReviewedRole) => (changed.has(name) ? writtenBeyond : written).get(name) ?? [];
    const [old, now] = [textsOf(before), textsOf(after)];
    const [gone, come] = [old.filter((text) => !now.includes(text)), now.filter((text) => !old.includes(text))];
    return gone.length + come.length === 0 ? [] : [{
      aspect: 'undetermined',
      effect: isDescriptive(name) ? 'neither' : 'unknown',
      property: name,
      text: `${name} is written otherwise, and what that means could not be determined: ${inWords(gone)} → ${inWords(come)}`,
    }];
  });
}

function inWords(texts: readonly string[]): string {
  return texts.length === 0 ? 'nothing' : texts.join(', ');
}

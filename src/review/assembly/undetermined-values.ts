import { expressionOf } from './expression';
import { readEntry, readText } from './read-values';
import type { Resolver } from './resolve';
import { own } from '../../formats/shapes';
import { itemInWords, partOf, PARTS, pathIn, type Access, type AnyPart } from '../../roles/access';
import { readForm, type ValueReader } from '../../roles/access/form';
import { isUnresolved, textInWords, type Unresolved, type Value } from '../../roles/access/unresolved';
import type { UndeterminedValue } from '../app/reviewed-app';

const TEXTS = ['InstanceArn', 'SecurityProfileName', 'Description'];

/** Everything in the resource of a profile that only the deployment knows, or that depends on it. */
export function undeterminedValues(properties: unknown, access: Access, resolver: Resolver, reader: ValueReader): UndeterminedValue[] {
  const texts = TEXTS.flatMap((name) => valuesIn([readText(own(properties, name), resolver)], name));
  const permissions = valuesIn(resolver.entries(own(properties, 'Permissions')).flatMap(readEntry), 'Permissions');
  const tags = partOf('accessControlTags');
  return [
    ...texts,
    ...permissions,
    ...itemsIn(tags, readForm(tags.form, own(properties, 'Tags'), reader), 'Tags'),
    ...PARTS.flatMap((part) => itemsIn(part, access[part.key])),
  ];
}

/** Texts that stand for what only the deployment knows. */
export function unknownTexts(values: readonly UndeterminedValue[]): string[] {
  return values.filter(({ because }) => because === undefined).map(({ text }) => text);
}

/** The same of a part of its access. */
function itemsIn(part: AnyPart, value: unknown, path = (pathIn('CloudFormation', part) ?? [part.property]).join('.')): UndeterminedValue[] {
  const { form } = part;
  const items: unknown[] = [value ?? []].flat();
  return items.flatMap((item): UndeterminedValue[] => {
    if (isUnresolved(item)) {
      return [...valuesIn([item], path, takenInWords(part, item)), ...membersIn(part, item.taken?.as, path)];
    }
    return typeof form === 'string' ? [] : membersIn(part, item, path);
  });
}

/** What is no text in the place of one is shown as the template has it. */
function takenInWords(part: AnyPart, { taken }: Unresolved): string | undefined {
  return taken === undefined || (typeof part.form === 'string' && typeof taken.as !== 'string') ? undefined : itemInWords(part, taken.as);
}

function membersIn({ form }: AnyPart, item: unknown, path: string): UndeterminedValue[] {
  if (typeof form === 'string') {
    return [];
  }
  const members = Object.entries(form).map(([name, { property }]) => ({ property, value: own(item, name) as Value | Value[] | undefined }));
  const first = members[0]!.value as Value | undefined;
  return members.flatMap(({ property, value }, index) => valuesIn([value].flat(), `${path}.${property}`)
    .map((one) => (index === 0 || first === undefined ? one : { ...one, of: textInWords(first) })));
}

function valuesIn(values: readonly unknown[], property: string, shownAs?: string): UndeterminedValue[] {
  return values.filter((value): value is Unresolved => isUnresolved(value)).map(({ written, text, refersTo, taken }) => ({
    property,
    text,
    refersTo,
    ...(expressionOf(written)?.isSensitive ? { isSensitive: true as const } : {}),
    ...(taken ? { shownAs: shownAs ?? String(taken.as), because: taken.because } : {}),
  }));
}

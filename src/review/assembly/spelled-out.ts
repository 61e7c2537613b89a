import type { Resolver } from './resolve';
import { isObject, own } from '../../formats/shapes';
import { pushAll } from '../../roles/access/push-all';
import { substitution } from '../../roles/access/substitution';

/** Between values that nothing joins; no text of people has it. */
const APART = '\u0000';

/** A text as it is, or a value that is still to be spelled out. */
type Task = { readonly text: string } | { readonly value: unknown };

/**
 * All texts in a value, names of properties as well, in the order that they are in: those that functions join are one, and of what is
 * conditional there is everything. Walks without recursion: templates of others can be nested deeper than the stack is.
 */
export function spelledOut(value: unknown, resolver: Resolver): string {
  const texts: string[] = [];
  const open: Task[] = [{ value }];
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    if ('text' in task) {
      texts.push(task.text);
    } else {
      pushAll(open, tasksOf(task.value, resolver).reverse());
    }
  }
  return texts.join('');
}

function tasksOf(value: unknown, resolver: Resolver): Task[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => apart({ value: item }));
  }
  if (!isObject(value)) {
    return value === undefined || value === null ? [] : [{ text: String(value) }];
  }
  const entries = Object.entries(value);
  const [[name, given] = ['', undefined]] = entries;
  return entries.length === 1 && (name === 'Ref' || name.startsWith('Fn::')) ? called(value, name, given, resolver)
    : entries.flatMap(([key, inner]) => apart({ text: key }, ...apart({ value: inner })));
}

/** What a function makes of its arguments, or everything that it can make something of. */
function called(value: unknown, name: string, given: unknown, resolver: Resolver): Task[] {
  const [first, second] = Array.isArray(given) ? given as unknown[] : [given];
  switch (name) {
    case 'Ref': return typeof given === 'string' ? known(value, resolver) : [{ value: given }];
    // What a resource is called in the template is not what it is called.
    case 'Fn::GetAtt': case 'Fn::ImportValue': return [];
    case 'Fn::If': return Array.isArray(given) ? given.slice(1).map((branch: unknown) => ({ value: branch })) : [];
    case 'Fn::Join': return Array.isArray(second) ? second.flatMap((item: unknown, index) => [...(index === 0 ? [] : [{ value: first }]), { value: item }]) : apart({ value: given });
    case 'Fn::Sub': return substitution(given) ?? apart({ value: given });
    case 'Fn::Select': return Array.isArray(second) && Number(first) in second ? [{ value: (second as unknown[])[Number(first)] }] : apart({ value: given });
    case 'Fn::FindInMap': return inMap(value, given, resolver);
    default: return [{ value: given }];
  }
}

function known(value: unknown, resolver: Resolver): Task[] {
  const { value: resolved } = resolver.resolve(value);
  return resolved === undefined ? [] : [{ value: resolved }];
}

/** Where the keys depend on something, everything that the mapping has is one of the values. */
function inMap(value: unknown, given: unknown, resolver: Resolver): Task[] {
  const keys: unknown[] = Array.isArray(given) ? given : [];
  const isShallow = keys.every((key) => typeof key === 'string' || typeof own(key, 'Ref') === 'string');
  const all = keys.slice(0, 3).every((key) => typeof key === 'string') ? [] : apart({ value: resolver.mapping(keys[0]) });
  return [...(isShallow ? known(value, resolver) : []), ...all, ...keys.slice(3).flatMap((other) => apart({ value: other }))];
}

function apart(...tasks: Task[]): Task[] {
  return [{ text: APART }, ...tasks, { text: APART }];
}

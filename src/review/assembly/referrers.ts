import { entriesOf, isObject, own, textOf, type JsonObject } from '../../formats/shapes';
import { WRITE_POLICY } from '../../formats/validation-request';

/** This library's own resources refer to every profile; that says nothing of who uses it. */
const OWN_TYPES = /^Custom::ConnectSecurityProfile/;

/**
 * Who refers to what in a template: for each logical id, the resources that refer to it, and the outputs.
 */
export function referrersIn(template: JsonObject): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const note = (name: string, part: unknown) => {
    for (const target of targetsIn(part)) {
      const names = found.get(target) ?? new Set();
      found.set(target, names.add(name));
    }
  };
  for (const [id, resource] of entriesOf(own(template, 'Resources'))) {
    if (!isOwn(resource)) {
      note(textOf(id)!, own(resource, 'Properties'));
    }
  }
  for (const [id, output] of entriesOf(own(template, 'Outputs'))) {
    note(`output ${textOf(id)}`, own(output, 'Value'));
  }
  return new Map([...found].map(([target, names]) => [target, [...names].sort()]));
}

function isOwn(resource: unknown): boolean {
  const policyName = textOf(own(own(resource, 'Properties'), 'PolicyName')) ?? '';
  return OWN_TYPES.test(textOf(own(resource, 'Type')) ?? '') || policyName.startsWith(WRITE_POLICY);
}

/** Walks with a list of its own instead of by recursion: templates of others can be nested deeper than the stack is. */
function targetsIn(part: unknown): Set<string> {
  const targets = new Set<string>();
  const open = [part];
  for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) {
      open.push(...(value as unknown[]));
    } else if (isObject(value)) {
      targetsOf(value).forEach((target) => targets.add(target));
      open.push(...Object.values(value));
    }
  }
  return targets;
}

function targetsOf(value: JsonObject): string[] {
  const [ref, attribute, sub] = [own(value, 'Ref'), own(value, 'Fn::GetAtt'), own(value, 'Fn::Sub')];
  const text = Array.isArray(sub) ? (sub as unknown[])[0] : sub;
  return [
    ...(typeof ref === 'string' ? [ref] : []),
    ...(Array.isArray(attribute) && typeof attribute[0] === 'string' ? [attribute[0]] : []),
    ...(typeof attribute === 'string' ? [attribute.split('.')[0]!] : []),
    ...(typeof text === 'string' ? [...text.matchAll(/\$\{([^!.}][^.}]*)[^}]*\}/g)].map((match) => match[1]!) : []),
  ];
}

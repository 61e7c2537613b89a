import { entriesOf, own, textOf, type JsonObject } from '../../formats/shapes';
import { WRITE_POLICY } from '../../formats/validation-request';
import { referencesIn } from '../../roles/access/unresolved';

/** This library's own resources refer to every profile; that says nothing of who uses it. */
const OWN_TYPES = /^Custom::ConnectSecurityProfile/;

/**
 * Who refers to what in a template: for each logical id, the resources that refer to it, and the outputs.
 */
export function referrersIn(template: JsonObject): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const note = (name: string, part: unknown) => {
    for (const { name: target } of referencesIn(part).filter(({ kind }) => kind === 'resource')) {
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

import { isObject, own, textOf } from '../../../formats/shapes';
import { visible } from '../../../formats/visible';
import { templateText } from '../../../roles/access/template-text';
import type { Unread } from '../../app/reviewed-app';
import { namedBy } from '../../assembly/named-operations';
import { Resolver } from '../../assembly/resolve';
import { brief } from '../brief';
import { otherWriters } from '../other-writers';
import { PROFILES } from './resources';

const RESOLVER = new Resolver({});

/** What an apply does, or leaves for a later plan, besides the changes of resources: provisioners, actions, and changes that are deferred. */
export function laterWriters(plan: unknown): Unread[] {
  const deferred = listOf(own(plan, 'deferred_changes')).map((one) => own(one, 'resource_change')).map((one) => (
    { address: textOf(own(one, 'address')) ?? '', type: textOf(own(one, 'type')) ?? '', values: own(own(one, 'change'), 'after') }));
  const profiles = deferred.filter(({ type }) => PROFILES.has(type));
  return [
    ...profiles.map(({ address, values }) => part(`${brief(address)} is left for a later plan, which decides on what it has. Look at that one as well.`, values)),
    ...otherWriters(deferred.filter((one) => !profiles.includes(one))),
    ...named(listOf(own(plan, 'action_invocations')), 'is called by the apply,'),
    ...named(resourcesIn(own(own(plan, 'configuration'), 'root_module')).filter((one) => own(one, 'provisioners') !== undefined)
      .map((one) => ({ address: own(one, 'address'), provisioners: own(one, 'provisioners') })), 'has a provisioner that'),
  ];
}

function named(parts: readonly unknown[], does: string): Unread[] {
  return parts.flatMap((one) => {
    const name = namedBy(one, RESOLVER);
    return name === undefined ? [] : [part(`${brief(textOf(own(one, 'address')) ?? 'Something')} ${does} names ${name}, and may write security profiles. Look at what it does.`, one)];
  });
}

function part(text: string, content: unknown): Unread {
  return { stack: '', text: visible(text), content: templateText(content) };
}

function resourcesIn(module: unknown): unknown[] {
  const calls = own(module, 'module_calls');
  return [...listOf(own(module, 'resources')), ...isObject(calls) ? Object.values(calls).flatMap((call) => resourcesIn(own(call, 'module'))) : []];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

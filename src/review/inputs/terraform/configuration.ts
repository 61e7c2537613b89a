import { isObject, own, textsOf } from '../../../formats/shapes';
import { list } from '../../../roles/words';
import { expression } from '../../assembly/expression';

/** Where a resource is in the text: every instance of it has the same place. */
export interface ResourcePlace {
  readonly module: string | undefined;
  readonly mode: string;
  readonly type: string;
  readonly name: string;
}

/** A step of the address of a module, with the key of its instance: keys are texts of any kind. */
const STEP = /module\.([^.[\]]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?(?:\.|$)/gy;

/** The configuration that a plan has beside its values: the only one that tells what was written from what only will be known. */
export class Configuration {
  constructor(private readonly root: unknown) {}

  /** Whether the plan has one; without it, nobody knows what was written. */
  public get isThere(): boolean {
    return isObject(this.root);
  }

  /** The expressions of a resource, by argument; `undefined` where it is not there. */
  public expressionsOf(place: ResourcePlace): unknown {
    return own(this.resourceAt(place), 'expressions');
  }

  /** Resources that are written once, without a condition around them: a plan of all of it has each of them. */
  public certainResources(): ResourcePlace[] {
    return certainIn(this.root, '');
  }

  private resourceAt({ module, mode, type, name }: ResourcePlace): unknown {
    const resources = own(this.moduleAt(module), 'resources');
    return (Array.isArray(resources) ? resources as unknown[] : [])
      .find((one) => own(one, 'mode') === mode && own(one, 'type') === type && own(one, 'name') === name);
  }

  private moduleAt(address = ''): unknown {
    return [...address.matchAll(STEP)].reduce((module: unknown, [, name]) => own(own(own(module, 'module_calls'), name!), 'module'), this.root);
  }
}

function certainIn(module: unknown, path: string): ResourcePlace[] {
  const resources = own(module, 'resources');
  const calls = own(module, 'module_calls');
  const isOnce = (one: unknown) => own(one, 'count_expression') === undefined && own(one, 'for_each_expression') === undefined;
  return [
    ...(Array.isArray(resources) ? resources as unknown[] : []).filter(isOnce).map((one): ResourcePlace => ({
      module: path === '' ? undefined : path, mode: String(own(one, 'mode')), type: String(own(one, 'type')), name: String(own(one, 'name')),
    })),
    ...(isObject(calls) ? Object.entries(calls) : []).filter(([, call]) => isOnce(call))
      .flatMap(([name, call]) => certainIn(own(call, 'module'), `${path === '' ? '' : `${path}.`}module.${name}`)),
  ];
}

/** What an expression refers to, without what is only the beginning of something else that it refers to. */
export function referencesOf(written: unknown): string[] {
  const all = textsOf(own(written, 'references'));
  return all.filter((one) => !all.some((other) => other !== one && (other.startsWith(`${one}.`) || other.startsWith(`${one}[`))));
}

/** What stands in the place of a value that is known after the apply. */
export function unknownValue(written: unknown) {
  const references = referencesOf(written);
  const shown = references.map((one) => `\${${one}}`);
  return shown.length === 0 ? expression({ text: '(known after apply)', why: 'some are known only after the apply' })
    : expression({ text: shown.join(' and '), why: `${list(shown)} ${shown.length === 1 ? 'is' : 'are'} known only after the apply` });
}

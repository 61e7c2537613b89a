import { entriesOf, isObject, own, textOf, textsOf } from '../../../formats/shapes';
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

  /** Everything that is written, in the modules that are called. */
  public resources(): ResourcePlace[] {
    return resourcesIn(this.root, undefined);
  }

  /** The calls that lead to a module, from the root inwards: the name of each, and where the called module is. */
  public callsTo(address = ''): { readonly name: string; readonly source: string | undefined }[] {
    let module = this.root;
    return [...address.matchAll(STEP)].map(([, name]) => {
      const call = own(own(module, 'module_calls'), name!);
      module = own(call, 'module');
      return { name: name!, source: textOf(own(call, 'source')) };
    });
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

/** Where a resource is written, without the keys of instances. */
export function textualAddress({ module = '', type, name }: ResourcePlace): string {
  return [...[...module.matchAll(STEP)].map(([, step]) => `module.${step}`), type, name].join('.');
}

function resourcesIn(module: unknown, path: string | undefined): ResourcePlace[] {
  const resources = own(module, 'resources');
  return [
    ...(Array.isArray(resources) ? resources as unknown[] : []).map((one): ResourcePlace => ({
      module: path, mode: String(own(one, 'mode')), type: String(own(one, 'type')), name: String(own(one, 'name')),
    })),
    ...entriesOf(own(module, 'module_calls')).flatMap(([name, call]) => (
      resourcesIn(own(call, 'module'), `${path === undefined ? '' : `${path}.`}module.${name}`))),
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

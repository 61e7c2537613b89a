import { partsIn } from './mentions';
import { Resolver } from './resolve';
import type { Scope } from './stack-template';
import { entriesOf, isObject, own, textOf } from '../../formats/shapes';

/** Types of what stores a value under a name. */
const STORES = ['AWS::SSM::Parameter', 'AWS::SecretsManager::Secret'];

/** What can have a version after its name, one that only the deployment knows included. */
const VERSION = /:(?:\d+|\$\{[^{}]*\})$/;

/**
 * The names under which may be stored what a dynamic reference names: of what it says besides, such as a version, an ARN or a key of a secret,
 * nothing is in the name.
 *
 * @param reference such as `ssm:/prod/group:3`
 */
export function storedNames(reference: string): string[] {
  const [, service, rest = ''] = /^([\w-]+):(.*)$/s.exec(reference) ?? [];
  return service === 'secretsmanager' ? namesOf(rest.replace(/:SecretString.*$/s, '').replace(/:+$/, '')) : parameterNames(rest);
}

/** The same of a name in Parameter Store. */
export function parameterNames(written: string): string[] {
  return namesOf(written.replace(VERSION, ''));
}

/** An ARN has the name with or without its first slash, and ends in characters of its own. */
function namesOf(id: string): string[] {
  const [, name] = /^arn:.*?:(?:parameter\/|secret:)(.*)$/s.exec(id) ?? [];
  return name === undefined ? [id] : [name, `/${name}`, name.replace(/-\w{6}$/, '')];
}

/** A name that a template gives what it stores, as far as it is known: a text, or what one is put together from. */
export function givenNames({ template }: Scope): { readonly logicalId: string; readonly name: unknown }[] {
  const resolver = new Resolver(template);
  return entriesOf(own(template, 'Resources')).filter(([, resource]) => STORES.includes(textOf(own(resource, 'Type')) ?? '')).flatMap(([logicalId, resource]) => {
    const name = own(own(resource, 'Properties'), 'Name');
    return name === undefined ? [] : [{ logicalId, name: resolver.text(name) ?? name }];
  });
}

/** The texts that a resource has, with the names of its properties. */
export function ownTexts(resource: unknown): Set<string> {
  const parts = [...partsIn(own(resource, 'Properties'))].flatMap((part) => (isObject(part) ? Object.keys(part) : [part]));
  return new Set(parts.filter((part): part is string => typeof part === 'string'));
}

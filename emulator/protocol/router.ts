import { apiModel } from './api-model';
import { ServiceError } from './service-error';

export interface Route {
  readonly operation: string;
  readonly labels: Readonly<Record<string, string>>;
}

interface Template {
  readonly operation: string;
  readonly method: string;
  readonly path: RegExp;
}

const emulated = Object.entries(apiModel.operations).map(([operation, { method, uri }]) => template(operation, method, uri));
const others = Object.entries(apiModel.otherOperations).map(([operation, endpoint]) => {
  const [method, uri] = endpoint.split(' ');
  return template(operation, method, uri);
});

/**
 * The operation that a request names, and the values in its path.
 *
 * @throws ServiceError `NotEmulated` for an operation of Connect that the emulator lacks,
 * `UnknownOperationException` for one that Connect lacks too
 */
export function route(method: string, path: string): Route {
  const found = find(emulated, method, path);
  if (found) {
    return { operation: found.operation, labels: labelsOf(found, path) };
  }

  const other = find(others, method, path);
  throw other
    ? new ServiceError('NotEmulated', `${other.operation} is an operation of Amazon Connect that this emulator does not have.`)
    : new ServiceError('UnknownOperationException', `Amazon Connect has no operation for ${method} ${path}.`);
}

function find(templates: readonly Template[], method: string, path: string) {
  return templates.find((candidate) => candidate.method === method && candidate.path.test(path));
}

function template(operation: string, method: string, uri: string): Template {
  const [path] = uri.split('?');
  return { operation, method, path: new RegExp(`^${path.replace(/\{(\w+)\+?\}/g, '(?<$1>[^/]*)')}$`) };
}

function labelsOf({ path }: Template, text: string) {
  const groups = path.exec(text)?.groups ?? {};
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}

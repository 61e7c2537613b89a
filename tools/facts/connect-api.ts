import { gunzipSync } from 'node:zlib';
import { fileOf, sourceOf, type Package, type Source } from './packages';

type Map<T = unknown> = Readonly<Record<string, T>>;

/** An operation, with the names of its shapes. */
export interface Operation {
  readonly method: string;
  readonly uri: string;
  readonly input?: string;
  readonly output?: string;
  readonly errors: readonly string[];
  /** How its pages are asked for, as `paginators-1.json` of the package has it; absent where it has none. */
  readonly pages?: Map;
}

/** AWS's model of some operations of Amazon Connect and of what they take and give, without its texts. */
export interface ApiExtract {
  readonly source: Source;
  readonly metadata: Map;
  readonly operations: Map<Operation>;
  /** The operations that are not extracted: method and address. */
  readonly otherOperations: Map<string>;
  /** As the model has them: `min` and `max` are of a number, of the length of a text, or of the items of a list. */
  readonly shapes: Map<Map>;
}

interface Service {
  readonly metadata: Map;
  readonly operations: Map<{
    readonly http: { readonly method: string; readonly requestUri: string };
    readonly input?: { readonly shape: string };
    readonly output?: { readonly shape: string };
    readonly errors?: readonly { readonly shape: string }[];
  }>;
  readonly shapes: Map<Map<any>>;
}

/** Errors that an operation can answer although its own list does not name them. */
const COMMON_ERRORS = ['AccessDeniedException', 'InternalServiceException', 'ThrottlingException', 'TooManyRequestsException'];

/** Which version of an API the folder of a model is named after. */
const MODEL = /^botocore\/data\/connect\/[\d-]+\/service-2\.json(?:\.gz)?$/;

export function extractApi(botocore: Package, wanted: readonly string[]): ApiExtract {
  const model = [...botocore.files.keys()].filter((file) => MODEL.test(file)).sort().at(-1);
  if (model === undefined) {
    throw new Error(`${botocore.name} ${botocore.version} has no model of Amazon Connect where it is looked for`);
  }
  const read = (name: string) => {
    const contents = fileOf(botocore.files, name).read();
    return JSON.parse((name.endsWith('.gz') ? gunzipSync(contents) : contents).toString('utf8'));
  };
  const service: Service = read(model);
  const paging = read(model.replace(/service-2\.json.*$/, 'paginators-1.json')).pagination;
  const operations = Object.fromEntries(wanted.map((name) => [name, operationOf(service, name, paging[name])]));
  const used = Object.values(operations).flatMap(({ input, output, errors }) => [input ?? [], output ?? [], errors].flat());
  return {
    source: sourceOf(botocore, fileOf(botocore.files, model).day),
    metadata: service.metadata,
    operations,
    otherOperations: Object.fromEntries(Object.entries(service.operations).filter(([name]) => !wanted.includes(name))
      .map(([name, { http }]) => [name, `${http.method} ${http.requestUri}`])),
    shapes: shapesFrom(service, [...used, ...COMMON_ERRORS]),
  };
}

function operationOf({ operations }: Service, name: string, pages: Map | undefined): Operation {
  const operation = operations[name];
  if (!operation) {
    throw new Error(`The model of Amazon Connect has no operation ${name}`);
  }
  const { http: { method, requestUri: uri }, input, output, errors = [] } = operation;
  return { method, uri, input: input?.shape, output: output?.shape, errors: errors.map(({ shape }) => shape).sort(), pages };
}

/** These shapes, and those that they refer to. */
function shapesFrom({ shapes }: Service, names: readonly string[]): Record<string, Map> {
  const found: Record<string, Map> = {};
  for (const pending = [...names]; pending.length > 0;) {
    const name = pending.pop()!;
    if (!found[name]) {
      const { members = {}, member = [], key = [], value = [] } = shapes[name];
      const targets: { readonly shape: string }[] = [Object.values<any>(members), member, key, value].flat();
      found[name] = withoutTexts(shapes[name]);
      pending.push(...targets.map((target) => target.shape));
    }
  }
  return found;
}

/** What is called `documentation` is a text, unless it is a member: that refers to a shape. */
function withoutTexts(map: Map): Map {
  return Object.fromEntries(Object.entries(map).filter(([key, value]) => key !== 'documentation' || typeof value !== 'string')
    .map(([key, value]) => [key, isMap(value) ? withoutTexts(value) : value]));
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A file of the SDK that the handler needs less of than it holds. */
export interface Trim {
  readonly what: string;
  readonly file: RegExp;
  /** The same module with the same exports, as far as the handler uses them. */
  rewrite(source: string): string;
}

/** Why a class is never used, told at run time to whoever used it after all. */
function unused(className: string): string {
  return `export class ${className} { constructor() { throw new Error('${className} is not part of this bundle.'); } }`;
}

/** The functions that a module exports, without what they do. */
function asTheyCome(source: string): string {
  return [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => `export const ${name} = (value) => value;`).join('\n');
}

/** A class without some of its methods. */
function withoutMethods(source: string, names: readonly string[]): string {
  return source.replace(new RegExp(String.raw`^ {4}(?:static |async )*(?:${names.join('|')})\([^]*?^ {4}\}\n`, 'gm'), '');
}

const SMITHY = String.raw`@smithy[\\/]core[\\/]dist-es[\\/]submodules[\\/]`;

function smithy(path: string): RegExp {
  return new RegExp(SMITHY + path.replace(/\//g, String.raw`[\\/]`).replace(/\./g, String.raw`\.`) + '$');
}

/** What the handler can do without, and why. The SDK is pinned; the bundle's own tests make every call that it makes. */
export const TRIMS: readonly Trim[] = [
  {
    // The shapes of all operations are arrays that name each other, which esbuild keeps for fear of side effects; and every
    // error has a class. An error without one still comes with its name, and the handler matches by nothing else. Of users it lists all.
    what: 'schemas of unused operations, classes of errors, what users are searched by',
    file: /client-connect[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/,
    rewrite: (source) => source
      .replace(/^((?:export )?var [\w$]+ = )\[([\s\S]*?)\];$/gm, '$1/* @__PURE__ */ (() => [$2])();')
      .replace(/\(\) => UserSearch(?:Criteria|Filter)\$/g, '0')
      .replace(/^n0_registry\.registerError\(.*\);$/gm, ''),
  },
  {
    // Lambda gives its role's credentials to the process as environment variables.
    what: 'credential providers other than the environment',
    file: /credential-provider-node[\\/]dist-es[\\/]index\.js$/,
    rewrite: () => 'export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";',
  },
  {
    what: 'signatures of anything but requests',
    file: /signature-v4[\\/]dist-es[\\/]SignatureV4\.js$/,
    rewrite: (source) => source
      .replace(/^ {4}headerFormatter = .*$/m, '')
      .replace(/^ {4}async (presign|sign|signEvent|signMessage|signString)\([^]*?^ {4}\}$/gm, (_, method) => (
        method === 'sign' ? '    sign(request, options) { return this.signRequest(request, options); }' : '')),
  },
  {
    what: 'answers as streams',
    file: smithy('serde/util-stream/sdk-stream-mixin.js'),
    rewrite: () => 'export const sdkStreamMixin = (stream) => stream;',
  },
  {
    // The one request with a body consists of texts in lists and objects, under the names that the service has for them.
    what: 'JSON bodies of other things than texts',
    file: smithy('protocols/json/codec-v2/JsonShapeSerializer2.js'),
    rewrite: () => `import { NormalizedSchema } from "@smithy/core/schema";
      export class JsonShapeSerializer2 {
        setSerdeContext() {}
        write(schema, value) { this.body = JSON.stringify(Object.fromEntries([...NormalizedSchema.of(schema).structIterator()].map(([name]) => [name, value[name]]))); }
        flush() { return this.body; }
      }`,
  },
  {
    // What an answer consists of is what JSON has; a member without a value is one that is not there.
    what: 'JSON answers of other things than JSON has',
    file: smithy('protocols/json/codec-v2/JsonShapeDeserializer2.js'),
    rewrite: () => `export class JsonShapeDeserializer2 {
        setSerdeContext() {}
        async read(schema, data) { return data.length === 0 ? {} : JSON.parse(typeof data === 'string' ? data : Buffer.from(data), (key, value) => value ?? undefined); }
        readObject(schema, data) { return data ?? undefined; }
      }`,
  },
  {
    // Paths and queries have texts and numbers in them, and nothing that is read is in a header.
    what: 'values in headers, and values of other kinds in paths and queries',
    file: smithy('protocols/serde/(ToStringShapeSerializer|FromStringShapeDeserializer).js'),
    rewrite: (source) => source.includes('class ToStringShapeSerializer')
      ? `export class ToStringShapeSerializer {
          setSerdeContext() {}
          writeHttpBinding(binding, value) { this.text = String(value); }
          flush() { return this.text; }
        }`
      : 'export class FromStringShapeDeserializer { setSerdeContext() {} }',
  },
  {
    what: 'headers, streams and statuses as parts of answers',
    file: smithy('protocols/HttpBindingProtocol.js'),
    rewrite: (source) => source.replace(/^( {4}async deserializeHttpMessage\(schema)[^]*?^ {4}\}$/m, `$1) {
        return HttpBindingNormalizedSchema.of(schema).getHttpBindings().response.bodyMemberNames;
      }`),
  },
  {
    what: 'streams of events, and prefixes of hosts',
    file: smithy('protocols/HttpProtocol.js'),
    rewrite: (source) => withoutMethods(source, [
      'serializeEventStream', 'deserializeEventStream', 'loadEventStreamCapability', 'getEventStreamMarshaller', 'resolveEventStreamMarshaller',
      'resolveError', 'getDefaultContentType', 'deserializeHttpMessage',
    ]).replace(/^( {4}setHostPrefix\().*$[^]*?^ {4}\}$/m, '$1) {}'),
  },
  {
    what: 'errors of services that speak another protocol',
    file: /core[\\/]dist-es[\\/]submodules[\\/]protocols[\\/]ProtocolLib\.js$/,
    rewrite: (source) => withoutMethods(source, ['setQueryCompatError', 'queryCompatOutput', 'findQueryCompatibleError', 'decorateServiceException'])
      .replace('resolveRestContentType(', `decorateServiceException(exception, additions) { return decorateServiceException(exception, additions); }
        resolveRestContentType(`),
  },
  {
    // Errors are told apart by their names.
    what: 'classes of errors across copies of the SDK',
    file: smithy('client/smithy-client/exceptions.js'),
    rewrite: (source) => source.replace(/^ {4}static (isInstance|\[Symbol\.hasInstance\])\([^]*?^ {4}\}\n/gm, ''),
  },
  {
    // Nobody gives the client any.
    what: 'extensions of the client',
    file: /client-connect[\\/]dist-es[\\/]runtimeExtensions\.js$/,
    rewrite: () => 'export const resolveRuntimeExtensions = (config) => config;',
  },
  {
    what: 'taking middleware away and telling what there is',
    file: smithy('client/middleware-stack/MiddlewareStack.js'),
    rewrite: (source) => source
      .replace(/^ {4}const removeBy(Name|Reference) = [^]*?^ {4}\};\n/gm, '')
      .replace(/^ {8}(remove|removeByTag|identify): [^]*?^ {8}\},\n/gm, ''),
  },
  {
    // It is turned off in the environment.
    what: 'the warning about versions of Node.js',
    file: /core[\\/]dist-es[\\/]submodules[\\/]client[\\/]emitWarningIfUnsupportedVersion\.js$/,
    rewrite: () => 'export const state = {}; export const emitWarningIfUnsupportedVersion = () => {};',
  },
  {
    // No body is so large that it would be asked for first.
    what: 'bodies that wait to be asked for, and warnings about many connections',
    file: /node-http-handler[\\/]dist-es[\\/](write-request-body|node-http-handler)\.js$/,
    rewrite: (source) => source.includes('function writeRequestBody')
      ? 'export async function writeRequestBody(httpRequest, request) { httpRequest.end(request.body); }'
      : source.replace(/^( {4}static checkSocketUsage\().*$[^]*?^ {4}\}$/m, '$1) {}'),
  },
  {
    // No operation here asks for a time, and when something was last modified is not looked at.
    what: 'times in requests and answers',
    file: smithy('serde/date-utils.js'),
    rewrite: (source) => asTheyCome(source),
  },
  {
    what: 'times in headers',
    file: smithy('serde/schema-serde-lib/schema-date-utils.js'),
    rewrite: (source) => asTheyCome(source),
  },
  {
    // A function has no home directory with settings in it.
    what: 'configuration files',
    file: smithy('config/shared-ini-file-loader/loadSharedConfigFiles.js'),
    rewrite: (source) => `${/^export \{ CONFIG_PREFIX_SEPARATOR .*$/m.exec(source)?.[0]}
      export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  {
    // The handler tries again by itself, each time with a call of its own. Signing has its place after this middleware.
    what: 'retries',
    file: smithy('retry/middleware-retry/retryMiddleware.js'),
    rewrite: (source) => `${/^export const retryMiddlewareOptions = \{[^}]*\};$/m.exec(source)?.[0]}
      export const bindRetryMiddleware = () => () => (next) => next;
      export const bindGetRetryPlugin = () => () => ({ applyToStack: (stack) => stack.add((next) => next, retryMiddlewareOptions) });`,
  },
  {
    // Of its strategy, the client only tells the mode, in its user agent.
    what: 'strategies of retries',
    file: smithy('retry/util-retry/(Standard|Adaptive)RetryStrategy.js'),
    rewrite: (source) => `export class ${/export class (\w+)/.exec(source)?.[1]} { mode = 'standard'; }`,
  },
  {
    // Node.js brings the real one.
    what: 'SHA-256 in JavaScript',
    file: smithy('checksum/sha256/Sha256Js.js'),
    rewrite: () => unused('Sha256Js'),
  },
  {
    // Connect starts no functions that could start this one again.
    what: 'recursion detection',
    file: /middleware-recursion-detection[\\/]getRecursionDetectionPlugin\.js$/,
    rewrite: () => 'export const getRecursionDetectionPlugin = () => ({ applyToStack() {} });',
  },
  {
    // A partition's pattern finds each of its Regions as well; the list adds their descriptions.
    what: 'descriptions of Regions',
    file: /util-endpoints[\\/]lib[\\/]aws[\\/]partitions\.js$/,
    rewrite: (source) => source.replace(/"regions": \{(?:[^{}]|\{[^{}]*\})*\}/g, '"regions": {}'),
  },
  {
    // Lambda says which Region it is, and no mode of defaults is asked for.
    what: 'modes of defaults, and the Region of a machine',
    file: smithy('config/(config-resolver/regionConfig/getInstanceMetadataRegion|defaults-mode/resolveDefaultsModeConfig).js'),
    rewrite: (source) => source.includes('resolveDefaultsModeConfig =')
      ? 'export const resolveDefaultsModeConfig = () => async () => "legacy";'
      : 'export const getInstanceMetadataRegion = async () => undefined;',
  },
  {
    // No operation here tells a number that JavaScript cannot hold.
    what: 'large numbers in answers',
    file: smithy('protocols/json/(jsonReviver|needsReviver).js'),
    rewrite: (source) => source.includes('function jsonReviver')
      ? 'export const jsonReviver = (key, value) => value;'
      : 'export const needsReviver = () => false;',
  },
  {
    // Nobody gives the client a logger.
    what: 'logs of the client',
    file: /(middleware-logger[\\/]loggerMiddleware|smithy-client[\\/]schemaLogFilter)\.js$/,
    rewrite: (source) => source.includes('function schemaLogFilter') ? 'export const schemaLogFilter = (schema, data) => data;'
      : `${/^export const loggerMiddlewareOptions = \{[^}]*\};$/m.exec(source)?.[0]}
        export const loggerMiddleware = () => (next) => next;
        export const getLoggerPlugin = () => ({ applyToStack() {} });`,
  },
  {
    what: 'features of requests, in the user agent',
    file: /middleware-user-agent[\\/]check-features\.js$/,
    rewrite: () => 'export const checkFeatures = async () => {};',
  },
  {
    what: 'names of buckets',
    file: smithy('endpoints/middleware-endpoint/service-customizations/s3.js'),
    rewrite: (source) => asTheyCome(source),
  },
  {
    // Of its own package file the client only tells the version, in its user agent.
    what: 'package files',
    file: /client-connect[\\/]package\.json$/,
    rewrite: (source) => JSON.stringify({ version: (JSON.parse(source) as { version: string }).version }),
  },
];

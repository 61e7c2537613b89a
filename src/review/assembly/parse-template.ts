import { Pair, parseDocument, Scalar, YAMLMap, type Tags } from 'yaml';
import { InputError } from '../../formats/input-error';
import { readText, parseJson } from '../../formats/read-file';
import { isObject, own, type JsonObject } from '../../formats/shapes';

const TEMPLATE = 'a CloudFormation template';

/** CloudFormation's short forms: `!Ref x` is `{ Ref: x }`, `!GetAtt a.b` is `{ 'Fn::GetAtt': [a, b] }`. */
const FUNCTIONS = [
  'And', 'Base64', 'Cidr', 'Contains', 'EachMemberEquals', 'EachMemberIn', 'Equals', 'FindInMap', 'ForEach', 'GetAZs', 'If',
  'ImportValue', 'Join', 'Length', 'Not', 'Or', 'RefAll', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform', 'ValueOf', 'ValueOfAll',
];

/**
 * Reads a template file, JSON or YAML.
 *
 * @throws InputError if it cannot be read or is not a template
 */
export function readTemplate(path: string): JsonObject {
  return parseTemplate(readText(path, TEMPLATE), path);
}

/**
 * Reads a template of a cloud assembly. The CDK writes one without resources for a stack that has none.
 *
 * @throws InputError if it cannot be read or is not a template
 */
export function readStackTemplate(path: string): JsonObject {
  const text = readText(path, TEMPLATE);
  const parsed: unknown = looksLikeJson(text) ? parseJson(text, path, TEMPLATE) : undefined;
  return isObject(parsed) && own(parsed, 'Resources') === undefined ? { ...parsed, Resources: {} } : parseTemplate(text, path);
}

/**
 * Parses a template, JSON or YAML. What `aws cloudformation get-template` prints is taken as well.
 *
 * @param source where the text is from, for messages
 * @throws InputError if it is not a template
 */
export function parseTemplate(text: string, source: string): JsonObject {
  const parsed = looksLikeJson(text) ? parseJson(text, source, TEMPLATE) : parseYaml(text, source);
  const body = own(parsed, 'TemplateBody');
  const template = typeof body === 'string' ? parseTemplate(body, source) : body ?? parsed;
  if (!isObject(template) || !isObject(own(template, 'Resources'))) {
    throw new InputError(`${source} is not ${TEMPLATE}: it has no ${template === null ? 'content' : '"Resources"'}.${hintFor(template)}`);
  }
  return template;
}

function looksLikeJson(text: string): boolean {
  return /^\ufeff?\s*[[{"]/.test(text);
}

/** What `aws connect` prints of a single profile is easily taken for what can be reviewed. */
function hintFor(parsed: unknown): string {
  return ['Permissions', 'SecurityProfile'].some((key) => own(parsed, key) !== undefined)
    ? ' If the AWS CLI printed it, record the profiles of the instance with "connect-profiles snapshot" instead.' : '';
}

function parseYaml(text: string, source: string): unknown {
  const document = parseDocument(text, { customTags: shortForms() as Tags, logLevel: 'error' });
  const [error] = document.errors;
  if (error) {
    throw new InputError(`${source} is not ${TEMPLATE}: it is neither JSON nor YAML (${error.message.split('\n')[0]}).`);
  }
  try {
    return document.toJS();
  } catch (problem) {
    throw new InputError(`${source} cannot be read as YAML (${(problem as Error).message}).`);
  }
}

/** A short form becomes a map of one key; around a collection as a node, so that whatever is inside of it is read like the rest. */
function shortForms() {
  const short = (tag: string, name: string, convert: (text: string) => unknown = (text) => text) => (
    ([undefined, 'seq', 'map'] as const).map((collection) => ({
      tag: `!${tag}`,
      ...(collection === undefined ? {} : { collection }),
      resolve: (value: unknown) => {
        if (typeof value === 'string') {
          return { [name]: convert(value) };
        }
        const map = new YAMLMap();
        map.add(new Pair(new Scalar(name), value));
        return map;
      },
    })));
  return [
    ...short('Ref', 'Ref'),
    ...short('Condition', 'Condition'),
    ...short('GetAtt', 'Fn::GetAtt', dotted),
    ...FUNCTIONS.flatMap((name) => short(name, `Fn::${name}`)),
  ];
}

function dotted(text: string): string[] {
  const [resource, ...attribute] = text.split('.');
  return [resource!, attribute.join('.')];
}

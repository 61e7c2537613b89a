import { Pair, parseDocument, Scalar, visit, YAMLMap, type Tags } from 'yaml';
import { InputError } from '../../formats/input-error';
import { BYTES_OF_TEMPLATE } from '../../permissions/generated/limits/quotas';

/** CloudFormation's short forms: `!Ref x` is `{ Ref: x }`, `!GetAtt a.b` is `{ 'Fn::GetAtt': [a, b] }`. */
const FUNCTIONS = [
  'And', 'Base64', 'Cidr', 'Contains', 'EachMemberEquals', 'EachMemberIn', 'Equals', 'FindInMap', 'ForEach', 'GetAZs', 'If',
  'ImportValue', 'Join', 'Length', 'Not', 'Or', 'RefAll', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform', 'ValueOf', 'ValueOfAll',
];

/**
 * What CloudFormation leaves out of YAML 1.1: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html.
 * Keys that merge others it refuses, but tools in front of it do not: they are read.
 */
const LEFT_OUT = ['binary', 'omap', 'pairs', 'set', 'timestamp'].map((name) => `tag:yaml.org,2002:${name}`);

/** What ends a line in YAML 1.1, and in the parser here nothing: whatever comes after it would be read otherwise than CloudFormation does. */
const OTHER_LINE_ENDS = /\r(?!\n)|[\u0085\u2028\u2029]/;

/** Of the booleans of YAML 1.1, those that parsers do not have: a single letter stays one. */
const LETTER = /^[yn]$/i;

/**
 * Parses YAML 1.1, as CloudFormation does: `yes` is true and `012` is ten.
 *
 * @param source where the text is from, for messages
 * @throws InputError if it is not YAML, has a key twice, or is larger than a template can be
 */
export function parseTemplateYaml(text: string, source: string, what: string): unknown {
  if (Buffer.byteLength(text) > BYTES_OF_TEMPLATE) {
    throw new InputError(`${source} has more than ${BYTES_OF_TEMPLATE / 1e6} MB, and CloudFormation accepts no larger template.`);
  }
  if (isDeep(text)) {
    throw new InputError(`${source} is nested too deeply to be read.`);
  }
  if (OTHER_LINE_ENDS.test(text)) {
    throw new InputError(`${source} has ends of lines that are neither a line feed nor a carriage return before one (U+000D, U+0085, U+2028 or U+2029). `
      + 'Parsers disagree on what is in such a template: replace them, in texts by escapes such as "\\u2028".');
  }
  const document = parseDocument(text, {
    version: '1.1',
    intAsBigInt: true,
    customTags: (tags) => [...tags.filter((tag) => typeof tag === 'string' || !LEFT_OUT.includes(tag.tag)), ...shortForms()] as Tags,
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error) {
    throw new InputError(`${source} is not ${what}: it is neither JSON nor YAML (${error.message.split('\n')[0]}).`);
  }
  if (document.directives?.yaml.explicit) {
    throw new InputError(`${source} names a version of YAML, and what CloudFormation makes of that is not known. Remove the line "%YAML ${document.directives.yaml.version}".`);
  }
  if (Object.keys(document.directives?.tags ?? {}).some((handle) => handle !== '!!')) {
    throw new InputError(`${source} declares tags of its own with %TAG, and what CloudFormation makes of that is not known. Remove the declaration.`);
  }
  visit(document, { Scalar: (_, node) => { node.value = asDeployed(node); } });
  try {
    return document.toJS();
  } catch (problem) {
    throw new InputError(`${source} cannot be read as YAML (${(problem as Error).message}).`);
  }
}

/** Collections in each other, more of which than this no template has; in brackets, on one line or by indentation. */
const MOST_LEVELS = 500;
const MANY_BY_LINES = /^(?: {500}|[ \t]*(?:[-?:][ \t]+){200})/m;

/** Whether the parser, which calls itself for each level, could come to the end of its stack: that ends the process, and is no error. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
    if (depth > MOST_LEVELS) {
      return true;
    }
  }
  return MANY_BY_LINES.test(text);
}

/** CloudFormation takes a number for a text: the one that is written, where JavaScript has another one for it or none at all. */
function asDeployed({ value, source = '', type }: Scalar): unknown {
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }
  const isWritten = typeof value === 'boolean' ? LETTER.test(source) : typeof value === 'number' && String(value) !== source;
  return type === 'PLAIN' && isWritten ? source : value;
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

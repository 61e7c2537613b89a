import { parseTemplateJson } from './template-json';
import { parseTemplateYaml } from './template-yaml';
import { InputError } from '../../formats/input-error';
import { readText } from '../../formats/read-file';
import { isObject, own, type JsonObject } from '../../formats/shapes';

const TEMPLATE = 'a CloudFormation template';

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
  const parsed = parse(readText(path, TEMPLATE), path);
  return looksLikeStack(parsed) ? { ...parsed, Resources: {} } : requireTemplate(parsed, path);
}

/**
 * Parses a template, JSON or YAML. What `aws cloudformation get-template` prints is taken as well.
 *
 * @param source where the text is from, for messages
 * @throws InputError if it is not a template
 */
export function parseTemplate(text: string, source: string): JsonObject {
  const parsed = parse(text, source);
  const body = own(parsed, 'TemplateBody');
  if (body === undefined) {
    return requireTemplate(parsed, source);
  }
  if (own(parsed, 'Resources') !== undefined) {
    throw new InputError(`${source} has "TemplateBody" and "Resources": it is neither ${TEMPLATE} nor what "aws cloudformation get-template" prints.`);
  }
  return typeof body === 'string' ? parsePlainTemplate(body, source) : requireTemplate(body, source);
}

/**
 * Parses a template that CloudFormation is given as it is.
 *
 * @throws InputError if it is not a template
 */
export function parsePlainTemplate(text: string, source: string): JsonObject {
  return requireTemplate(parse(text, source), source);
}

function parse(text: string, source: string): unknown {
  if (text.includes('\ufffd')) {
    throw new InputError(`${source} has characters that are not UTF-8 (U+FFFD stands for them). Save it as UTF-8.`);
  }
  return looksLikeJson(text) ? parseTemplateJson(text, source, TEMPLATE) : parseTemplateYaml(text, source, TEMPLATE);
}

function requireTemplate(template: unknown, source: string): JsonObject {
  if (!isObject(template) || !isObject(own(template, 'Resources'))) {
    throw new InputError(`${source} is not ${TEMPLATE}: it has no ${template === null ? 'content' : '"Resources"'}.${hintFor(template)}`);
  }
  return template;
}

function looksLikeStack(parsed: unknown): parsed is JsonObject {
  return isObject(parsed) && own(parsed, 'Resources') === undefined;
}

function looksLikeJson(text: string): boolean {
  return /^\ufeff?\s*[[{"]/.test(text);
}

/** What `aws connect` prints of a single profile is easily taken for what can be reviewed. */
function hintFor(parsed: unknown): string {
  return ['Permissions', 'SecurityProfile'].some((key) => own(parsed, key) !== undefined)
    ? ' If the AWS CLI printed it, record the profiles of the instance with "connect-profiles snapshot" instead.' : '';
}

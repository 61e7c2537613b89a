import { existsSync } from 'node:fs';
import { brokenJson } from './broken-json';
import { isDescription, isPermissionList, readDescription, readPermissionList } from './cli-answers';
import { isCloudControl, readCloudControl } from './cloud-control';
import { instanceApp } from './live';
import { mistakenBinary, mistakenJson, mistakenText } from './mistakes';
import { isListOfNames, readListOfNames } from './names';
import { isPulumiPreview, isPulumiStack, readPulumiPreview, readPulumiStack } from './pulumi';
import { isTerraform, readTerraform } from './terraform/terraform';
import { InputError } from '../../formats/input-error';
import { readSnapshot } from '../../formats/instance-snapshot';
import { readText } from '../../formats/read-file';
import { own, textOf } from '../../formats/shapes';
import type { ReviewedApp } from '../app/reviewed-app';
import { isDirectory } from '../assembly/cloud-assembly';
import { parseTemplate } from '../assembly/parse-template';
import { readApp, templateApp } from '../assembly/read-app';
import { withTemplatePlaces } from '../places/template-places';

/** A form in which JSON has roles: how it is recognized, and how it is read. */
interface Form {
  is(parsed: unknown): boolean;
  read(parsed: unknown, source: string, text: string): ReviewedApp;
}

/** What is none of these is a template, or is said to be none. */
const FORMS: readonly Form[] = [
  { is: isTerraform, read: readTerraform },
  { is: isSnapshot, read: (_, source, text) => instanceApp(readSnapshot(text, source), source) },
  { is: isPulumiPreview, read: readPulumiPreview },
  { is: isPulumiStack, read: readPulumiStack },
  { is: isCloudControl, read: readCloudControl },
  { is: isDescription, read: readDescription },
  { is: isPermissionList, read: readPermissionList },
];

/**
 * Reads the roles of any input: a cloud assembly, a template, a plan or state of Terraform, a preview or stack of Pulumi, a snapshot, an
 * answer of the AWS CLI, or a list of names. What a file is shows in what it has, and never in its name.
 *
 * @throws InputError if there is none at the path, or it cannot be read
 */
export function readInput(path: string, source = path): ReviewedApp {
  if (!isDirectory(path) && existsSync(path)) {
    return inputOf(readText(path, 'a file with roles', mistakenBinary), source);
  }
  const app = readApp(path, source);
  // What is read from a directory that is removed again is in no file that anybody has.
  return path === source ? withTemplatePlaces(app, textIfThere) : app;
}

/**
 * The same of the text of a file.
 *
 * @throws InputError if it is none of these, or cannot be read
 */
export function inputOf(text: string, source: string): ReviewedApp {
  const parsed = parsedJson(text);
  const mistake = mistakenText(text) ?? (parsed === undefined ? brokenJson(text) : mistakenJson(parsed));
  if (mistake !== undefined) {
    throw new InputError(`${source} ${mistake}`);
  }
  if (parsed === undefined && isListOfNames(text)) {
    return readListOfNames(text, source);
  }
  const form = parsed === undefined ? undefined : FORMS.find(({ is }) => is(parsed));
  return form ? form.read(parsed, source, text) : withTemplatePlaces(templateApp(parseTemplate(text, source), source), () => text);
}

function textIfThere(path: string): string | undefined {
  return existsSync(path) ? readText(path, 'a template') : undefined;
}

function isSnapshot(parsed: unknown): boolean {
  return textOf(own(parsed, 'schema'))?.startsWith('connect-profiles/snapshot/') ?? false;
}

/** `undefined` for what is no JSON: YAML and lists of names are none. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

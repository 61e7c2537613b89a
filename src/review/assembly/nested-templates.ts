import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ConstructMetadata } from './construct-metadata';
import type { StackTemplate } from './stack-template';
import { scopeOfNested } from '../../cdk/names';
import { readJson } from '../../formats/read-file';
import { canonical, entriesOf, own, textOf, type JsonObject } from '../../formats/shapes';

/** Reads the template in a file. */
export type TemplateReader = (path: string) => JsonObject;

/** Where nested templates are found. */
export interface NestedContext {
  readonly directory: string;
  /** Path of the stack around them. */
  readonly stack: string;
  readonly environment: StackTemplate['environment'];
  readonly metadata: ConstructMetadata;
  /** Asset manifests of the stack. */
  readonly assets: readonly string[];
  readonly read: TemplateReader;
}

/** The property of a nested stack that says where its template is, by type. */
const LOCATIONS: ReadonlyMap<unknown, string> = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  // https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html
  ['AWS::Serverless::Application', 'Location'],
]);

/** Whether a resource deploys a template of its own. */
export function isNestedStack(resource: unknown): boolean {
  return LOCATIONS.has(own(resource, 'Type'));
}

/** Where a nested stack has its template from: a URL, a path, an application of a repository, or a function. */
export function templateLocation(resource: unknown): unknown {
  return own(own(resource, 'Properties'), LOCATIONS.get(own(resource, 'Type')) ?? '');
}

/** The templates of the nested stacks of a template that are in the same assembly, and of those nested in them. */
export function nestedTemplates(
  template: JsonObject, context: NestedContext, scope?: string, around: readonly string[] = [],
): StackTemplate[] {
  const pathOf = context.metadata.pathsIn(template, scope);
  return entriesOf(own(template, 'Resources')).flatMap(([logicalId, resource]) => {
    const file = isNestedStack(resource) ? fileOf(resource, context) : undefined;
    // A template that nests itself would never end.
    if (file === undefined || around.includes(file)) {
      return [];
    }
    const nested = context.read(file);
    const path = pathOf(logicalId);
    const inner = path === undefined ? undefined : scopeOfNested(path);
    const stack = inner ?? `${context.stack}/${textOf(logicalId)}`;
    return [
      {
        stack,
        template: nested,
        environment: context.environment,
        file,
        pathOf: inner === undefined ? () => undefined : context.metadata.pathsIn(nested, inner),
        metadataOf: (where: string) => context.metadata.at(where),
        isNestedRead: nestedReadIn(nested, context),
      },
      ...nestedTemplates(nested, { ...context, stack }, inner, [...around, file]),
    ];
  });
}

/** Whether the templates of nested stacks are there to be read, by their logical ids in the template around them. */
export function nestedReadIn(template: JsonObject, context: Pick<NestedContext, 'directory' | 'assets'>): (logicalId: string) => boolean {
  return (logicalId) => fileOf(own(own(template, 'Resources'), logicalId), context) !== undefined;
}

function fileOf(resource: unknown, { directory, assets }: Pick<NestedContext, 'directory' | 'assets'>): string | undefined {
  const named = own(own(resource, 'Metadata'), 'aws:asset:path');
  const url = canonical(templateLocation(resource));
  const candidates = [named, ...assets.flatMap((asset) => sourcesIn(asset, url))];
  return candidates
    .flatMap((name) => (typeof name === 'string' && name === basename(name) ? [join(directory, name)] : []))
    .find((path) => existsSync(path));
}

/** Sources of the file assets whose key is a part of a template's URL. */
function sourcesIn(assets: string, url: string): unknown[] {
  return entriesOf(own(readJson(assets, 'a manifest of assets'), 'files'))
    .filter(([, file]) => entriesOf(own(file, 'destinations')).some(([, destination]) => {
      const key = own(destination, 'objectKey');
      return typeof key === 'string' && key !== '' && url.includes(key);
    }))
    .map(([, file]) => own(own(file, 'source'), 'path'));
}

import type { ConstructMetadata } from './construct-metadata';
import type { Scope, StackTemplate } from './stack-template';
import { assetAt } from './template-assets';
import { scopeOfNested } from '../../cdk/names';
import { canonical, entriesOf, own, textOf, type JsonObject } from '../../formats/shapes';
import { referencesIn } from '../../roles/access/unresolved';

/** Reads templates. */
export interface TemplateReader {
  /** The one in a file. */
  file(path: string): JsonObject;
  /** One that is written in another. */
  text(text: string): JsonObject;
}

/** Where nested templates are found. */
export interface NestedContext {
  /** Where their files are; `undefined` for those of a template by itself. */
  readonly directory?: string;
  /** The file around them, for those that have none of their own. */
  readonly file: string;
  /** Path of the stack around them. */
  readonly stack: string;
  readonly environment: StackTemplate['environment'];
  /** The template that they are looked for in, with all that is known of it. */
  readonly scope?: Scope;
  readonly metadata: ConstructMetadata;
  /** Asset manifests of the stack. */
  readonly assets: readonly string[];
  readonly read: TemplateReader;
}

const STACK_SET = 'AWS::CloudFormation::StackSet';

/** Resources that deploy a template of their own: what they are, and the property that says where it is. */
const NESTED: ReadonlyMap<unknown, { readonly kind: string; readonly location?: string }> = new Map([
  ['AWS::CloudFormation::Stack', { kind: 'a nested stack', location: 'TemplateURL' }],
  [STACK_SET, { kind: 'a stack set', location: 'TemplateURL' }],
  // https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html
  ['AWS::Serverless::Application', { kind: 'a nested stack', location: 'Location' }],
  ['AWS::ServiceCatalog::CloudFormationProvisionedProduct', { kind: 'a product' }],
]);

/** Whether a resource deploys a template of its own. */
export function isNestedStack(resource: unknown): boolean {
  return NESTED.has(own(resource, 'Type'));
}

/** What such a resource is, in words. */
export function nestedKind(resource: unknown): string {
  return NESTED.get(own(resource, 'Type'))!.kind;
}

/** Where a nested stack has its template from: a URL, a path, an application of a repository, or a function. */
export function templateLocation(resource: unknown): unknown {
  return own(own(resource, 'Properties'), NESTED.get(own(resource, 'Type'))?.location ?? '');
}

/** The templates of the nested stacks of a template that are in the same assembly, and of those nested in them. */
export function nestedTemplates(
  template: JsonObject, context: NestedContext, scope?: string, around: readonly string[] = [],
): StackTemplate[] {
  const pathOf = context.metadata.pathsIn(template, scope);
  const outer = context.scope ?? { stack: context.stack, template, environment: context.environment };
  return entriesOf(own(template, 'Resources')).flatMap(([logicalId, resource]) => {
    const file = fileOf(resource, context);
    const nested = file === undefined ? inlineTemplate(resource, template, context) : context.read.file(file);
    // A template that nests itself would never end.
    if (!nested || (file !== undefined && around.includes(file))) {
      return [];
    }
    const path = pathOf(logicalId);
    const inner = file === undefined || path === undefined ? undefined : scopeOfNested(path);
    const stack = inner ?? [context.stack, textOf(logicalId)!].filter((part) => part !== '').join('/');
    const inside = {
      ...context,
      stack,
      file: file ?? context.file,
      // A stack set says itself where its stacks are.
      environment: own(resource, 'Type') === STACK_SET ? {} : context.environment,
    };
    const its: Scope = { stack, template: nested, environment: inside.environment, within: { scope: outer, logicalId } };
    return [
      {
        ...its,
        file: inside.file,
        pathOf: inner === undefined ? () => undefined : context.metadata.pathsIn(nested, inner),
        metadataOf: (where: string) => context.metadata.at(where),
        isNestedRead: nestedReadIn(nested, context),
      },
      ...nestedTemplates(nested, { ...inside, scope: its }, inner, file === undefined ? around : [...around, file]),
    ];
  });
}

/** Whether the templates of nested stacks are there to be read, by their logical ids in the template around them. */
export function nestedReadIn(template: JsonObject, context: Pick<NestedContext, 'directory' | 'assets' | 'read'>): (logicalId: string) => boolean {
  return (logicalId) => {
    const resource = own(own(template, 'Resources'), logicalId);
    return fileOf(resource, context) !== undefined || inlineTemplate(resource, template, context) !== undefined;
  };
}

/** The template that a resource has in a property, as a text or as what becomes one; beside a URL, nobody knows which is deployed. */
function inlineTemplate(resource: unknown, around: JsonObject, { read }: Pick<NestedContext, 'read'>): JsonObject | undefined {
  const body = isInline(resource) && templateLocation(resource) === undefined ? own(own(resource, 'Properties'), 'TemplateBody') : undefined;
  const given = own(body, 'Fn::ToJsonString') ?? body;
  try {
    const text = typeof given === 'string' ? given : canonical(given ?? null);
    return given === undefined || (given !== text && refersOutwards(given, around)) ? undefined : read.text(text);
  } catch {
    return undefined;
  }
}

/** What an object refers to is replaced in the template around it first, if that has something of the name. */
function refersOutwards(given: unknown, around: JsonObject): boolean {
  const sections = ['Conditions', 'Mappings', 'Parameters', 'Resources'].map((name) => own(around, name));
  return referencesIn(given).some(({ name }) => sections.some((section) => own(section, name) !== undefined));
}

function isInline(resource: unknown): boolean {
  return NESTED.get(own(resource, 'Type'))?.location === 'TemplateURL';
}

/** The file in the assembly that CloudFormation is given for a resource, if nothing but its URL says what that is. */
function fileOf(resource: unknown, { directory, assets }: Pick<NestedContext, 'directory' | 'assets'>): string | undefined {
  const url = isNestedStack(resource) ? templateLocation(resource) : undefined;
  return directory === undefined || url === undefined || own(own(resource, 'Properties'), 'TemplateBody') !== undefined
    ? undefined : assetAt(url, directory, assets);
}

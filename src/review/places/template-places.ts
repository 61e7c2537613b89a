import { jsonTree } from './json-tree';
import { Lines } from './lines';
import { nodeAt, textIn, type SourceNode } from './source-tree';
import { yamlTree } from './yaml-tree';
import type { Place } from '../app/place';
import type { ReviewedApp } from '../app/reviewed-app';

/** The property that findings are about that name no permission. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'default-profile-name': 'SecurityProfileName',
  'duplicate-name': 'SecurityProfileName',
  'empty-role': 'Permissions',
  'missing-application': 'Applications',
  'missing-flow-module': 'AllowedFlowModules',
  'missing-hierarchy-group': 'AllowedAccessControlHierarchyGroupId',
  'name-taken': 'SecurityProfileName',
  'profile-name': 'SecurityProfileName',
};

/**
 * The roles of an app with where their templates have them. The texts are looked at only where somebody wants to know.
 *
 * @param textOf the text of a template by the name that roles have for it; `undefined` where there is none
 */
export function withTemplatePlaces(app: ReviewedApp, textOf: (file: string) => string | undefined): ReviewedApp {
  const templates = new Map<string, TemplatePlaces | undefined>();
  const templateIn = (file: string) => {
    if (!templates.has(file)) {
      const text = textOf(file);
      templates.set(file, text === undefined ? undefined : new TemplatePlaces(text, file));
    }
    return templates.get(file);
  };
  return {
    ...app,
    roles: app.roles.map((one) => ({
      ...one,
      locate: ({ rule, permissions }) => templateIn(one.file)?.find(one.stack, one.logicalId, PROPERTIES[rule], permissions),
    })),
  };
}

/** Where the resources of one template are. */
class TemplatePlaces {
  private readonly lines: Lines;
  private readonly resources: SourceNode | undefined;

  constructor(text: string, private readonly file: string) {
    const tree = /^\ufeff?\s*[[{"]/.test(text) ? jsonTree(text) : yamlTree(text);
    this.lines = new Lines(text);
    // What "aws cloudformation get-template" prints has the template in it.
    this.resources = nodeAt(tree, ['Resources']) ?? nodeAt(tree, ['TemplateBody', 'Resources']);
  }

  /** One of the permissions, the property, or else the resource. What is in a nested template is where that is deployed. */
  public find(stack: string, logicalId: string, property: string | undefined, permissions: readonly string[]): Place | undefined {
    const names = [logicalId, ...stack.split('/')];
    const resource = names.map((name) => nodeAt(this.resources, [name])).find((node) => node !== undefined);
    const listed = nodeAt(resource, ['Properties', 'Permissions']);
    const found = (listed && textIn(listed, permissions)) ?? (property === undefined ? undefined : nodeAt(resource, ['Properties', property])) ?? resource;
    return found && { file: this.file, ...this.lines.region(found.start, found.end) };
  }
}

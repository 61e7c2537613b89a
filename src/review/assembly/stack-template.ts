import type { MetadataEntry } from '../../formats/assembly-names';
import type { JsonObject } from '../../formats/shapes';

/** A template, and what decides on what its references stand for. */
export interface Scope {
  /** Path of the stack, such as `Prod/ContactCenter`; empty for a template by itself. */
  readonly stack: string;
  readonly template: JsonObject;
  /** Where it is deployed to, as far as the app says. */
  readonly environment?: { readonly account?: string; readonly region?: string };
  /** What an assembly says of its deployment: the name of the stack, and values for its parameters. */
  readonly deployment?: { readonly stackName?: unknown; readonly parameters?: unknown };
  /** The resource that deploys it, where it is in another template. */
  readonly within?: { readonly scope: Scope; readonly logicalId: string };
}

/** A template, and what the assembly around it says of its resources. */
export interface StackTemplate extends Scope {
  /** The file that it was read from. */
  readonly file: string;
  /** Where an assembly says that its template is deployed from, if that is not provably the file. */
  readonly deployedFrom?: string;
  /** Construct path of a resource by its logical id, without the slash in front, such as `ContactCenter/Agent/Resource`. */
  readonly pathOf: (logicalId: string) => string | undefined;
  /** Metadata entries of the construct at a path. */
  readonly metadataOf: (path: string) => readonly MetadataEntry[];
  /** Whether the template of a nested stack in it is known as well, by the logical id. */
  readonly isNestedRead: (logicalId: string) => boolean;
}

/** What the assembly says of the stacks themselves. */
export function metadataOfStacks(templates: readonly StackTemplate[]): MetadataEntry[] {
  return templates.flatMap(({ stack, metadataOf }) => metadataOf(stack));
}

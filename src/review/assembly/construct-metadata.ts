import { LOGICAL_ID_METADATA, PATH_METADATA, scopeOfNested } from '../../cdk/names';
import type { MetadataEntry } from '../../formats/assembly-names';
import { entriesOf, isObject, own, textOf, type JsonObject } from '../../formats/shapes';

/**
 * The construct metadata of one stack, by construct path.
 */
export class ConstructMetadata {
  private readonly byPath = new Map<string, MetadataEntry[]>();
  private readonly byLogicalId = new Map<string, string[]>();

  /** @param raw as the assembly has it: entries by path, with a slash in front */
  constructor(raw: unknown) {
    for (const [rawPath, entries] of entriesOf(raw)) {
      const path = textOf(rawPath)!.replace(/^\//, '');
      for (const entry of Array.isArray(entries) ? entries : []) {
        const type = isObject(entry) ? own(entry, 'type') : undefined;
        if (typeof type === 'string') {
          const data = own(entry, 'data');
          push(this.byPath, path, { type, data });
          if (type === LOGICAL_ID_METADATA && typeof data === 'string') {
            push(this.byLogicalId, data, path);
          }
        }
      }
    }
  }

  /** Metadata of the construct at a path. */
  public at(path: string): readonly MetadataEntry[] {
    return this.byPath.get(path) ?? [];
  }

  /**
   * Construct paths of a template's resources. A stack and its nested stacks can have equal logical ids; only the paths
   * tell them apart.
   *
   * @param scope path that a nested stack's resources are below
   */
  public pathsIn(template: JsonObject, scope?: string): (logicalId: string) => string | undefined {
    const resources = own(template, 'Resources');
    const others = scope === undefined ? this.nestedScopes(resources) : [];
    return (logicalId) => {
      const written = textOf(own(own(own(resources, logicalId), 'Metadata'), PATH_METADATA));
      return written ?? this.byLogicalId.get(logicalId)?.find((path) => (
        scope === undefined ? !others.some((other) => path.startsWith(`${other}/`)) : path.startsWith(`${scope}/`)));
    };
  }

  private nestedScopes(resources: unknown): string[] {
    return entriesOf(resources)
      .filter(([, resource]) => own(resource, 'Type') === 'AWS::CloudFormation::Stack')
      .flatMap(([logicalId, resource]) => {
        const path = textOf(own(own(resource, 'Metadata'), PATH_METADATA)) ?? this.byLogicalId.get(logicalId)?.[0];
        return path === undefined ? [] : [scopeOfNested(path)];
      });
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const entries = map.get(key);
  if (entries) {
    entries.push(value);
  } else {
    map.set(key, [value]);
  }
}

import { changesBetween, type Change } from './changes';
import { fileOf, sourceOf, textOf, type Package, type Source } from './packages';

/** The schema of a resource type as the registry of CloudFormation has it, without its descriptions. */
export interface SchemaExtract {
  readonly source: Source;
  /** Regions in which the schema is exactly this. */
  readonly regions: readonly string[];
  /** Other Regions that have the type, with how their schema differs. */
  readonly otherRegions: Readonly<Record<string, readonly Change[]>>;
  readonly schema: Schema;
}

type Schema = Readonly<Record<string, unknown>>;

/** The Region whose schema is extracted. */
const REGION = 'us-east-1';

const SCHEMAS = 'cfnlint/data/schemas';

/** The extract of each of the types. */
export function extractSchemas(schemas: Package, types: readonly string[]): Record<string, SchemaExtract> {
  const { files } = schemas;
  const read = (file: string) => JSON.parse(textOf(files, `${SCHEMAS}/${file}.json`));
  // Older ones do not tell the date of the schemas; theirs is no later than that of the package.
  const date = files.has(`${SCHEMAS}/version.json`) ? read('version').schema_date.slice(0, 10) : fileOf(files, `${SCHEMAS}/providers/${REGION}.json`).day;
  const source = sourceOf(schemas, date);
  // What the transform of SAM adds is among the files of the Regions.
  const regions = [...files.keys()].flatMap((file) => /\/providers\/(\w+-[\w-]+)\.json$/.exec(file)?.[1] ?? []).sort();
  const ids = new Map(regions.map((region): [string, Readonly<Record<string, string>>] => [region, read(`providers/${region}`)]));
  return Object.fromEntries(types.map((type) => {
    const inRegion = (region: string) => withoutDescriptions(read(`resources/${ids.get(region)![type]}`));
    const having = regions.filter((region) => ids.get(region)![type] !== undefined);
    if (!having.includes(REGION)) {
      throw new Error(`${schemas.name} ${schemas.version} has no ${type} in ${REGION}`);
    }
    const schema = inRegion(REGION);
    // Schemas that differ in their texts alone are other files.
    const differing = having.map((region) => [region, changesBetween(schema, inRegion(region))] as const)
      .filter(([, changes]) => changes.length > 0);
    const otherRegions = Object.fromEntries(differing);
    return [type, { source, regions: having.filter((region) => !(region in otherRegions)), otherRegions, schema }];
  }));
}

/** Maps from names that people gave: what is called `description` there is a property. */
const MAPS = ['properties', 'definitions', 'patternProperties'];

function withoutDescriptions(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'description').map(([key, value]) => [
    key, MAPS.includes(key) ? mapped(value as Schema, strip) : strip(value),
  ]));
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(strip);
  }
  return typeof value === 'object' && value !== null ? withoutDescriptions(value as Schema) : value;
}

function mapped(map: Schema, change: (value: unknown) => unknown): Schema {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

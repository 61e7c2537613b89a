import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of a schema of JSON, as far as the registry's schemas use it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly [keyword: string]: unknown;
}

/** The schema of a resource type in CloudFormation's registry. */
export interface TypeSchema extends JsonSchema {
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

/** A shape in AWS's model of the API of Amazon Connect. */
export interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, { readonly shape: string; readonly location?: string }>>;
  readonly member?: { readonly shape: string };
  readonly key?: { readonly shape: string };
  readonly value?: { readonly shape: string };
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

export interface ApiFacts {
  readonly operations: Readonly<Record<string, { readonly input: string; readonly pages?: { readonly limit_key?: string } }>>;
  /** Method and address by name. */
  readonly otherOperations: Readonly<Record<string, string>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** What is in `facts/`, as far as something is made from it. */
export interface Facts {
  readonly api: ApiFacts;
  schemaOf(type: string): TypeSchema;
}

/** Facts from the texts of their files. */
export function factsFrom(read: (file: string) => string): Facts {
  return {
    api: JSON.parse(read('connect-api.json')),
    schemaOf: (type) => JSON.parse(read(`cloudformation/${type.replace(/::/g, '-')}.json`)).schema,
  };
}

/** The facts of the project in a folder. */
export function readFacts(root: string): Facts {
  return factsFrom((file) => readFileSync(join(root, 'facts', file), 'utf8'));
}

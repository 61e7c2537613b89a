import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a member travels; without a location it is part of the JSON body. */
export interface MemberModel {
  readonly shape: string;
  readonly location?: 'uri' | 'querystring';
  readonly locationName?: string;
}

export interface ShapeModel {
  readonly type: 'structure' | 'list' | 'map' | 'string' | 'integer' | 'long' | 'boolean' | 'timestamp';
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, MemberModel>>;
  readonly member?: string;
  readonly key?: string;
  readonly value?: string;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  /** The HTTP status, for the shape of an error. */
  readonly status?: number;
}

export interface OperationModel {
  readonly method: string;
  readonly uri: string;
  readonly input: string;
  readonly output?: string;
  readonly errors: readonly string[];
}

interface ApiModel {
  readonly operations: Readonly<Record<string, OperationModel>>;
  /** Operations of the service that the emulator does not have, as `METHOD uri`. */
  readonly otherOperations: Readonly<Record<string, string>>;
  readonly shapes: Readonly<Record<string, ShapeModel>>;
}

/** A shape in facts/, which has each part that it refers to as an object. */
type PublishedShape = Omit<ShapeModel, 'member' | 'key' | 'value' | 'status'>
  & Readonly<Partial<Record<'member' | 'key' | 'value', MemberModel>>> & { readonly error?: { readonly httpStatusCode: number } };

/** What AWS publishes about the API, which tools/facts extracts. */
const PUBLISHED: Omit<ApiModel, 'shapes'> & { readonly shapes: Readonly<Record<string, PublishedShape>> }
  = JSON.parse(readFileSync(join(__dirname, '..', '..', 'facts', 'connect-api.json'), 'utf8'));

export const apiModel: ApiModel = {
  ...PUBLISHED,
  shapes: Object.fromEntries(Object.entries(PUBLISHED.shapes).map(([name, { member, key, value, error, ...shape }]) => [
    name, { ...shape, member: member?.shape, key: key?.shape, value: value?.shape, status: error?.httpStatusCode },
  ])),
};

export function shapeOf(name: string): ShapeModel {
  return apiModel.shapes[name];
}

/** The shape of one member of an operation's input. */
export function inputMember(operation: string, member: string): ShapeModel {
  return shapeOf(shapeOf(apiModel.operations[operation].input).members![member].shape);
}

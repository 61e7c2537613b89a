import { literal } from './literal';
import type { Allowed } from '../../src/roles/access/limits';
import type { Quota } from '../support/catalog';
import type { Facts, JsonSchema, Shape, TypeSchema } from '../support/facts';

const FROM_FACTS = '// Generated from facts/ by tools/generate/main.ts. Do not edit: take newer facts and generate again.\n';
const FROM_CATALOG = '// Generated from catalog/quotas.json by tools/generate/main.ts. Do not edit: change that and generate again.\n';

/** Keywords of a schema that limit what a value can be; of others, such as the order of a list, nothing is made. */
const KEYWORDS = ['minItems', 'maxItems', 'uniqueItems', 'minLength', 'maxLength', 'pattern', 'enum'];

/** Operations whose pages the code asks for. */
const PAGED = [
  'ListContactFlowModules', 'ListEntitySecurityProfiles', 'ListInstanceAttributes', 'ListIntegrationAssociations', 'ListSecurityProfileAIAgents',
  'ListSecurityProfilePermissions', 'ListSecurityProfiles', 'ListUserHierarchyGroups', 'SearchUsers',
];

/** Quotas that the documentation states, and no code keeps. */
const ONLY_STATED = ['actions-of-pipeline-stage', 'megabytes-of-request'];

/** Where generated limits are. */
export const LIMITS = 'src/permissions/generated/limits';

/** The files that follow from the facts alone: text by path. */
export function limitsOf(facts: Facts): Map<string, string> {
  const { SECURITY_PROFILE, REQUIRED, USER } = cloudFormationLimits(facts);
  return new Map([
    [`${LIMITS}/cloudformation.ts`, FROM_FACTS
      + declaration('AWS::Connect::SecurityProfile, by property', 'SECURITY_PROFILE', SECURITY_PROFILE)
      + declaration('Properties that it has to have', 'REQUIRED', REQUIRED)
      + declaration('AWS::Connect::User, by property', 'USER', USER)],
    [`${LIMITS}/connect-api.ts`, FROM_FACTS
      + declaration('The same in requests to Connect\'s API. A map is a list of keys and values, as CloudFormation has it', 'SECURITY_PROFILE_REQUEST', requestOf(facts))
      // Each by itself, so that the function's code has only those that it calls.
      + pagesOf(facts).filter(([operation]) => PAGED.includes(operation)).map(([operation, size]) => `\n/** Items in a page of ${operation}, at most. */\nexport const ${constantOf(operation)}_PAGE = ${size};\n`).join('')
      + `\n/** What an instance can be. */\nexport type InstanceStatus = ${facts.api.shapes.InstanceStatus.enum!.map((status) => `'${status}'`).join(' | ')};\n`],
  ]);
}

/** What CloudFormation allows, by the names in the generated file. */
export function cloudFormationLimits(facts: Facts) {
  const profile = facts.schemaOf('AWS::Connect::SecurityProfile');
  const user = facts.schemaOf('AWS::Connect::User');
  return {
    SECURITY_PROFILE: propertiesOf(profile),
    REQUIRED: profile.required,
    USER: { SecurityProfileArns: slim(user.properties.SecurityProfileArns, user) },
  };
}

/** What only prose says, each number by its id in the catalog. */
export function quotasTable(quotas: Readonly<Record<string, Quota>>): string {
  return FROM_CATALOG + Object.entries(quotas).filter(([id]) => !ONLY_STATED.includes(id)).sort().map(([id, { limit, code, what }]) => {
    const name = constantOf(id);
    return [
      `\n/** The most ${what}. */\nexport const ${name} = ${literal(limit, 140, 0, 0)};\n`,
      code === undefined ? '' : `\n/** The code of that quota. */\nexport const ${name}_CODE = ${literal(code, 140, 0, 0)};\n`,
    ].join('');
  }).join('');
}

function declaration(what: string, name: string, value: object): string {
  return `\n/** ${what}. */\nexport const ${name} = ${literal(value, 140, 0, name.length + 25)} as const;\n`;
}

/** What a schema says of each property that a template can have, with what it refers to in its place. */
function propertiesOf(schema: TypeSchema): Record<string, Allowed> {
  const readOnly = (schema.readOnlyProperties as readonly string[]).map((pointer) => pointer.replace('/properties/', ''));
  return slimAll(Object.fromEntries(Object.entries(schema.properties).filter(([name]) => !readOnly.includes(name))), schema);
}

function slimAll(properties: Readonly<Record<string, JsonSchema>>, schema: TypeSchema): Record<string, Allowed> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, slim(property, schema)]));
}

function slim(given: JsonSchema, schema: TypeSchema): Allowed {
  const one = given.$ref === undefined ? given : schema.definitions[given.$ref.replace('#/definitions/', '')];
  return {
    ...Object.fromEntries(KEYWORDS.map((keyword) => [keyword, one[keyword]])),
    items: one.items && slim(one.items, schema),
    properties: one.properties && slimAll(one.properties, schema),
  };
}

/** What requests that write profiles have in their body, with the words of a schema. */
export function requestOf({ api: { operations, shapes } }: Facts): Record<string, Allowed> {
  const members = ['CreateSecurityProfile', 'UpdateSecurityProfile'].flatMap((operation) => Object.entries(shapes[operations[operation].input].members!));
  const inBody = members.filter(([, { location }]) => location === undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inBody.map(([name, { shape }]) => [name, ofShape(shapes[shape], shapes)]));
}

function ofShape(shape: Shape, shapes: Readonly<Record<string, Shape>>): Allowed {
  const { type, min, max, pattern, enum: values, member, key, value, members } = shape;
  const inner = (one: { readonly shape: string }) => ofShape(shapes[one.shape], shapes);
  switch (type) {
    case 'structure': return { properties: Object.fromEntries(Object.entries(members!).map(([name, one]) => [name, inner(one)])) };
    case 'list': return { minItems: min, maxItems: max, items: inner(member!) };
    case 'map': return { minItems: min, maxItems: max, items: { properties: { Key: inner(key!), Value: inner(value!) } } };
    default: return { minLength: min, maxLength: max, pattern, enum: values };
  }
}

function pagesOf({ api: { operations, shapes } }: Facts): [string, number][] {
  return Object.entries(operations).flatMap(([operation, { input, pages }]): [string, number][] => {
    const size = pages?.limit_key === undefined ? undefined : shapes[input].members![pages.limit_key];
    return size ? [[operation, shapes[size.shape].max!]] : [];
  });
}

/** `LIST_USERS` for `ListUsers`, `BYTES_OF_ANSWER` for `bytes-of-answer`. */
function constantOf(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/-/g, '_').toUpperCase();
}

import { own } from './form';
import { SECURITY_PROFILE } from '../../permissions/generated/limits/cloudformation';
import { SECURITY_PROFILE_REQUEST } from '../../permissions/generated/limits/connect-api';
import { pathIn, type Access, type AnyPart } from '../access';

/** What a schema allows of a value, in its own words. */
export interface Allowed {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly items?: Allowed;
  readonly properties?: Readonly<Record<string, Allowed>>;
}

const SCHEMAS = { CloudFormation: SECURITY_PROFILE, API: SECURITY_PROFILE_REQUEST };

/** What CloudFormation or Connect's API allows of a part; `undefined` where it has no place for it. */
export function allowedOf(source: keyof typeof SCHEMAS, part: AnyPart): Allowed | undefined {
  return pathIn(source, part)?.reduce<Allowed | undefined>(
    (outer, property) => own(outer?.properties, property) as Allowed | undefined, { properties: SCHEMAS[source] });
}

/** How many there can be in a list: by CloudFormation, and by Connect's API where that allows another number. */
export interface Limit {
  readonly cloudFormation?: number;
  readonly api?: number;
}

/** How many a list can have by what both allow of it. */
export function limitOf(cloudFormation?: Allowed, api?: Allowed): Limit {
  const most = cloudFormation?.maxItems;
  return api?.maxItems === undefined || api.maxItems === most ? { cloudFormation: most } : { cloudFormation: most, api: api.maxItems };
}

/** What too many of a list are called, and what to do about them where that is not to split the role. */
export interface Many {
  readonly what: string;
  readonly fix?: string;
}

/** Of every list. They are not in the table of the parts, which the function has in its code. */
const MANY: { readonly [K in Exclude<keyof Access, 'hierarchyGroupId'>]: Many } = {
  accessControlTags: { what: 'access control tags', fix: 'use fewer tags, such as one that stands for a combination' },
  tagRestrictedResources: { what: 'resources restricted by tags', fix: 'restrict fewer resources' },
  hierarchyRestrictedResources: { what: 'resources restricted by hierarchy', fix: 'restrict User only' },
  applications: { what: 'applications' },
  flowModules: { what: 'flow modules' },
  dataTableAttributes: { what: 'attributes that limit access to data tables' },
  aiAgents: { what: 'AI agents' },
};

/** The words for too many of a part; `undefined` where it is no list. */
export function manyOf({ key }: AnyPart): Many | undefined {
  return own(MANY, key) as Many | undefined;
}

/** How many a part can have. */
export function mostOf(part: AnyPart): Limit {
  return limitOf(allowedOf('CloudFormation', part), allowedOf('API', part));
}

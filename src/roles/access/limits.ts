import { own } from './form';
import { SECURITY_PROFILE } from '../../permissions/generated/limits/cloudformation';
import { SECURITY_PROFILE_REQUEST } from '../../permissions/generated/limits/connect-api';
import { pathIn, type AnyPart } from '../access';

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

/** How many a part can have. */
export function mostOf(part: AnyPart): Limit {
  return limitOf(allowedOf('CloudFormation', part), allowedOf('API', part));
}

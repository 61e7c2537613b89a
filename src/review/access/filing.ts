import { createHash } from 'node:crypto';
import { secondsOf } from '../../formats/instance-snapshot';
import { dangerousAbilities } from '../../permissions/catalog/abilities';
import { catalogNames } from '../../permissions/catalog/names';
import { facts } from '../../permissions/generated/tables/facts';
import { readInstanceArn } from '../../roles/instance-arn';
import type { InstanceFacts } from '../../rules/instance-facts';

/** What a review says of itself, so that it can be filed and found again. */
export interface Filing {
  readonly instance: string;
  readonly account?: string;
  readonly region?: string;
  /** When the instance was read, in UTC; `undefined` where the snapshot does not say. */
  readonly taken?: string;
  /** When the review was made, in UTC. */
  readonly reviewed: string;
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly digest: string;
  /** Version of the command. */
  readonly version: string;
  readonly catalog: CatalogEdition;
}

/** What the catalog knew when something was judged by it. */
export interface CatalogEdition {
  readonly permissions: number;
  /** The first characters of a digest of all that is judged by: equal where the catalog is. */
  readonly digest: string;
}

/** What does not follow from the facts. */
export interface FilingOptions {
  readonly reviewed: Date;
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly digest: string;
  readonly version: string;
}

/** Says of a review what it is about, and when and by what it was made. */
export function filingOf({ arn, taken }: InstanceFacts, { reviewed, digest, version }: FilingOptions): Filing {
  const place = readInstanceArn(arn);
  return {
    instance: arn,
    account: place?.account,
    region: place?.region,
    taken,
    reviewed: secondsOf(reviewed),
    digest,
    version,
    catalog: { permissions: catalogNames.length, digest: digestOf(JSON.stringify([facts, dangerousAbilities])).slice(0, 12) },
  };
}

/** SHA-256 in hexadecimal, as `sha256sum` prints it. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

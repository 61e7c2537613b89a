import { secondsOf } from '../../formats/instance-snapshot';
import { readInstanceArn } from '../../roles/instance-arn';
import type { InstanceFacts } from '../../rules/instance-facts';
import { catalogEdition, type CatalogEdition } from '../app/catalog-edition';

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
    catalog: catalogEdition(),
  };
}

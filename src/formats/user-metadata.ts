import { USER_METADATA, type MetadataEntry } from './assembly-names';
import { own, textsOf } from './shapes';
import type { Holding } from '../roles/holdings';

/** Writes what a user holds: a template does not tell which profile of another app the app knows by an ARN. */
export function writeUserMetadata(holdings: readonly Holding[]): object {
  return { holdings };
}

/** What the metadata of a user says that they hold; `undefined` where it says nothing. */
export function recordedHoldings(metadata: readonly MetadataEntry[]): Holding[] | undefined {
  const holdings = own(metadata.filter(({ type }) => type === USER_METADATA).pop()?.data, 'holdings');
  return Array.isArray(holdings)
    ? holdings.map((one) => ({ roles: textsOf(own(one, 'roles')), unknown: textsOf(own(one, 'unknown')) })) : undefined;
}

import type { SecurityProfileSummary } from '@aws-sdk/client-connect';
import { ListSecurityProfilesCommand } from './aws';
import type { ConnectApi, ProfileSummary } from './connect-api';
import { readPages } from './read-pages';
import { LIST_SECURITY_PROFILES_PAGE } from '../permissions/generated/limits/connect-api';

/** A security profile by name, and when somebody last changed it. */
export interface DatedProfile extends ProfileSummary {
  readonly lastModified?: Date;
}

/** Every security profile of an instance. Apart from `ConnectApi`, so that the code of deployments has none of it. */
export async function datedProfiles({ instance, send }: ConnectApi): Promise<DatedProfile[]> {
  const summaries = await readPages(async (NextToken) => {
    const page = await send(new ListSecurityProfilesCommand({ ...instance, MaxResults: LIST_SECURITY_PROFILES_PAGE, NextToken }));
    return { items: page.SecurityProfileSummaryList ?? [], nextToken: page.NextToken };
  });
  // Newer models of the service have the type, the SDK's not yet.
  return summaries.flatMap(({ Id, Arn = '', Name, Type, LastModifiedTime }: SecurityProfileSummary & { readonly Type?: string }) => {
    const lastModified = timeOf(LastModifiedTime);
    return !Id || !Name ? [] : [{
      id: Id, arn: Arn, name: Name, ...(Type === undefined ? {} : { type: Type }), ...(lastModified ? { lastModified } : {}),
    }];
  });
}

/** In the bundled code, times are as they come: in seconds. */
function timeOf(value: Date | number | string | undefined): Date | undefined {
  const time = new Date(typeof value === 'number' ? value * 1000 : value ?? NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

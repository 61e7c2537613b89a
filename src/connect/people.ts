import { SearchUsersCommand } from './aws';
import type { ConnectApi } from './connect-api';
import type { Holders, Read } from './gather-facts';
import { profilesOfAiAgent } from './holders';
import { readPages } from './read-pages';
import { SEARCH_USERS_PAGE } from '../permissions/generated/limits/connect-api';
import { byCodeUnit } from '../roles/words';
import type { HeldCombination } from '../rules/instance-facts';

/** Whose profiles are to be known: nobody's unless asked for, because who works somewhere is personal. */
export interface WantedHolders {
  /** Whether to count the people who hold each combination of profiles. */
  readonly users?: boolean;
  /** Whether their names are wanted as well. */
  readonly userNames?: boolean;
  /** ARNs of AI agents: no operation of Connect lists those. */
  readonly aiAgents?: readonly string[];
}

/** Reads who holds which profiles. Apart from `ConnectApi`, so that the code of the function has none of it. */
export async function readHolders(api: ConnectApi, read: Read, wanted: WantedHolders): Promise<Holders> {
  const { users, userNames = false, aiAgents = [] } = wanted;
  const [people, ...agents] = await Promise.all([
    users || userNames ? read('SearchUsers', () => peopleOf(api, userNames)) : undefined,
    ...[...new Set(aiAgents)].sort().map(async (arn) => {
      const profiles = await read(`ListEntitySecurityProfiles of ${arn}`, () => profilesOfAiAgent(api, arn));
      return profiles ? [{ arn, profiles }] : [];
    }),
  ]);
  return { ...(people && { people }), ...(aiAgents.length > 0 && { aiAgents: agents.flat() }) };
}

/** How many people hold which profiles. One operation lists everybody with everything. */
async function peopleOf({ instance, send }: ConnectApi, withNames: boolean): Promise<HeldCombination[]> {
  const combinations = new Map<string, { readonly profiles: string[]; readonly names: string[]; people: number }>();
  const seen = new Set<string>();
  await readPages(async (NextToken) => {
    const page = await send(new SearchUsersCommand({ ...instance, MaxResults: SEARCH_USERS_PAGE, NextToken }));
    // Who is added between two pages moves others to the next one, where they come again.
    for (const { SecurityProfileIds = [], Username = '' } of (page.Users ?? []).filter(({ Id }) => Id === undefined || !seen.has(Id))) {
      const profiles = [...new Set(SecurityProfileIds)].sort();
      const key = JSON.stringify(profiles);
      const one = combinations.get(key) ?? { profiles, names: [], people: 0 };
      combinations.set(key, one);
      one.people += 1;
      one.names.push(Username);
    }
    page.Users?.forEach(({ Id }) => Id !== undefined && seen.add(Id));
    return { items: [], nextToken: page.NextToken };
  });
  return [...combinations].sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { profiles, people, names }]) => ({ profiles, people, ...(withNames && { names: names.sort() }) }));
}

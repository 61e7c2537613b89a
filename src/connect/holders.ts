import {
  AssociateSecurityProfilesCommand, DisassociateSecurityProfilesCommand, ListEntitySecurityProfilesCommand, SearchUsersCommand,
} from './aws';
import type { ConnectApi } from './connect-api';
import { readPages } from './read-pages';
import { LIST_ENTITY_SECURITY_PROFILES_PAGE, SEARCH_USERS_PAGE } from '../permissions/generated/limits/connect-api';
import type { HeldCombination } from '../rules/instance-facts';

/** Ids of the profiles that are associated with an AI agent, sorted. */
export async function profilesOfAiAgent({ instance, send }: ConnectApi, arn: string): Promise<string[]> {
  const items = await readPages(async (NextToken) => {
    const page = await send(new ListEntitySecurityProfilesCommand({
      ...instance, ...aiAgent(arn), MaxResults: LIST_ENTITY_SECURITY_PROFILES_PAGE, NextToken,
    }));
    return { items: page.SecurityProfiles ?? [], nextToken: page.NextToken };
  });
  return [...new Set(items.flatMap(({ Id }) => Id ?? []))].sort();
}

/** Associates a profile with an AI agent, beside those that it has. */
export async function associate({ instance, send }: ConnectApi, profileId: string, arn: string): Promise<void> {
  await send(new AssociateSecurityProfilesCommand({ ...instance, ...aiAgent(arn), SecurityProfiles: [{ Id: profileId }] }));
}

/** Takes a profile away from an AI agent, which keeps its others. */
export async function disassociate({ instance, send }: ConnectApi, profileId: string, arn: string): Promise<void> {
  await send(new DisassociateSecurityProfilesCommand({ ...instance, ...aiAgent(arn), SecurityProfiles: [{ Id: profileId }] }));
}

/**
 * Which profiles people hold at the same time, without looking at who they are.
 *
 * @param enough whether what was read so far is, asked after every page
 */
export async function heldCombinations(
  { instance, send }: ConnectApi, enough: (held: readonly HeldCombination[]) => boolean,
): Promise<HeldCombination[]> {
  const people = new Map<string, number>();
  const held = () => [...people].map(([profiles, count]) => ({ profiles: profiles.split(' '), people: count }));
  await readPages(async (NextToken) => {
    const page = await send(new SearchUsersCommand({ ...instance, MaxResults: SEARCH_USERS_PAGE, NextToken }));
    for (const { SecurityProfileIds = [] } of page.Users ?? []) {
      const profiles = [...new Set(SecurityProfileIds)].sort().join(' ');
      people.set(profiles, (people.get(profiles) ?? 0) + 1);
    }
    return { items: [], nextToken: enough(held()) ? undefined : page.NextToken };
  });
  return held();
}

function aiAgent(arn: string) {
  return { EntityType: 'AI_AGENT', EntityArn: arn } as const;
}

import { Connect, type ConnectApi, type ConnectOptions } from '../../connect/connect-api';
import { explainInFunction } from '../../connect/explain-error';
import { gatherFacts, neededBy } from '../../connect/gather-facts';
import { LivePermissions } from '../../deployment/handler/live-permissions';
import type { Role } from '../../roles/role';
import type { InstanceFacts } from '../../rules/instance-facts';

/** How calls are made, and until when. */
export interface Calls {
  readonly connect: ConnectOptions;
  readonly signal: AbortSignal;
}

/** Reads an instance as far as a judgment needs it, and closes the client whatever comes of it. */
export async function withInstance<T>(arn: string, { connect, signal }: Calls, use: (api: ConnectApi) => Promise<T>): Promise<T> {
  const client = new Connect(connect);
  try {
    return await use(client.instance(arn, { signal }));
  } finally {
    client.close();
  }
}

/** What has to be known of an instance to judge roles that are about to be written. */
export function factsFor(roles: readonly Role[], arn: string, api: ConnectApi): Promise<InstanceFacts> {
  return gatherFacts(api, arn, neededBy(roles), (_, error) => explainInFunction(error));
}

/** The same of some of its profiles, with their permissions. */
export async function factsOfProfiles(ids: ReadonlySet<string>, arn: string, api: ConnectApi): Promise<InstanceFacts> {
  const facts = await factsFor([], arn, api);
  const live = new LivePermissions(api, facts);
  await live.read((facts.profiles ?? []).filter(({ id }) => ids.has(id)));
  return { ...live.known, profiles: live.known.profiles?.filter(({ id }) => ids.has(id)) };
}

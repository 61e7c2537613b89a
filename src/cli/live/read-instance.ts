import { instancePlace } from './instance-id';
import type { PartialSnapshot } from './partial-snapshot';
import { Progress } from './progress';
import { ProxyAgent } from './proxy';
import { explainInCommand } from '../../connect/explain-error';
import { isHopeless } from '../../connect/failure';
import { gatherFacts } from '../../connect/gather-facts';
import type { WantedHolders } from '../../connect/people';
import { InputError } from '../../formats/input-error';
import { secondsOf } from '../../formats/instance-snapshot';
import { visibleIn } from '../../formats/visible';
import { count } from '../../roles/words';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { CommandContext } from '../command-context';

/** What else is wanted of an instance. */
export interface Reading {
  /** Who holds its profiles. */
  readonly holders?: WantedHolders;
  /** Where to keep what is read, for the next time if this one is interrupted. Who holds profiles is never kept there. */
  readonly partial?: PartialSnapshot;
}

/**
 * Reads a live instance, with the credentials that the AWS SDK finds, and says how far it has come. Changes nothing.
 *
 * @throws UsageError if the ARN is not one of an instance
 * @throws InputError if the instance cannot be reached, or does not exist
 */
export async function readInstance(
  instanceArn: string, { terminal, now, signal }: CommandContext, { holders, partial }: Reading = {},
): Promise<InstanceFacts> {
  const { arn, region } = instancePlace(instanceArn);
  const { Connect, everything, TIMEOUTS } = await import('../../connect/live');
  // Once one call has failed for good, the others have nothing to wait for.
  const end = new AbortController();
  const connect = new Connect({ client: { region, requestHandler: { ...TIMEOUTS, httpsAgent: new ProxyAgent() } } });
  const known = partial?.load();
  if (known?.size) {
    terminal.err(`Continuing an interrupted snapshot, with ${count(known.size, 'profile')} already read.\n`);
  }
  let progress: Progress | undefined;
  const wanted = everything({
    known,
    onProfiles: (total) => { progress = new Progress(terminal, 'Reading profiles', total); },
    onProfile: (profile) => {
      if (profile.permissions && !known?.has(profile.id)) {
        partial?.add(visibleIn(profile));
      }
      progress?.step();
    },
  }, holders);
  try {
    const facts = await gatherFacts(connect.instance(arn, { signal: AbortSignal.any([signal, end.signal]) }), arn, wanted, explain);
    if (facts.status === 'NOT_FOUND') {
      throw new InputError(`No instance ${arn} was found with these credentials. Check the ARN, the account and the Region.`);
    }
    // Only with what is not the same the next day: the same instance gives the same snapshot.
    return visibleIn(facts.people ? { ...facts, taken: secondsOf(now()) } : facts);
  } finally {
    progress?.stop();
    end.abort();
    connect.close();
  }
}

/** @throws InputError if no other call would fare better */
function explain(operation: string, error: unknown): string {
  const why = explainInCommand(operation, error);
  if (isHopeless(error)) {
    throw new InputError(why);
  }
  return why;
}

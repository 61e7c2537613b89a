import { collectFacts } from './collect-facts';
import { instancePlace } from './instance-id';
import type { PartialSnapshot } from './partial-snapshot';
import { Progress } from './progress';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { Context } from '../context';

/**
 * Reads a live instance, with the credentials that the AWS SDK finds, and says how far it has come. Changes nothing.
 *
 * @param partial where to keep what is read, for the next time if this one is interrupted
 * @throws UsageError if the ARN is not one of an instance
 * @throws InputError if the instance cannot be reached, or does not exist
 */
export async function readInstance(instanceArn: string, { terminal, signal }: Context, partial?: PartialSnapshot): Promise<InstanceFacts> {
  const { arn, region, id } = instancePlace(instanceArn);
  // Which Node.js the bundled SDK will one day ask for is nothing that its user could act on.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  // The SDK takes longer to load than most commands take to run.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { ConnectApi } = require('../../connect/connect-api') as typeof import('../../connect/connect-api');
  // Once one call has failed for good, the others have nothing to wait for.
  const end = new AbortController();
  const api = new ConnectApi(id, { signal: AbortSignal.any([signal, end.signal]), client: { region } });
  const known = partial?.load();
  if (known?.size) {
    terminal.err(`Going on where the last attempt was interrupted: ${known.size} profiles have been read.\n`);
  }
  let progress: Progress | undefined;
  try {
    return await collectFacts({
      api,
      arn,
      known,
      onProfiles: (count) => { progress = new Progress(terminal, 'Reading profiles', count); },
      onProfile: (profile) => {
        if (profile.permissions && !known?.has(profile.id)) {
          partial?.add(profile);
        }
        progress?.step();
      },
    });
  } finally {
    progress?.stop();
    end.abort();
    api.close();
  }
}

import { instancePlace } from './instance-id';
import { isLive, type InstanceOptions } from './instance-options';
import { ProxyAgent } from './proxy';
import { visible } from '../../formats/visible';
import type { ReviewedApp } from '../../review/app/reviewed-app';
import { documentNames, type LiveSettings } from '../../review/drift/live-settings';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { CommandContext } from '../command-context';

/**
 * The documents that applications read for the roles of an app, where live instances are asked for. Parameters are where their
 * instance is. Whatever keeps them from being read is told of them: the profiles themselves are known all the same.
 */
export async function readLiveSettings(
  options: InstanceOptions, app: ReviewedApp, known: readonly InstanceFacts[], context: CommandContext,
): Promise<LiveSettings[]> {
  const found: LiveSettings[] = [];
  for (const [instance, names] of isLive(options) ? documentNames(app, known) : []) {
    if (names.length > 0) {
      found.push({ instance, documents: await documentsOf(instance, names, context) });
    }
  }
  return found;
}

async function documentsOf(
  instance: string, names: readonly string[], { terminal, signal }: CommandContext,
): Promise<LiveSettings['documents']> {
  const { readParameters, TIMEOUTS } = await import('../../connect/live');
  try {
    const config = { region: instancePlace(instance).region, requestHandler: { ...TIMEOUTS, httpsAgent: new ProxyAgent() } };
    return await readParameters(names, config, signal);
  } catch (error) {
    const { name, message } = error as Error;
    terminal.err(visible(`The settings of applications could not be read (${name}: ${message}). Allow ssm:GetParameters on ${names[0]!} and the like.\n`));
    return undefined;
  }
}

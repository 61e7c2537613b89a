import type { ReviewedApp } from '../../review/app/reviewed-app';
import type { CommandContext } from '../command-context';
import { openApp } from '../git/open-app';
import { isLive, type InstanceOptions } from '../live/instance-options';
import { liveApp } from '../live/instances';

/** The app at a path, or that of live instances where they are asked for. */
export function searchedApp(path: string, options: InstanceOptions, context: CommandContext): Promise<ReviewedApp> {
  const open = () => openApp(path, context);
  return isLive(options) ? liveApp(options, open, context) : open();
}

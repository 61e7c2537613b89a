import type { ReviewedApp } from '../../review/app/reviewed-app';
import type { CommandContext } from '../command-context';
import { openApp } from '../git/open-app';
import type { InstanceOptions } from '../live/instance-options';
import { liveOrOpened } from '../live/instances';

/** The app at a path, or that of live instances where they are asked for. */
export function searchedApp(path: string, options: InstanceOptions, context: CommandContext): Promise<ReviewedApp> {
  return liveOrOpened(options, () => openApp(path, context), context);
}

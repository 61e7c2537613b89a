import { handleHook } from './handler/handle-hook';
import { handleWatch } from './handler/handle-watch';
import type { HookAnswer } from './handler/hook-answer';
import type { WatchCounts } from './handler/watch-metrics';

/** Entry point of the function behind a hook. */
export const hook = (event: unknown, context: unknown): Promise<HookAnswer> => handleHook(event, context, {
  settings: process.env.HOOK_SETTINGS, instances: process.env.HOOK_INSTANCES,
});

/** Entry point of the function behind a watch. */
export const watch = (event: unknown, context: unknown): Promise<WatchCounts | undefined> => handleWatch(event, context);

import { handleHook } from './handler/handle-hook';
import type { HookAnswer } from './handler/hook-answer';

/** Entry point of the function behind the hook. */
export const hook = (event: unknown, context: unknown): Promise<HookAnswer> => handleHook(event, context, {
  settings: process.env.HOOK_SETTINGS, instances: process.env.HOOK_INSTANCES,
});

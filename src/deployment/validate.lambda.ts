import { handleEvent } from './handler/handle-event';

/** Entry point of the function behind the custom resources. */
export const handler = (event: unknown, context: unknown): Promise<void> => handleEvent(event, context, {
  // Deployments on one machine need not wait for a service.
  pauseMs: Number(process.env.REREAD_PAUSE_MS) || undefined,
});

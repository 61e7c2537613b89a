import { handleEvent } from './handler/handle-event';

/** Entry point of the function behind the custom resources. */
export const handler = (event: unknown, context: unknown): Promise<void> => handleEvent(event, context);

import { visible } from '../../formats/visible';

/** Nobody reads more of a name in an error message. */
const MOST = 200;

/** A text of an input, fit for an error message. */
export function brief(text: string): string {
  const shown = visible(text);
  return shown.length > MOST ? `${shown.slice(0, MOST)}…` : shown;
}

import type { FormatName } from './formats';
import { json } from './json';
import type { Presentation, Report, Reporter, Shown } from './reporter';
import { text } from './text/text';

/** What shows reports in a format. */
export async function reporterOf(format: FormatName): Promise<Reporter> {
  switch (format) {
    case 'text': return text;
    case 'json': return json;
    default: return (await import('./file-reporters')).FILE_REPORTERS[format];
  }
}

/** A report as a reporter shows it, which can show it. */
export function render(report: Report, reporter: Reporter, presentation: Presentation): string {
  return [...renderParts(report, reporter, presentation)].join('');
}

/** The same as parts, for whoever need not hold all of it at once. */
export function renderParts(report: Report, reporter: Reporter, presentation: Presentation): Iterable<string> {
  // What stands under the command of a report takes the report of that command.
  const show = reporter[report.command] as (report: Report, presentation: Presentation) => Shown;
  const shown = show(report, presentation);
  return typeof shown === 'string' ? [shown] : shown;
}

import { csv } from './csv';
import { github } from './findings/github';
import { junit } from './findings/junit';
import { sarif } from './findings/sarif';
import { html } from './html/html';
import { json } from './json';
import { markdown, summary } from './markdown/markdown';
import type { Presentation, Report, Reporter, CommandName, Shown } from './reporter';
import { text } from './text/text';

/** Every format, first the one that people read where they ask for none. */
const REPORTERS: readonly Reporter[] = [text, html, markdown, summary, csv, json, sarif, junit, github];

/** The formats that the report of a command can be had in. */
export function reportersOf(command: CommandName): Reporter[] {
  return REPORTERS.filter(({ shows }) => shows[command] !== undefined);
}

/** A report in a format that can show it. */
export function render(report: Report, reporter: Reporter, presentation: Presentation): string {
  return [...renderParts(report, reporter, presentation)].join('');
}

/** The same as parts, for whoever need not hold all of it at once. */
export function renderParts(report: Report, { shows }: Reporter, presentation: Presentation): Iterable<string> {
  // What stands under the command of a report takes the report of that command.
  const show = shows[report.command] as (report: Report, presentation: Presentation) => Shown;
  const shown = show(report, presentation);
  return typeof shown === 'string' ? [shown] : shown;
}

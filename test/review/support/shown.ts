import type { Presentation, Report } from '../../../src/review/render/reporter';
import { render, reportersOf } from '../../../src/review/render/reporters';
import { styleFor } from '../../../src/review/render/style';

/** Whoever tests words does not want them broken; tests of their own have how lines fit. */
const WIDE = 1000;

/** A file without colors, in the root of a repository. */
export const PLAIN: Presentation = {
  style: styleFor(false, WIDE),
  version: '1.2.3',
  made: '2026-11-28T08:30:00Z',
  repository: () => undefined,
  folders: [],
  inRepository: (file) => file,
  pageAssets: () => ({ style: 'td{}', script: 'run()', reviewStyle: 'td{}' }),
};

/** A report in a format, as a file without colors has it. */
export function shown(report: Report, format: string, presentation: Partial<Presentation> = {}): string {
  const reporter = reportersOf(report.command).find((one) => one.format === format);
  if (!reporter) {
    throw new Error(`A report of ${report.command} cannot be had as ${format}.`);
  }
  return render(report, reporter, { ...PLAIN, ...presentation });
}

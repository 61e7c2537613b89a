import type { Presentation, Report } from '../../../src/review/render/reporter';
import { render, reportersOf } from '../../../src/review/render/reporters';
import { styleFor } from '../../../src/review/render/style';

const PLAIN: Presentation = { style: styleFor(false), pageAssets: () => ({ style: 'td{}', script: 'run()' }) };

/** A report in a format, as a file without colors has it. */
export function shown(report: Report, format: string, presentation: Partial<Presentation> = {}): string {
  const reporter = reportersOf(report.command).find((one) => one.format === format);
  if (!reporter) {
    throw new Error(`A report of ${report.command} cannot be had as ${format}.`);
  }
  return render(report, reporter, { ...PLAIN, ...presentation });
}

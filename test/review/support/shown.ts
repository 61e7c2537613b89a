import { FILE_REPORTERS } from '../../../src/review/render/file-reporters';
import { formatsOf } from '../../../src/review/render/formats';
import { json } from '../../../src/review/render/json';
import type { Presentation, Report } from '../../../src/review/render/reporter';
import { render } from '../../../src/review/render/reporters';
import { styleFor } from '../../../src/review/render/style';
import { text } from '../../../src/review/render/text/text';

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

const REPORTERS = { text, json, ...FILE_REPORTERS };

/** A report in a format, as a file without colors has it. */
export function shown(report: Report, format: string, presentation: Partial<Presentation> = {}): string {
  const found = formatsOf(report.command).find(({ name }) => name === format);
  if (!found) {
    throw new Error(`A report of ${report.command} cannot be had as ${format}.`);
  }
  return render(report, REPORTERS[found.name], { ...PLAIN, ...presentation });
}

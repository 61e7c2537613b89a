import { renderCheck } from './check';
import { renderDiff } from './diff';
import { renderDrift } from './drift';
import { renderExplanation } from './explain';
import { fitted } from './fitted';
import { renderRoles } from './report';
import { renderSnapshot } from './snapshot';
import { renderAccess } from '../access/text';
import type { ReporterOf } from '../reporter';

/** For terminals: every command says what it found in words, no wider than the terminal. Code is as wide as it is. */
export const text: ReporterOf<'text'> = {
  report: (report, { style }) => fitted(renderRoles(report, style), style.columns),
  diff: (report, { style }) => fitted(renderDiff(report, style), style.columns),
  check: (report, { style }) => fitted(renderCheck(report, style), style.columns),
  drift: (report, { style }) => fitted(renderDrift(report, style), style.columns),
  explain: (report, { style }) => fitted(renderExplanation(report, style), style.columns),
  import: ({ code }) => code,
  snapshot: renderSnapshot,
  access: (report, { style }) => renderAccess(report, style),
};

import { renderCheck } from './check';
import { renderDiff } from './diff';
import { renderDrift } from './drift';
import { renderExplanation } from './explain';
import { renderRoles } from './report';
import { renderSnapshot } from './snapshot';
import { renderAccess } from '../access/text';
import type { Reporter } from '../reporter';

/** For terminals: every command says what it found in words. */
export const text: Reporter = {
  format: 'text',
  endings: ['.txt'],
  shows: {
    report: (report, { style }) => renderRoles(report, style),
    diff: (report, { style }) => renderDiff(report, style),
    check: (report, { style }) => renderCheck(report, style),
    drift: (report, { style }) => renderDrift(report, style),
    explain: (report, { style }) => renderExplanation(report, style),
    import: ({ code }) => code,
    snapshot: renderSnapshot,
    access: (report, { style }) => renderAccess(report, style),
  },
};

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from './corpus';
import { FORBIDDEN } from './invariants';
import type { ReviewedApp } from '../../../src/review/app/reviewed-app';
import { diffApps } from '../../../src/review/diff/diff';
import { readInput } from '../../../src/review/inputs/read-input';
import { reportOf } from '../../../src/review/report/report';
import { shown } from '../../review/support/shown';

/**
 * Reads an app from files, and shows it in every way that goes over all of it.
 *
 * @param path of the app in the directory of the files; the directory itself by default
 * @throws what the reader throws
 */
export function expectReviewed(files: Files, path = '.'): ReviewedApp {
  const directory = mkdtempSync(join(tmpdir(), 'fuzz '));
  try {
    Object.entries(files).forEach(([name, text]) => {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    });
    const app = readInput(join(directory, path), 'app');
    const report = reportOf(app);
    for (const format of ['text', 'json', 'csv']) {
      expect(shown(report, format)).not.toMatch(FORBIDDEN);
    }
    expect(shown(diffApps(app, { ...app, roles: app.roles.slice(1) }), 'markdown').length).toBeLessThan(65_536);
    if (app.before) {
      expect(shown(diffApps(app.before, app), 'text')).not.toMatch(FORBIDDEN);
    }
    return app;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

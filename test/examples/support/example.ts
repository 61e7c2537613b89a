import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { readApp } from '../../../src/review/assembly/read-app';
import { diffApps } from '../../../src/review/diff/diff';
import { explain } from '../../../src/review/explain/explain';
import { styleFor } from '../../../src/review/render/style';
import { reportOf } from '../../../src/review/report/report';
import { shown } from '../../review/support/shown';
import { tooWide } from '../../review/support/too-wide';
import { comparableTemplate, INSTANCE_ARN } from '../../support/roles-app';

const EXAMPLES = path.join(__dirname, '../../../examples');

/** Set, the expected files are written instead of compared: `UPDATE_EXAMPLES=1 npm run test:programs -- test/examples`. */
const UPDATE = process.env.UPDATE_EXAMPLES !== undefined;

interface ExampleStack {
  new (scope: Construct, id: string, props: { readonly instanceArn: string }): Stack;
}

/** What an example gives: its template, the report on its roles, and what synthesizing it says. */
export function synthesizeExample(
  StackOfExample: ExampleStack, id: string,
): { stack: Stack; directory: string; files: Record<string, string>; warnings: string[] } {
  const app = new App();
  const stack = new StackOfExample(app, id, { instanceArn: INSTANCE_ARN });
  const { directory, stacks } = app.synth();
  const messages = stacks.flatMap((artifact) => artifact.messages);
  const text = messages.map(({ level, id: where, entry }) => `${level} ${where.slice(1)}\n  ${String(entry.data)}\n`);
  return {
    stack,
    directory,
    files: {
      'template.json': `${JSON.stringify(comparableTemplate(stack), null, 2)}\n`,
      'report.txt': shown(reportOf(readApp(directory, id)), 'text', { style: styleFor(false) }),
      'synthesis.txt': text.sort().join('\n') || 'Nothing to say.\n',
    },
    warnings: messages.filter(({ level }) => level === 'warning').map(({ entry }) => String(entry.data)),
  };
}

/** Compares what an example gives with what it says that it gives. */
export function testExample(StackOfExample: ExampleStack, id: string, directory: string): void {
  const { directory: assembly, files, warnings } = synthesizeExample(StackOfExample, id);

  test.each(Object.keys(files))('%s is as expected', (name) => {
    const file = path.join(EXAMPLES, directory, 'expected', name);
    if (UPDATE) {
      fs.writeFileSync(file, files[name]);
    }
    expect(files[name]).toBe(fs.readFileSync(file, 'utf8'));
  });

  test.each(['report', 'diff', 'explain'] as const)('what %s writes fits a terminal of 80 columns', (command) => {
    const app = readApp(assembly, id);
    const reports = {
      report: [reportOf(app)],
      diff: [diffApps({ ...app, roles: [] }, app), diffApps(app, { ...app, roles: [] })],
      explain: app.roles[0]!.role.permissions.map((name) => explain(name, app)),
    };
    expect(reports[command].flatMap((report) => tooWide(shown(report, 'text', { style: styleFor(false) })))).toEqual([]);
  });

  test('nothing is left to warn of', () => {
    expect(warnings).toEqual([]);
  });
}

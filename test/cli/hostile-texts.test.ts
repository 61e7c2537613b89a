import { readFileSync, writeFileSync } from 'node:fs';
import { inTemporaryDirectory } from './support/in-directory';
import { liveInstance } from './support/live';
import { cli, type Ran } from './support/run-cli';
import { templateOf, writeAssembly } from '../review/support/assembly';

const directory = inTemporaryDirectory();

/** What a terminal, a browser, a spreadsheet and the log of a pipeline would obey, one after the other. */
const HOSTILE = '::add-mask::x\u001b[2J\u0007\u202egnp\r\n::error::boom\n##vso[task.complete result=Failed]\u2028\u0085|<b>&`@team\u200b\u{e0041}';

// The bundle has what makes the page look and react.
Object.assign(globalThis, { PAGE_STYLE: '', PAGE_SCRIPT: '', REVIEW_STYLE: '' });

/** Besides line breaks between lines; Markdown breaks mentions and links with one that has no width. */
const FORBIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** As runners recognize them, which take away blanks first. */
const isCommand = (line: string) => line.trimStart().startsWith('::') || /##\w*\[/.test(line);

function expectHarmless(text: string, isMarkdown = false): void {
  const seen = isMarkdown ? text.replaceAll('\u200b', '') : text;
  const at = seen.search(FORBIDDEN);
  expect(at === -1 ? '' : JSON.stringify(seen.slice(Math.max(0, at - 60), at + 60))).toBe('');
  expect(seen.split('\n').filter(isCommand)).toEqual([]);
}

/** What a command wrote anywhere. */
async function expectHarmlessRun(args: readonly string[], codes: readonly number[]): Promise<Ran> {
  const ran = await cli(args);
  expect([args, codes]).toEqual([args, expect.arrayContaining([ran.code])]);
  expectHarmless(ran.out, args.includes('markdown') || args.includes('summary'));
  expectHarmless(ran.err);
  return ran;
}

const role = (id: string, permissions: string[]) => ({
  id,
  name: `${id} ${HOSTILE}`,
  permissions: [...permissions, `Odd.${HOSTILE}`],
  properties: {
    Description: HOSTILE,
    Tags: [{ Key: HOSTILE, Value: HOSTILE }],
    AllowedAccessControlTags: [{ Key: HOSTILE, Value: HOSTILE }],
    TagRestrictedResources: [HOSTILE],
    Applications: [{ Namespace: HOSTILE, ApplicationPermissions: [HOSTILE] }],
    [HOSTILE]: HOSTILE,
  },
  attributes: { Condition: HOSTILE, DeletionPolicy: 'Retain' },
});

describe('texts of a template, in', () => {
  beforeEach(() => {
    writeFileSync('before.json', JSON.stringify(templateOf([role('A', ['Users.View']), role('B', ['BasicAgentAccess'])])));
    writeFileSync('after.json', JSON.stringify(templateOf([role('A', ['Users.EditPermission']), role('C', ['Queues.View'])], {
      Transform: [HOSTILE], Resources: { [HOSTILE]: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: HOSTILE } } },
    })));
    writeAssembly(`${directory.path}/app`, [{ ...role('A', ['Users.View']), metadata: { privilegeReason: HOSTILE, waivers: [{ rule: HOSTILE, reason: HOSTILE }] } }], { stack: 'Stack' });
  });

  test.each(['text', 'html', 'markdown', 'summary', 'csv', 'json', 'sarif', 'junit'])('a report as %s', async (format) => {
    await expectHarmlessRun(['report', 'after.json', '--format', format], [1]);
    await expectHarmlessRun(['report', 'app', '--format', format], [0, 1]);
  });

  test.each(['text', 'html', 'markdown', 'summary', 'csv', 'json', 'sarif', 'junit'])('a difference as %s', async (format) => {
    await expectHarmlessRun(['diff', 'before.json', 'after.json', '--format', format], [0]);
  });

  test.each([[], ['--json']])('an explanation %j', async (...options) => {
    await expectHarmlessRun(['explain', 'Users.View', '--app', 'before.json', ...options], [0]);
    // A word of it is one that people say.
    await expectHarmlessRun(['explain', HOSTILE, ...options], [0]);
    await expectHarmlessRun(['explain', '::error::boom\u001b[2J', ...options], [1]);
  });

  test('messages of wrong usage', async () => {
    for (const args of [['report', HOSTILE], ['diff', HOSTILE], ['report', 'after.json', '--fail-on', HOSTILE], [HOSTILE], ['report', `--${HOSTILE}`], ['snapshot', HOSTILE]]) {
      await expectHarmlessRun(args, [2, 3]);
    }
  });
});

describe('texts of a live instance, in', () => {
  const profile = (name: string, permissions: string[]) => ({
    name: `${name} ${HOSTILE}`,
    permissions: [...permissions, `Odd.${HOSTILE}`],
    description: HOSTILE,
    tags: { [HOSTILE]: HOSTILE },
    allowedAccessControlTags: { [HOSTILE]: HOSTILE },
    tagRestrictedResources: [HOSTILE],
    applications: [{ Namespace: HOSTILE, ApplicationPermissions: [HOSTILE], Type: 'MCP' as const }],
    allowedAIAgents: [{ Arn: HOSTILE, Type: 'THIRD_PARTY' as const }],
  });
  const live = liveInstance({}, { profiles: [profile('A', ['Users.View']), profile('Z', ['BasicAgentAccess'])] });

  const app = () => writeFileSync('app.json', JSON.stringify(templateOf([role('A', ['Queues.View'])].map((one) => ({ ...one, properties: { ...one.properties, InstanceArn: live.instance.arn } })))));

  test('a snapshot, its file and what is told of it', async () => {
    await expectHarmlessRun(['snapshot', live.instance.arn, '--output', 's.json'], [0]);
    expectHarmless(readFileSync('s.json', 'utf8'));
    await expectHarmlessRun(['snapshot', live.instance.arn, '--json'], [0]);
  });

  test.each([[], ['--json'], ...['markdown', 'summary', 'csv', 'sarif', 'junit'].map((format) => ['--format', format])])('drift and checks %j, live and of a snapshot, which say the same', async (...options) => {
    app();
    await cli(['snapshot', live.instance.arn, '--output', 's.json']);
    for (const command of ['drift', 'check']) {
      const now = await expectHarmlessRun([command, 'app.json', '--live', ...options], [0, 1, 3]);
      const { out } = await expectHarmlessRun([command, 'app.json', '--snapshot', 's.json', ...options], [0, 1, 3]);
      expect(out).toBe(now.out);
    }
  });

  test.each([[], ['--json'], ['--mapping', 'app.json']])('an import %j', async (...options) => {
    app();
    await cli(['snapshot', live.instance.arn, '--output', 's.json']);
    await expectHarmlessRun(['import', 's.json', ...options], [0, 1]);
  });

  test('what Connect says of a failure', async () => {
    live.emulator.inject({ operation: 'ListInstanceAttributes', fault: { kind: 'error', code: 'AccessDeniedException', message: HOSTILE, status: 403 }, times: 'forever' });
    live.emulator.inject({ operation: 'ListUserHierarchyGroups', fault: { kind: 'error', code: 'Odd', message: HOSTILE, status: 400 }, times: 'forever' });
    await expectHarmlessRun(['snapshot', live.instance.arn, '--output', 's.json'], [3]);
    expectHarmless(readFileSync('s.json', 'utf8'));
  });
});

test('texts of an app that fails', async () => {
  writeFileSync('cdk.json', JSON.stringify({ app: 'node app.js' }));
  writeFileSync('app.js', `process.stderr.write(${JSON.stringify(`Error: ${HOSTILE}\n${HOSTILE}`)}); process.exitCode = 1;`);
  writeFileSync('before.json', JSON.stringify(templateOf([])));
  await expectHarmlessRun(['diff', 'before.json'], [3]);
});

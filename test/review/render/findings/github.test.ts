import { diffApps } from '../../../../src/review/diff/diff';
import { inputOf } from '../../../../src/review/inputs/read-input';
import { reportOf } from '../../../../src/review/report/report';
import { templateOf, type RoleFixture } from '../../support/assembly';
import { shown } from '../../support/shown';

const app = (...roles: RoleFixture[]) => inputOf(JSON.stringify(templateOf(roles), undefined, 2), 'infra/my, roles%.json');

/** A command as a runner reads it (actions/runner, ActionCommand.TryParseV2, read 2026-11-29). */
function parsed(line: string) {
  const [, command, properties, data] = /^::(\w+) (.*?)::(.*)$/.exec(line)!;
  const read = (text: string) => text.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
  const members = properties!.split(',').map((one) => [one.slice(0, one.indexOf('=')), read(one.slice(one.indexOf('=') + 1))] as const);
  return { command, ...Object.fromEntries(members), message: read(data!) };
}

test('every open finding is an annotation of its line, by its severity', () => {
  const lines = shown(reportOf(app({ id: 'A', permissions: ['Users.View', 'Users.EditPermission'] })), 'github').trimEnd().split('\n');
  expect(parsed(lines[0]!)).toEqual({
    command: 'error', file: 'infra/my, roles%.json', line: '10', endLine: '10', col: '11', endColumn: '33', title: 'privilege-escalation · A',
    message: expect.stringMatching(/^Users\.EditPermission lets its holders .* Remove Users\.EditPermission, or declare/),
  });
  expect(lines.at(-1)).toBe('1 error.');
});

test('of a comparison only what is new is one', () => {
  const [before, after] = [['Cases.View'], ['Cases.View', 'Users.EditPermission']].map((permissions) => app({ id: 'A', permissions }));
  const text = shown(diffApps(before!, after!), 'github');
  expect(text).toContain('Users.EditPermission');
  expect(text).not.toContain('::Cases.View');
  expect(shown(diffApps(before!, before!), 'github')).toBe('No findings.\n');
});

test('a file outside of the repository is not named', () => {
  const text = shown(reportOf(app({ id: 'A', permissions: ['Users.EditPermission'] })), 'github', { inRepository: () => undefined });
  expect(text).toMatch(/^::error title=/);
  expect(text).not.toContain('file=');
});

test('names of others begin no command and end none', () => {
  const nasty = '%0A::stop-commands::x\r\n::error file=a,title=b::c%3A ##[add-mask]x ##vso[task.x]';
  const lines = shown(reportOf(app({ id: 'A', name: nasty, permissions: ['Users.EditPermission', `Odd.${nasty}`] })), 'github').trimEnd().split('\n');
  for (const line of lines.slice(0, -1)) {
    expect(parsed(line)).toMatchObject({ file: 'infra/my, roles%.json', title: expect.stringContaining('%0A::stop-commands::x ::error file=a,title=b::c%3A') });
    expect(line).not.toMatch(/##[\w-]*\[/);
  }
  expect(lines.at(-1)).toMatch(/^\d+ errors/);
});

import { diffApps } from '../../../../src/review/diff/diff';
import { reportOf } from '../../../../src/review/report/report';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

const unread = (...texts: string[]) => ({ ...appOf({ id: 'A' }), unread: texts.map((text) => ({ text })) });

test('what could not be read comes before everything else, as text, with a command that can be copied', () => {
  const app = unread('*A* of @them', 'It is new: npx connect-profiles@1.3.0-rc.1');
  const list = '**Not read**\n\n- \\*A\\* of @\u200bthem\n- It is new: `npx connect-profiles@1.3.0-rc.1`\n\n|';
  expect(shown(reportOf(app), 'markdown')).toContain(`1 role of template.\n\n${list}`);
  expect(shown(diffApps(appOf(), app), 'markdown')).toContain(`1 role changed\n\n${list.replace('- \\*', '- template: \\*').replace('- It', '- template: It')}`);
});

test('an app that was read has nothing to say', () => {
  expect(shown(reportOf(unread()), 'markdown') + shown(diffApps(unread(), unread()), 'markdown')).not.toContain('Not read');
});

test('a comment has room for some parts, and counts the others', () => {
  expect(shown(reportOf(unread(...[...Array(30).keys()].map(String))), 'markdown')).toMatch(/\n- 24\n- and 5 more: the JSON has them all\n/);
});

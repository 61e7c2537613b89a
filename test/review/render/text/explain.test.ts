import { explain } from '../../../../src/review/explain/explain';
import { appOf, words } from '../../support/roles';
import { shown } from '../../support/shown';

test('says what a permission is, needs, is needed by, and who holds it', () => {
  const text = shown(explain('Cases.View', appOf({ id: 'A', permissions: ['Cases.View'] })), 'text');
  expect(words(text)).toEqual(expect.arrayContaining([
    expect.stringMatching(/^Cases\.View: /), 'Console Cases › Cases - View', 'Needs CustomerProfiles.View',
    expect.stringMatching(/^Needed by Cases\./), expect.stringMatching(/^Feature Amazon Connect Cases\./), 'Held by A (listed)',
  ]));
});

test.each([
  ['Queue.View', /Did you mean Queues\.View \(Queues - View\)/],
  ['RealTimeMetrics.Access', /Its name is AccessMetrics\.RealTimeMetrics\.Access\./],
  ['\u001b[2Jzzqq', /^Unknown permission "\\u001b\[2Jzzqq"\. No permission has a similar name/],
  ['__proto__', /^Unknown permission "__proto__"/],
])('of %s it knows better', (name, text) => {
  expect(shown(explain(name), 'text')).toMatch(text);
});

test('of what people may call many permissions, it shows the likeliest, and says where the others are', () => {
  const text = shown(explain('recordings'), 'text');
  expect(text).toMatch(/^"recordings" may mean \d+ permissions, the likeliest first:\n/);
  expect(text.trimEnd().split('\n')).toHaveLength(14);
  expect(text).toMatch(/\d+ more: the JSON has them all\n$/);
});

import { readSnapshot, writeSnapshot } from '../../../../src/formats/instance-snapshot';
import { styleFor } from '../../../../src/review/render/style';
import { APART, instanceWith, reviewOf } from '../../support/access';
import { shown } from '../../support/shown';

const PROFILES = { '<b>Desk</b>': ['Users.EditPermission'], 'Quality': ['CallRecordings.Unredacted.Access'], 'Unread': undefined, '=Left': ['Cases.Delete'] };

const reviewed = (people: Record<string, number | string[]> = { '<b>Desk</b>+Quality': ['=bob', 'ada'], 'Quality+Unread': ['eve'] }) => (
  reviewOf(instanceWith(PROFILES, people, { taken: '2026-09-30T07:00:00Z' }), { guardrails: [APART], since: { facts: instanceWith(PROFILES, {}), source: 'q2', digest: '' } }));

describe('text', () => {
  test('fits into 80 columns', () => {
    expect(shown(reviewed(), 'text', { style: styleFor(false) }).split('\n').filter((line) => line.length > 80 && !/arn:/.test(line))).toEqual([]);
  });

  test('says of whom something could not be determined wherever that matters', () => {
    const text = shown(reviewed(), 'text').replace(/\s+/g, ' ');
    expect(text).toContain('Give access: 2 people, by <b>Desk</b>; could not be determined of 1 person');
    expect(text).toContain('Violated by 2 people, could not be determined of 1 person');
    expect(text).toContain('Not everything that 1 person can do could be determined.');
    expect(text).toContain('? what Unread gives was not read');
    expect(text).toContain('Held by nobody: =Left');
  });

  test('counts what there is no room for', () => {
    const many = Object.fromEntries([...Array(30).keys()].map((number) => [`P${number}`, ['Cases.View']]));
    expect(shown(reviewOf(instanceWith(many, Object.fromEntries(Object.keys(many).map((name) => [name, 1])))), 'text')).toContain('5 more: the JSON has them all');
  });
});

test('whoever gives access and can do more is named first, with what they hold', () => {
  expect(shown(reviewed(), 'text').replace(/\s+/g, ' ')).toContain(
    'Gives access, and can hear, read or watch conversations with everything that was said, card numbers and health data included: 2 people (=bob and ada: <b>Desk</b> + Quality); could not be determined of 1 person');
  const markdown = shown(reviewed(), 'markdown');
  expect(markdown.indexOf('Who gives access, and can do more')).toBeLessThan(markdown.indexOf('Who can do what'));
  expect(shown(reviewed({ Quality: 3 }), 'text').replace(/\s+/g, ' ')).toContain('Gives access, and can watch people at work: nobody');
});

test('where a list has no room for all, the text says where all are', () => {
  const names = Object.fromEntries([...Array(12).keys()].map((number) => [`Profile ${number}`, ['Cases.View']]));
  const many = reviewOf(instanceWith(names, { [Object.keys(names).join('+')]: 1 }));
  expect(shown(many, 'text')).toMatch(/and\s+3\s+more/);
  expect(shown(many, 'text').trimEnd().split('\n\n').pop()).toMatch(/--output review\.html/);
  expect(shown(reviewed(), 'text')).not.toContain('--output review.html');
});

describe('the page', () => {
  const page = shown(reviewed(), 'html');

  test('has the words of people and of the console, and none of code', () => {
    expect(page).toContain('Users - Edit permission');
    expect(page).not.toMatch(/Users\.EditPermission|UsersPermissions|Stack\//);
  });

  test('says one thing of each, in plain words before those of the console', () => {
    expect(page).toContain('Give access (Users - Edit permission), together with hear or read conversations unredacted (');
    expect(page).toContain('<b>Violated:</b>');
    expect(page).not.toMatch(/To be decided|Must not be|none known/);
    expect(page.match(/What Unread gives was not read/g)).toHaveLength(1);
  });

  test('shows names of others as text, and runs nothing', () => {
    expect(page).toContain('&lt;b&gt;Desk&lt;/b&gt;');
    expect(page).not.toMatch(/<script|<b>Desk/);
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;sha256-');
  });

  test('can be filed: it says which instance, of when, and by what it was made', () => {
    expect(page).toContain('Account 111122223333, us-east-1, instance 11111111-2222-3333-4444-555555555555 · recorded 2026-09-30 07:00:00 UTC · reviewed 2026-10-01 08:00:00 UTC');
    expect(page).toContain('<dt>SHA-256</dt><dd>');
    expect(page).toContain('connect-profiles 1.2.3, catalog of 328 permissions');
    expect(page).toContain('this review names people');
  });

  test('has everybody in it, with boxes to decide', () => {
    expect(page).toContain('=bob, ada');
    expect(page.match(/☐ keep/g)).toHaveLength(2 + 4);
  });
});

describe('CSV', () => {
  /** Cells as spreadsheets read them. */
  const cells = (text: string) => text.trimEnd().split(/\n(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((line) => (
    line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, '').replace(/""/g, '"'))));
  const lines = cells(shown(reviewed(), 'csv'));

  test('has a line for each person and each thing to decide on, with columns to sign', () => {
    expect(lines[0]).toEqual(['Holder', 'Kind of holder', 'People', 'Holds', 'To decide', 'Item', 'Dangerous abilities', 'Details',
      'Decision', 'Reviewer', 'Date', 'Remark', 'ID of item', 'ID of AI agent', 'Snapshot SHA-256']);
    const ofPerson = (name: string) => lines.filter(([holder]) => holder === name).map((line) => line.slice(4, 7));
    expect(ofPerson('ada')).toEqual([
      ['violated guardrail', 'Whoever gives access does not use it.', ''],
      ['profile', '<b>Desk</b>', 'Give access'],
      ['profile', 'Quality', 'Hear or read conversations unredacted'],
    ]);
    expect(ofPerson('eve')).toContainEqual(['could not be determined', 'everything else', '']);
  });

  test('begins with a line for the review as a whole, which says what it is about', () => {
    expect(lines[1]!.slice(0, 6)).toEqual(['everybody', '', '3', '', 'the review as a whole', '']);
    expect(lines[1]![7]).toMatch(/Account: 111122223333; Region: us-east-1; Instance: arn:.*; Made with: connect-profiles 1\.2\.3, catalog of 328.*SHA-256: /);
  });

  test('is as wide in every line, whose last cell is the digest of the snapshot', () => {
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([15]));
    expect(new Set(lines.slice(1).map((line) => line[14]))).toEqual(new Set([reviewed().filing.digest]));
  });

  test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', ';=1', 'a;=1', '\u200b=1'])('has no formula where a name begins with %j', (name) => {
    const facts = instanceWith({ [name]: ['Cases.Delete'], Unused: undefined, [`${name}2`]: ['Users.Edit'] }, { [name]: [name], [`${name}2`]: [`${name}3`] });
    const text = shown(reviewOf(readSnapshot(writeSnapshot(facts), 's')), 'csv');
    expect(cells(text).flat().flatMap((cell) => cell.split(/[;\t\r\n]/)).filter((cell) => /^[\s\u200b]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  });

  test('calls an AI agent by what it holds, and has its ID behind everything else', () => {
    const arn = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/a/b';
    const ids = instanceWith(PROFILES, {}, { aiAgents: [{ arn, profiles: ['Quality'] }] });
    const [head, ...all] = cells(shown(reviewOf(ids), 'csv'));
    const line = all.find(([, kind]) => kind === 'AI agent')!;
    expect(line[0]).toBe('AI agent with Quality');
    expect(line[head!.indexOf('ID of AI agent')]).toBe(arn);
  });

  test('has a line for each combination where people have no names', () => {
    expect(cells(shown(reviewed({ Quality: 12 }), 'csv')).map((line) => line.slice(0, 7))).toContainEqual(
      ['Quality', 'combination of profiles', '12', 'Quality', 'profile', 'Quality', 'Hear or read conversations unredacted']);
  });
});

test('Markdown shows names of others as text', () => {
  const markdown = shown(reviewed(), 'markdown');
  expect(markdown).toContain('**&lt;b&gt;Desk&lt;/b&gt; \\+ Quality**');
  expect(markdown).toContain('**violated by 2 people, could not be determined of 1 person**');
});

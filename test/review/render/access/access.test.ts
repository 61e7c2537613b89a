import { APART, instanceWith, reviewOf } from '../../support/access';
import { shown } from '../../support/shown';

const PROFILES = { '<b>Desk</b>': ['Users.EditPermission'], 'Quality': ['CallRecordings.Unredacted.Access'], 'Unread': undefined, '=Left': ['Cases.Delete'] };

const reviewed = (people: Record<string, number | string[]> = { '<b>Desk</b>+Quality': ['=bob', 'ada'], 'Quality+Unread': ['eve'] }) => (
  reviewOf(instanceWith(PROFILES, people, { taken: '2026-09-30T07:00:00Z' }), { guardrails: [APART], since: { facts: instanceWith(PROFILES, {}), source: 'q2', text: '' } }));

describe('text', () => {
  test('fits into 80 columns', () => {
    expect(shown(reviewed(), 'text').split('\n').filter((line) => line.length > 80 && !/arn:/.test(line))).toEqual([]);
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

describe('the page', () => {
  const page = shown(reviewed(), 'html');

  test('has the words of people and of the console, and none of code', () => {
    expect(page).toContain('Users - Edit permission');
    expect(page).not.toMatch(/Users\.EditPermission|UsersPermissions|Stack\//);
  });

  test('shows names of others as text, and runs nothing', () => {
    expect(page).toContain('&lt;b&gt;Desk&lt;/b&gt;');
    expect(page).not.toMatch(/<script|<b>Desk/);
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;sha256-');
  });

  test('can be filed: it says which instance, of when, and by what it was made', () => {
    expect(page).toContain('Instance 11111111-2222-3333-4444-555555555555 in account 111122223333, us-east-1 · recorded 2026-09-30 07:00:00 UTC · reviewed 2026-10-01 08:00:00 UTC');
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
  const lines = shown(reviewed(), 'csv').trimEnd().split('\n');

  test('has a line for each person and each thing to decide on, with columns to sign', () => {
    expect(lines[0]).toBe('Instance,Recorded,Reviewed,Snapshot SHA-256,Holder,Kind of holder,People,Holds,What,Item,Given by,Details,Decision,Reviewer,Date,Remark');
    const items = lines.slice(1).map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)).map((cells) => [cells[4], cells[5], cells[8], cells[9], cells[10]].join('|'));
    expect(items.filter((item) => item.startsWith('ada'))).toEqual([
      'ada|person|violated guardrail|apart|<b>Desk</b> and Quality',
      'ada|person|dangerous ability|Give access|<b>Desk</b>',
      'ada|person|dangerous ability|Hear or read conversations unredacted|Quality',
      'ada|person|profile|<b>Desk</b>|',
      'ada|person|profile|Quality|',
    ]);
    expect(items.filter((item) => item.startsWith('eve'))).toContain('eve|person|could not be determined|everything else|');
  });

  test('has no formula, whatever people and profiles are called', () => {
    expect(lines.flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)).filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
    expect(lines.some((line) => line.includes("'=bob"))).toBe(true);
    expect(lines.some((line) => line.includes("nobody,,0,,profile,'=Left"))).toBe(true);
  });

  test('has a line for each combination where people have no names', () => {
    const text = shown(reviewed({ Quality: 12 }), 'csv');
    expect(text).toContain(',Quality,combination of profiles,12,Quality,dangerous ability,Hear or read conversations unredacted,Quality,');
  });
});

test('Markdown shows names of others as text', () => {
  const markdown = shown(reviewed(), 'markdown');
  expect(markdown).toContain('**&lt;b&gt;Desk&lt;/b&gt; \\+ Quality**');
  expect(markdown).toContain('**violated by 2 people, could not be determined of 1 person**');
});

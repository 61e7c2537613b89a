import { checkApp } from '../../../../src/review/check/check';
import { diffApps } from '../../../../src/review/diff/diff';
import { driftOf } from '../../../../src/review/drift/drift';
import { INSTANCE_ARN } from '../../support/assembly';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

const HOSTILE = '</style><script>alert(1)</script><img src=x onerror=alert(2)>';

const app = appOf({ id: 'A', name: 'Agent', permissions: ['Cases.View', 'Users.View'] }, { id: 'B', name: HOSTILE });

function facts(profiles: readonly { name: string; permissions: string[] }[], people?: number) {
  return {
    arn: INSTANCE_ARN, integrations: [], unreadable: {},
    profiles: profiles.map((one, index) => ({ id: `${index}`, arn: `${INSTANCE_ARN}/security-profile/${index}`, ...one })),
    ...(people === undefined ? {} : { people: [{ profiles: ['0'], people }] }),
  };
}

const CHANGED = facts([{ name: 'Agent', permissions: ['Users.View', 'Users.Edit'] }, { name: 'Made by hand', permissions: [] }], 7);

/** A view of a page, or a part of one, as text. */
function textOf(page: string, id: string): string {
  const from = page.slice(page.search(new RegExp(`<section id="${id}"`)));
  return from.slice(0, from.indexOf('</section>')).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').replace(/ ([.,;:])/g, '$1').trim();
}

describe('a comparison', () => {
  const before = appOf({ id: 'A', name: 'Agent', permissions: ['Cases.View', 'RestrictTaskCreation.Access'] }, { id: 'Gone', permissions: ['Queues.Edit'] });
  const after = appOf({ id: 'A', name: 'Agent', permissions: ['Cases.View', 'Users.EditPermission', 'Users.View'] });
  const page = shown(diffApps(before, after, [facts([{ name: 'Agent', permissions: [] }], 42)]), 'html');

  test('answers first what changes if it is approved, in words, with how many people it is about', () => {
    expect(textOf(page, 'answer')).toMatch(/^What changes if this is approved 1 role gets more access; 42 people hold it\. 1 more changes otherwise\./);
    expect(textOf(page, 'answer')).toMatch(/can for the first time give themselves or other people more access\./);
    expect(textOf(page, 'answer')).toMatch(/Becomes possible Ability For whom Give themselves or other people more access .* Agent 42 people/);
    expect(textOf(page, 'answer')).toMatch(/Is no longer possible Ability For whom Change or stop how contacts are handled, for everybody .* Gone/);
  });

  test('tells role by role what holders can do, gravest first, in the words of the console', () => {
    const roles = textOf(page, 'changed-roles');
    expect(roles).toMatch(/Agent ▲ more access 42 people hold it\. Holders can now Change which security profiles users hold.*Users - Edit permission privilege escalation/);
    expect(roles).toMatch(/Restriction lifted: until now holders cannot create tasks/);
    expect(roles).toMatch(/Gone ▼ removed, less access.*Holders can no longer Change queues/);
    expect(roles).not.toMatch(/Users\.EditPermission/);
  });

  test('tells what takes something away, or no longer does, so that nobody reads it as its opposite', () => {
    const [redacted, unredacted] = ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access'];
    const recordings = (...permissions: string[]) => appOf({ id: 'A', name: 'Agent', permissions });
    const rolesOf = (from: string[], to: string[]) => textOf(shown(diffApps(recordings(...from), recordings(...to)), 'html'), 'changed-roles');
    expect(rolesOf([redacted, unredacted], [unredacted])).toMatch(/Holders can now Redaction lifted: until now holders hear call recordings with sensitive data taken out\./);
    expect(rolesOf([unredacted], [redacted, unredacted])).toMatch(/less access Holders are now restricted Holders hear call recordings with sensitive data taken out\./);
    expect(rolesOf([], ['RestrictTaskCreation.Access'])).toMatch(/less access Holders are now restricted Holders cannot create tasks/);
  });

  test('says in the answer that a redaction is lifted, where nothing else of it is dangerous', () => {
    const [redacted, unredacted] = ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access'];
    const held = (...permissions: string[]) => appOf({ id: 'A', name: 'Agent', permissions });
    const told = textOf(shown(diffApps(held(redacted, unredacted), held(unredacted)), 'html'), 'answer');
    expect(told).toMatch(/Some of their holders can for the first time hear, read or watch in full what they would otherwise be given redacted\./);
    expect(told).toMatch(/Becomes possible Ability For whom Hear, read or watch in full .* Agent/);
    expect(told).not.toContain('Nothing of it is looked at as dangerous');
  });

  test('names what was not found before, and leads to it', () => {
    expect(textOf(page, 'appeared')).toMatch(/^What was not found before/);
    expect(page).toMatch(/<a href="#level=error&amp;found=/);
  });

  test('says so where nothing changes', () => {
    expect(textOf(shown(diffApps(before, before), 'html'), 'answer')).toContain('No role changes.');
  });
});

describe('drift', () => {
  const page = shown(driftOf(app, [CHANGED]), 'html');

  test('tells first how the instance differs from the code, and for how many people', () => {
    expect(textOf(page, 'answer')).toMatch(/^What differs from what the code says .* 1 role has more access than the code says; 7 people hold it\./);
    expect(textOf(page, 'answer')).toMatch(/Some of their holders can do what the code does not let them: give themselves or other people more access\./);
    expect(textOf(page, 'answer')).toMatch(/Possible on the instance, and not by the code Ability/);
    expect(textOf(page, 'changed-roles')).toMatch(/Agent ◆ more and less than the code says/);
    expect(textOf(page, 'changed-roles')).toMatch(
      /Holders can, and the code does not say so .*Users - Edit privilege escalation .*Holders cannot, and the code says that they can .*Cases - View/);
    expect(textOf(page, 'by-hand')).toBe('Only on the instance, made by no code Made by hand');
  });

  test.each(['html', 'text', 'markdown'])('is told as a difference, and not as a change that is to come: %s', (format) => {
    const kept = ['CallRecordings.Redacted.Access', 'RestrictTaskCreation.Access'];
    const code = appOf({ id: 'A', name: 'Agent', permissions: ['Cases.Delete', 'CallRecordings.Unredacted.Access', ...kept] });
    const changed = facts([{ name: 'Agent', permissions: ['CallRecordings.Unredacted.Access', 'Users.Edit'] }]);
    const told = shown(driftOf(code, [changed]), format).replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<section id="overview".*/s, '');
    expect(told).toMatch(/more and less than the code says/);
    expect(told).toMatch(/by the code holders hear call recordings with sensitive data taken out/);
    expect(told).toMatch(/by the code holders cannot create tasks/);
    expect(told).toContain('Possible on the instance, and not by the code');
    expect(told).not.toMatch(/\b(?:gets?|gains?|gained|loses?|now|no longer|first time|becomes|until now|approved)\b/i);
  });

  test('is not explained where there is none', () => {
    const same = driftOf(appOf({ id: 'A', name: 'Agent', permissions: ['Users.View'] }), [facts([{ name: 'Agent', permissions: ['Users.View'] }])]);
    expect(textOf(shown(same, 'html'), 'answer')).toBe('What differs from what the code says Nothing, in 1 role.');
  });

  test('what was not compared or read is said', () => {
    const unread = shown(driftOf({ ...app, unread: [{ stack: '', text: 'A macro' }] }, []), 'html');
    expect(unread).toMatch(/Not read<\/h2><ul><li>A macro/);
    expect(textOf(unread, 'unknown')).toContain(INSTANCE_ARN);
  });
});

describe('a check', () => {
  const page = shown(checkApp(app, [facts([])]), 'html');

  test('answers first whether it can be deployed, by stack, and with what is wrong', () => {
    expect(textOf(page, 'answer')).toMatch(/^Whether it can be deployed No: \d+ errors? would fail it\./);
    expect(textOf(page, 'answer')).toMatch(/\d+ checks: .*missing.*Agent/);
    expect(textOf(page, 'wrong')).toMatch(/What to look at first error/);
    expect(textOf(page, 'findings')).toMatch(/Enable Cases/);
  });

  test('keeps what could not be determined apart from what is wrong', () => {
    const unread = shown(checkApp(app, [facts([])]), 'html');
    expect(textOf(unread, 'undetermined')).toMatch(/^Could not be determined undetermined Expected: the instance exists/);
    expect(textOf(unread, 'wrong')).not.toMatch(/the instance exists/);
    expect(unread).toContain('href="#undetermined"');
  });

  test('says of which instance nothing is known, and where nothing could be checked', () => {
    expect(textOf(shown(checkApp(app, []), 'html'), 'undetermined')).toMatch(/Nothing is known of arn:.*Agent/);
    expect(textOf(shown(checkApp(app, []), 'html'), 'answer')).toContain('Nothing could be checked.');
    expect(shown(checkApp(appOf(), []), 'html')).toContain('No security profiles in');
  });
});

test.each([['check', shown(checkApp(app, [facts([])]), 'html')], ['drift', shown(driftOf(app, [CHANGED]), 'html')]])(
  'names are text on a page of %s, which can be filed', (_, page) => {
    expect(page).not.toMatch(/<img| on[a-z]+="/);
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(page).toContain('<dt>Made</dt><dd>2026-11-28 08:30:00 UTC</dd>');
    expect(page).toMatch(/@bottom-right\{content:"Page " counter\(page\)/);
  });

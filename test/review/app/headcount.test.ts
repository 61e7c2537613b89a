import { withPeople } from '../../../src/review/app/headcount';
import { readApp } from '../../../src/review/assembly/read-app';
import { checkApp } from '../../../src/review/check/check';
import { diffApps } from '../../../src/review/diff/diff';
import { driftOf } from '../../../src/review/drift/drift';
import { instanceApp } from '../../../src/review/inputs/live';
import { holding } from '../../../src/roles/words';
import { Severity } from '../../../src/rules/finding';
import { holdersOfProfiles, type InstanceFacts } from '../../../src/rules/instance-facts';
import { INSTANCE_ARN, writeAssembly, type RoleFixture } from '../support/assembly';
import { shown } from '../support/shown';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

const profile = (name: string, permissions = ['BasicAgentAccess']) => ({ id: name, arn: `${INSTANCE_ARN}/security-profile/${name}`, name, permissions });

const FACTS: InstanceFacts = {
  arn: INSTANCE_ARN, status: 'ACTIVE', attributes: {}, integrations: [], storage: [], applications: [], hierarchyGroups: [], flowModules: [], unreadable: {},
  profiles: [profile('Cases'), profile('Idle'), profile('Other')],
  people: [{ profiles: ['Cases'], people: 40 }, { profiles: ['Cases', 'Other', 'gone'], people: 2 }],
};

/** The same instance, of which nobody counted the people. */
const UNCOUNTED: InstanceFacts = { ...FACTS, people: undefined };

const appOf = (...roles: RoleFixture[]) => {
  writeAssembly(directory.path, roles);
  return readApp(directory.path);
};
const CASES: RoleFixture = { id: 'Cases', permissions: ['BasicAgentAccess', 'Cases.View', 'CustomerProfiles.View'] };
const IDLE: RoleFixture = { id: 'Idle', permissions: ['BasicAgentAccess', 'Cases.View', 'CustomerProfiles.View'] };
const NEW: RoleFixture = { id: 'New', permissions: ['BasicAgentAccess'] };

test('everybody counts for each profile that they hold, and a profile that nobody holds has nobody', () => {
  expect(holdersOfProfiles(FACTS)).toEqual(new Map([['Cases', 42], ['Idle', 0], ['Other', 2], ['gone', 2]]));
  expect(holdersOfProfiles(UNCOUNTED)).toBeUndefined();
});

test.each([[0, 'Nobody holds it'], [1, '1 person holds it'], [42, '42 people hold it']])('%d is said as "%s"', (people, text) => {
  expect(holding(people)).toBe(text);
});

describe('check', () => {
  const findings = (facts: InstanceFacts) => checkApp(appOf(CASES, IDLE), [facts]).findings.filter(({ rule }) => rule === 'instance-feature');

  test('says of every finding how many people hold the role', () => {
    const said = (role: string) => new Set(findings(FACTS).filter((one) => one.role === role).map(({ people, message }) => `${people}: ${message.split('. ').pop()!}`));
    expect(said('Stack/Cases')).toEqual(new Set(['42: 42 people hold the profile.']));
    expect(said('Stack/Idle')).toEqual(new Set(['0: Nobody holds the profile.']));
  });

  test('says nothing where nobody counted', () => {
    expect(findings(UNCOUNTED).filter(({ people, message }) => people !== undefined || /people hold|[Nn]obody/.test(message))).toEqual([]);
  });

  test('tells programs of each role', () => {
    const { stacks } = JSON.parse(shown(checkApp(appOf(CASES, IDLE, NEW), [FACTS]), 'json')) as { stacks: { roles: { title: string; people?: number }[] }[] };
    expect(stacks[0]!.roles.map(({ title, people }) => [title, people])).toEqual([['Cases', 42], ['Idle', 0], ['New', undefined]]);
  });
});

describe('drift', () => {
  const text = (facts: InstanceFacts) => shown(driftOf(appOf(CASES, IDLE), [facts]), 'text');

  test('says of every change how many people hold the profile, and shows first what reaches most', () => {
    expect(text(FACTS)).toMatch(/^Cases .*\n {2}42 people hold it\.\n[^]*^Idle .*\n {2}Nobody holds it\.$/m);
    expect(JSON.parse(shown(driftOf(appOf(CASES), [FACTS]), 'json'))).toMatchObject({ instances: [{ roles: [{ people: 42 }] }] });
  });

  test('says it where changes are shown as findings, too', () => {
    expect(shown(driftOf(appOf(CASES), [FACTS]), 'junit')).toContain('was changed by hand: it lost Cases.View and CustomerProfiles.View. 42 people hold the profile.');
  });

  test('says nothing where nobody counted', () => expect(text(UNCOUNTED)).not.toMatch(/people hold|Nobody holds/));
});

describe('diff', () => {
  const changed = { ...CASES, permissions: ['BasicAgentAccess', 'Cases.View', 'CustomerProfiles.View', 'Users.EditPermission'] };

  test('says of every change whom it reaches: in the terminal, in a comment, on the page and for programs', () => {
    const diff = diffApps(appOf(CASES, IDLE), appOf(changed, NEW), [FACTS]);
    expect(shown(diff, 'text')).toMatch(/^Cases .*\n {2}42 people hold it\.$/m);
    expect(shown(diff, 'text')).toMatch(/^Idle .*\n {2}Nobody holds it\.$/m);
    expect(shown(diff, 'markdown')).toMatch(/^\| Role \| Access \| Gains \| Profile \| People \|$/m);
    expect(shown(diff, 'markdown')).toMatch(/^\| \*\*Cases\*\* \|.*\| 42 \|$/m);
    expect(shown(diff, 'markdown')).toMatch(/^### Cases .*\n\n42 people hold it\.$/m);
    expect(shown(diff, 'html')).toMatch(/<h3><a [^>]*>Cases<\/a>.*<\/h3>\n<p>42 people hold it\.<\/p>/);
    expect(JSON.parse(shown(diff, 'json'))).toMatchObject({ roles: expect.arrayContaining([expect.objectContaining({ title: 'Cases', people: 42 })]) });
    expect(diff.findings.filter(({ rule }) => rule === 'privilege-escalation').map(({ people, message }) => [people, message.split('. ').pop()]))
      .toEqual([[42, '42 people hold the profile.']]);
  });

  test('tells findings that are new from others, whatever it says of people', () => {
    const { runs } = JSON.parse(shown(diffApps(appOf(CASES), appOf(changed), [FACTS]), 'sarif')) as {
      runs: { results: { ruleId: string; message: { text: string }; baselineState: string }[] }[];
    };
    const escalation = runs[0]!.results.find(({ ruleId }) => ruleId === 'privilege-escalation')!;
    expect([escalation.baselineState, escalation.message.text]).toEqual(['new', expect.stringContaining('42 people hold the profile.')]);
  });

  test('says nothing of a role that the instance does not have yet, nor where nobody counted', () => {
    expect(diffApps(appOf(), appOf(NEW), [FACTS]).roles[0]).not.toHaveProperty('people');
    const diff = diffApps(appOf(CASES), appOf(changed), [UNCOUNTED]);
    expect(shown(diff, 'text') + shown(diff, 'markdown')).not.toMatch(/\b(?:people|nobody) holds?\b|\| People \|/i);
  });

  test('counts the holders of a role that is renamed by the name that its profile has', () => {
    expect(diffApps(appOf({ ...CASES, name: 'Other' }), appOf(CASES), [FACTS]).roles).toMatchObject([{ people: 2 }]);
  });

  test('knows it of an instance that is compared with', () => {
    expect(diffApps(instanceApp({ ...FACTS, profiles: [profile('Cases')] }, 's.json'), appOf(CASES)).roles).toMatchObject([{ people: 42 }]);
  });
});

test('a finding that says already whom it reaches stays as it is', () => {
  const finding = { rule: 'x', severity: Severity.INFO, role: 'r', permissions: [], message: 'm.', fix: 'f', people: 3 };
  expect(withPeople([finding], new Map([['r', 42]]))).toEqual([finding]);
});

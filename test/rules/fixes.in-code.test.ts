import { judgeCode } from '../../tools/generate/run-example';

/** Properties of a role, as code. */
type Code = Readonly<Record<string, string>>;

const SET = (...items: string[]) => `PermissionSet.of(${items.join(', ')})`;

function program(kind: string, code: Code): string {
  const more = Object.entries(code).map(([name, value]) => `${name}: ${value}`);
  return `new ${kind}(stack, 'Role', { ${['instance', 'securityProfileName: \'Role\'', ...more].join(', ')} });`;
}

function findings(kind: string, code: Code) {
  return judgeCode(program(kind, code)).filter(({ waived }) => waived === undefined);
}

/** What can be done instead of each other: commas in parentheses and brackets belong to code. */
function waysOf(fix: string): string[] {
  let depth = 0;
  const plain = Array.from(fix, (sign) => {
    depth += Number('([{'.includes(sign)) - Number(')]}'.includes(sign));
    return depth > 0 && sign === ',' ? '\0' : sign;
  }).join('');
  return plain.split(/, (?:or )?/).map((way) => way.replace(/\0/g, ','));
}

/** Copies what a way says into the properties; `undefined` where it is for people to do. */
function apply(way: string, code: Code): Code | undefined {
  const parts = way.split(/ and (?=(?:add|call|extend|leave out|pass|remove|replace) )/);
  return parts.reduce<Code | undefined>((changed, part) => changed && applyPart(part, changed), code);
}

function applyPart(part: string, code: Code): Code | undefined {
  const CONSTANT = String.raw`(?:\w+\.\w+(?:\('[^']*'\))?(?: and |, )?)+`;
  const [, pass, value] = /^pass (\w+): (.*)$/.exec(part) ?? [];
  if (pass !== undefined) {
    return { ...code, [pass]: balanced(value!) };
  }
  const items = (text: string) => text.split(/, | and /).join(', ');
  const [, added, to] = new RegExp(`^add (${CONSTANT}) to (\\w+)`).exec(part) ?? [];
  if (to !== undefined) {
    return { ...code, [to]: SET(code[to]!, items(added!)) };
  }
  const [, removed, from] = new RegExp(`^remove (${CONSTANT}) from (\\w+)`).exec(part) ?? [];
  if (from !== undefined) {
    return { ...code, [from]: `${code[from]}.minus(${items(removed!)})` };
  }
  const [, old, by, where] = new RegExp(`^replace (${CONSTANT}) with (${CONSTANT}) in (\\w+)`).exec(part) ?? [];
  if (where !== undefined) {
    return { ...code, [where]: `${code[where]}.minus(${items(old!)}).plus(${items(by!)})` };
  }
  const [, call, on] = /^call (\.\w+\(\)) on (\w+)/.exec(part) ?? [];
  if (on !== undefined) {
    return { ...code, [on]: `${code[on]}${call}` };
  }
  const [, waiver] = /^extend waivers by (\[.*\])/.exec(part) ?? [];
  if (waiver !== undefined) {
    return { ...code, waivers: `[...${code.waivers}, ...${waiver}]` };
  }
  const [, left] = /^leave out (\w+)/.exec(part) ?? [];
  return left === undefined ? undefined : Object.fromEntries(Object.entries(code).filter(([name]) => name !== left));
}

/** The expression that a text begins with. */
function balanced(text: string): string {
  let depth = 0;
  const end = Array.from(text).findIndex((sign) => {
    depth += Number('([{'.includes(sign)) - Number(')]}'.includes(sign));
    return depth === 0 && sign === ' ';
  });
  return end < 0 ? text : text.slice(0, end);
}

/** Findings that a fix is copied for, by the permissions that a role has them with. */
const HELD: readonly (readonly [string, readonly string[]])[] = [
  ['missing-dependency', ['CasesPermissions.CASES_VIEW']],
  ['missing-dependency', ['RoutingPermissions.QUEUES_CREATE']],
  ['missing-dependency', ['RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS']],
  ['feature-dependency', ['CasesPermissions.CASES_VIEW', 'CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW']],
  ['feature-dependency', ['AnalyticsPermissions.SAVED_REPORTS_PUBLISH', 'AnalyticsPermissions.SAVED_REPORTS_VIEW']],
  ['recommended-dependency', ['CasesPermissions.CASES_VIEW', 'CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW']],
  ['privilege-escalation', ['UsersPermissions.USERS_EDIT_PERMISSION', 'UsersPermissions.USERS_VIEW']],
  ['legacy-name', ['LegacyPermissions.RECORDED_CONVERSATIONS_UNREDACTED_VIEW', 'AnalyticsPermissions.MY_CONTACTS_VIEW']],
  ['retired-name', ['ContactControlPanelPermissions.VOICE_ID_ACCESS', 'RoutingPermissions.QUEUES_VIEW']],
  ['custom-misspelling', ['Permission.custom(\'Queue.View\')']],
  ['my-contacts-superseded', ['AnalyticsPermissions.MY_CONTACTS_VIEW', 'AnalyticsPermissions.CONTACT_SEARCH_VIEW']],
  ['restriction-defeated', [
    'ContactControlPanelPermissions.RESTRICT_TASK_CREATION', 'ContactControlPanelPermissions.ALLOW_SELF_ASSIGNING_OF_CONTACTS',
  ]],
  ['redacted-and-unredacted', [
    'RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS', 'RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS', 'AnalyticsPermissions.MY_CONTACTS_VIEW',
  ]],
  ['screen-recording-audio', [
    'RecordingsPermissions.SCREEN_RECORDING_ACCESS', 'RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS', 'AnalyticsPermissions.MY_CONTACTS_VIEW',
  ]],
];

const QUICK_CONNECTS = 'RoutingPermissions.QUICK_CONNECTS_VIEW';
const WAIVERS = '[{ rule: ProfileRule.DRIFT, reason: \'Somebody else changes it\' }]';

/** How roles can have been written, from the permissions that they are given. */
const WRITTEN: Readonly<Record<string, (held: readonly string[]) => readonly [string, Code]>> = {
  'a set': (held) => ['SecurityProfile', { permissions: SET(...held) }],
  'the shortest there is': (held) => ['SecurityProfile', { permissions: held.length === 1 ? held[0]! : SET(...held) }],
  'a set, and more as a set': (held) => ['SecurityProfile', { permissions: SET(QUICK_CONNECTS), additional: SET(...held) }],
  'a set, and more': (held) => ['SecurityProfile', { permissions: SET(QUICK_CONNECTS, ...held.slice(1)), additional: held[0]! }],
  'a set in a scope, with waivers': (held) => ['SecurityProfile', { permissions: SET(...held), metricsScope: 'MetricsScope.NONE', waivers: WAIVERS }],
  'a set without some': (held) => ['SecurityProfile', { permissions: SET(...held, QUICK_CONNECTS), except: QUICK_CONNECTS }],
  'a ready role with more': (held) => ['WorkforcePlannerProfile', { additional: SET(...held) }],
  'a ready role with more, and without some': (held) => [
    'WorkforcePlannerProfile', { additional: held.length === 1 ? held[0]! : SET(...held), except: SET('UsersPermissions.USERS_VIEW', QUICK_CONNECTS) },
  ],
  'a role for emergencies with more': (held) => ['BreakGlassProfile', { additional: SET(...held) }],
};

const CASES = Object.entries(WRITTEN).flatMap(([how, write]) => (
  HELD.map(([rule, held]) => ({ how, rule, held: held.join(' and '), written: write(held) }))));

test.each(CASES)('each way to fix $rule with $held works when copied, in $how', ({ rule, written: [kind, code] }) => {
  // Of what somebody gave a reason for, there is nothing to write.
  const found = findings(kind, code).filter((one) => one.rule === rule && !one.fix.startsWith('grant it to few people'));
  for (const { fix, message } of found) {
    const copied = waysOf(fix).map((way) => [way, apply(way, code)] as const).filter(([, changed]) => changed !== undefined);
    expect(copied).not.toEqual([]);
    for (const [way, changed] of copied) {
      expect([way, findings(kind, changed!).filter((one) => one.rule === rule && one.message === message)]).toEqual([way, []]);
    }
  }
});

test('each of the rules has something to say of some way to write a role', () => {
  const isFound = (rule: string, [kind, code]: readonly [string, Code]) => findings(kind, code).some((one) => one.rule === rule);
  const silent = HELD.filter(([rule, held]) => !Object.values(WRITTEN).some((write) => isFound(rule, write(held))));
  expect(silent).toEqual([]);
});

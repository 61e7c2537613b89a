import { input, type Pages } from './page';
import { writeSnapshot } from '../../../src/formats/instance-snapshot';
import { instanceWith } from '../../review/support/access';
import { INSTANCE_ARN, type RoleFixture } from '../../review/support/assembly';

/** A review of everything that one can have. */
export const REVIEW = ['access', 'after.json', '--since', 'before.json', '--config', 'config.json', '--guardrails', 'separation-of-duties', 'privacy'];

const LONG = 'AVeryLongNameOfAProfileThatSomebodyWroteWithoutAnySpacesInIt'.repeat(2);

const PROFILES = {
  'Desk': ['Users.EditPermission'], 'Quality': ['CallRecordings.Unredacted.Access', 'ManagerListenIn'], 'Unread': undefined, 'Free': ['Cases.Delete'],
  '<img src=x onerror=alert(1)>': ['BasicAgentAccess'], [LONG]: ['Cases.View'],
};

const PEOPLE = {
  'Desk+Quality': ['ada', 'bob'], 'Quality': Array.from({ length: 14 }, (_, number) => `eve.${number}`), 'Quality+Unread': ['zed'],
  '<img src=x onerror=alert(1)>': Array.from({ length: 60 }, (_, number) => `agent.number.${number}@example.com`),
};

/** Writes two snapshots of an instance. */
export function writeReviewed(pages: Pages): void {
  input(pages, 'config.json', { waivers: [{ profile: 'Quality', rule: 'guardrail-privacy-live-listening', reason: 'Agreed on', owner: 'Works council', until: '2999-12-31' }] });
  input(pages, 'before.json', writeSnapshot(instanceWith({ ...PROFILES, Gone: [] }, { Desk: ['ada'], Quality: ['bob', 'left'] }, { taken: '2026-06-30T07:00:00Z' })));
  input(pages, 'after.json', writeSnapshot(instanceWith(PROFILES, PEOPLE, {
    taken: '2026-09-30T07:00:00Z', unreadable: { ListSecurityProfilePermissions: 'these credentials may not read the permissions of Unread' },
    aiAgents: [{ arn: 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/a/b', profiles: ['Desk'] }],
  })));
}

/** Writes the snapshot of an instance that has the roles, the first of which was changed by hand, and profiles that no role stands for. */
export function writeLive(pages: Pages, roles: readonly RoleFixture[]): void {
  const [first, ...others] = roles.map(({ id, name, permissions = [] }) => [String(name ?? id), permissions as string[]] as const);
  input(pages, 'live.json', writeSnapshot({
    ...instanceWith({
      ...Object.fromEntries(others), [first![0]]: ['BasicAgentAccess', 'Users.Edit'],
      '<img src=x onerror=alert(1)>': ['Users.EditPermission'], [LONG]: [],
    }, { [first![0]]: 12 }),
    arn: INSTANCE_ARN, taken: '2026-09-30T07:00:00Z',
  }));
}

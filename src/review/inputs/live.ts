import { describedApp, type DescribedProfile } from './profile-app';
import type { SnapshotProfile } from '../../formats/instance-snapshot';
import { NO_ACCESS, PARTS, writeAccess, type Access } from '../../roles/access';
import { list } from '../../roles/words';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { ReviewedApp } from '../app/reviewed-app';

/** The profiles of an instance as roles: what a snapshot has, or what was read of a live one. */
export function instanceApp(facts: InstanceFacts, source: string): ReviewedApp {
  const { arn, profiles = [], unreadable } = facts;
  const unread = Object.entries(unreadable).map(([operation, why]) => `${operation} of ${arn} failed: ${why.replace(/\.$/, '')}.`);
  return { ...describedApp(profiles.map((profile) => describe(profile, arn)), source, unread), instances: [facts] };
}

function describe({ name, description, tags, permissions, access = {} }: SnapshotProfile, instance: string): DescribedProfile {
  const unread = PARTS.filter(({ key }) => !Object.hasOwn(access, key));
  const known: Access = { ...NO_ACCESS, ...access };
  return {
    id: name,
    properties: {
      InstanceArn: instance,
      SecurityProfileName: name,
      ...(description === undefined ? {} : { Description: description }),
      ...(permissions === undefined ? {} : { Permissions: permissions }),
      ...(tags === undefined ? {} : { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }),
      ...writeAccess('CloudFormation', known),
    },
    aiAgents: known.aiAgents,
    writer: { name: 'Amazon Connect', keeps: unread.map(({ key }) => key) },
    unresolved: [
      ...(permissions === undefined ? ['Its permissions were not read.'] : []),
      ...(unread.length === 0 ? [] : [`Not read: ${list(unread.map(({ title }) => title))}.`]),
    ],
    isIncomplete: permissions === undefined,
  };
}

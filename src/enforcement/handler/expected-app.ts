import { stackNamed } from './hook-event';
import { judgementBy, waiversOf } from './judge-profile';
import { requestedRoles } from '../../deployment/handler/deployment-request';
import type { WatchRequest } from '../../formats/watch-request';
import type { ReviewedApp, ReviewedRole } from '../../review/app/reviewed-app';
import { byResource } from '../../review/app/writer';
import { describedApp } from '../../review/inputs/profile-app';
import { NO_ACCESS, writeAccess } from '../../roles/access';
import type { Role } from '../../roles/role';
import { withoutEnded } from '../../roles/waiver-terms';

/** The profiles that a stack deployed, as every review has roles, with the waivers that hold. Ids are the logical ids of the profiles. */
export function expectedApp({ expected, settings, stackId }: WatchRequest, today: string): ReviewedApp {
  const stack = stackNamed(stackId);
  const { request, problems } = expected;
  const roles = requestedRoles(request).map((role) => (
    withoutEnded({ ...role, waivers: [...role.waivers, ...waiversOf(role.name, stack, settings)] }, today)));
  return {
    ...describedApp([], stackId),
    today,
    roles: roles.map((role) => reviewed(role, request.instanceArn)),
    judgement: judgementBy(settings),
    unread: problems.map((text) => ({ stack: '', text })),
  };
}

function reviewed(role: Role, instanceArn: string): ReviewedRole {
  const access = { ...NO_ACCESS, ...role.access };
  const properties = {
    InstanceArn: instanceArn, SecurityProfileName: role.name, Permissions: role.permissions, ...writeAccess('CloudFormation', access),
  };
  const { isPartlyRead } = role.reading ?? {};
  const { roles: [described] } = describedApp([{
    id: role.id, properties, writer: byResource('Cloud Control'), aiAgents: access.aiAgents,
    ...(isPartlyRead ? { unresolved: ['It was deployed with permissions that this function does not know.'] } : {}),
  }], instanceArn);
  return { ...described!, writer: undefined, role: { ...described!.role, ...role } };
}

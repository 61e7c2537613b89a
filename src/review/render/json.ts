import { accessReportJson } from './access/json';
import type { Report, ReporterOf } from './reporter';
import { writeSnapshot } from '../../formats/instance-snapshot';
import type { RecordedSettings } from '../../formats/settings-record';
import { visibleJson, visibleJsonParts } from '../../formats/visible';
import { isEmpty, mapParts, partOf, reported, shownAccess, type KnownAccess } from '../../roles/access';
import { showForm } from '../../roles/access/form';
import { countVerdicts } from '../../rules/judge';
import type { UnknownInstance } from '../app/instances';
import { differenceFromOriginal } from '../app/originals';
import type { PermissionInfo } from '../app/permission-info';
import { placeOf } from '../app/place';
import type { PlacedFinding } from '../app/report-base';
import type { ReviewedRole } from '../app/reviewed-app';
import { judgementSettings } from '../app/settings';
import { undeterminedSentences } from '../app/undetermined';
import { heldByUsers } from '../app/users';
import type { CheckReport } from '../check/check';
import { alarmsOf } from '../diff/alarms';
import { roleOfChange, type DiffReport, type RoleChange } from '../diff/diff-report';
import type { DriftReport } from '../drift/drift';
import { isSeveral, isUnknown, type ExplainReport } from '../explain/explain';
import type { ImportReport } from '../import/import';
import { heldSections } from '../report/matrix';
import type { RolesReport } from '../report/report';

/** For programs: `docs/schemas` describes what each command writes. */
export const json: ReporterOf<'json'> = {
  report: (report) => document(report, rolesJson(report)),
  diff: (report) => document(report, diffJson(report)),
  check: (report) => document(report, checkJson(report)),
  drift: (report) => document(report, driftJson(report)),
  explain: (report) => document(report, explainJson(report)),
  import: (report) => document(report, importJson(report)),
  access: (report) => visibleJsonParts({ schema: schemaOf(report), ...accessReportJson(report) }),
  // A snapshot is read again, so its form is one of those that cross a border.
  snapshot: ({ facts }) => writeSnapshot(facts),
};

function document(report: Report, content: object): string {
  return visibleJson({ schema: schemaOf(report), ...content });
}

function schemaOf({ command }: Report): string {
  return `connect-profiles/${command}/1`;
}

function rolesJson({ source, app, matrix, findings, unread }: RolesReport) {
  return {
    source,
    roles: app.roles.map((role) => roleJson(role, app.roles)),
    applications: (app.applications ?? []).map(applicationJson),
    permissions: heldSections(matrix).flatMap(({ rows }) => rows.map(({ permission }) => permissionJson(permission))),
    users: heldByUsers(app),
    judgement: judgementSettings(app).map(({ text }) => text),
    findings: findings.map(findingJson),
    unread,
  };
}

function diffJson(diff: DiffReport) {
  const { before, source, roles, users, findings, gone, judgement, unread } = diff;
  return {
    before,
    after: source,
    alarms: [...alarmsOf(diff)].sort(),
    roles: roles.map(changeJson),
    users: users.map(({ users: ids, status, access, gained, lost, unknown }) => ({
      users: ids, status, access, gained: gained.map(({ id }) => id), lost: lost.map(({ id }) => id), unknown,
    })),
    findings: { appeared: findings.map(findingJson), gone: gone.map(findingJson) },
    judgement,
    applications: diff.applications,
    unread,
  };
}

function checkJson({ source, stacks, instances, unknownInstances, unread }: CheckReport) {
  return {
    source,
    stacks: stacks.map(({ stack, facts, roles, findings, checks, people }) => ({
      stack,
      instance: facts.arn,
      roles: roles.map((one) => {
        const { role: { id }, title, incomplete } = one;
        return { id, title, untold: undeterminedSentences(one), incomplete, people: people.get(id) };
      }),
      verdicts: countVerdicts(checks),
      findings: findings.map(findingJson),
      checks: checks.map(({ rule, role, verdict }) => ({ rule, role, verdict })),
      unreadable: facts.unreadable,
    })),
    instances: instances.map(({ facts, findings }) => ({ arn: facts.arn, findings: findings.map(findingJson) })),
    notChecked: unknownInstances.map(unknownInstanceJson),
    unread,
  };
}

function driftJson({ source, instances, unknownInstances, unread }: DriftReport) {
  return {
    source,
    instances: instances.map(({ instance, roles, applications, notDeployed, managedByAws, undetermined, unmanaged, findings }) => ({
      arn: instance,
      roles: roles.map(({ before, status, permissions, renamed, aspects, people }) => ({
        id: before!.role.id,
        name: before!.role.name,
        drifted: status === 'changed',
        addedByHand: permissions.filter(({ change }) => change === 'gained').map(({ permission }) => permission.name),
        removedByHand: permissions.filter(({ change }) => change === 'lost').map(({ permission }) => permission.name),
        renamed,
        other: aspects.map(({ text }) => text),
        people,
      })),
      applications,
      notDeployed,
      managedByAws,
      untold: undetermined,
      unmanaged,
      findings: findings.map(findingJson),
    })),
    notCompared: unknownInstances.map(unknownInstanceJson),
    unread,
  };
}

function explainJson(report: ExplainReport) {
  if (isUnknown(report)) {
    const { name, renamedTo, advice, nearest } = report;
    return { found: false, name, renamedTo, advice, nearest: nearest.map(permissionJson) };
  }
  if (isSeveral(report)) {
    const { name, kind, permissions } = report;
    return { found: true, name, kind, permissions: permissions.map(permissionJson) };
  }
  const { permission, dependents, holders } = report;
  return {
    found: true,
    permission: permissionJson(permission),
    needs: permission.dependencies.map(({ strength, names, anyOf, for: purpose, inferred, source }) => ({
      strength, names, anyOf, for: purpose, inferred: inferred ?? false, source,
    })),
    neededBy: dependents.map(({ permission: { name }, strength, for: purpose }) => ({ name, strength, for: purpose })),
    feature: permission.feature,
    heldBy: holders?.map(({ role, origin }) => ({ id: role.role.id, title: role.title, origin: origin.kind, why: origin.text })),
  };
}

function importJson({ plan: { instance, roles, skipped, unread, otherGroups }, code }: ImportReport) {
  return {
    instance,
    roles: roles.map(({ id, name, arn, kind, permissions, additional, except, privilegeReason, waivers, modernized }) => ({
      id, name, arn, kind, permissions, additional, except, privilegeReason, waivers, modernized,
    })),
    skipped,
    unread,
    otherGroups,
    code,
  };
}

/** With a value of each setting for each role, by the id of the role. */
function applicationJson({ path, application, title, version, prefix, settings, roles, default: ofNobody }: RecordedSettings) {
  return {
    id: application, title, version, path, parameterPrefix: prefix,
    settings: settings.map(({ id, title: name, group, description, kind, names, isPreference, risks, reservedFor, deprecated }) => ({
      id, title: name, group, description, kind, values: names, preference: isPreference, risks, reservedFor, deprecated,
    })),
    roles,
    default: ofNobody,
  };
}

function findingJson(finding: PlacedFinding) {
  const { about: _, waiver, ...rest } = finding;
  const place = placeOf(finding);
  return {
    ...rest,
    ...(waiver ? { waiver: { reason: waiver.reason, owner: waiver.owner, until: waiver.until } } : {}),
    place: place && { file: place.file, line: place.line, column: place.column },
  };
}

function unknownInstanceJson({ instance, roles }: UnknownInstance) {
  return { instance, roles: roles.map(({ role }) => role.id) };
}

function permissionJson({ name, uiName, section, resource, description, status, risks, restricts, successors, feature }: PermissionInfo) {
  return { name, uiName, section, resource, description, status, risks, restricts, successors, feature: feature?.id };
}

function changeJson(change: RoleChange) {
  const { status, access, permissions, renamed, aspects, replacement, people, before, after } = change;
  return {
    title: roleOfChange(change).title,
    status,
    access,
    before: before && sideJson(before),
    after: after && sideJson(after),
    permissions: permissions.map(({ permission, change: what, effect }) => ({ change: what, effect, ...permissionJson(permission) })),
    renamed,
    aspects,
    replacement,
    people,
  };
}

function sideJson({ role, stack, logicalId }: ReviewedRole) {
  return { id: role.id, name: role.name, stack, logicalId, instance: role.instance };
}

function roleJson(reviewed: ReviewedRole, roles: readonly ReviewedRole[]) {
  const { role, title, kind, copyOf, scopes, tags, stack, logicalId, origins, except } = reviewed;
  const { retained, referrers, condition, undetermined, incomplete } = reviewed;
  const { permissions, customPermissions, access, heldBy, waivers, reading, ...rest } = role;
  return {
    ...rest,
    ...accessJson(shownAccess(access)),
    aiAgentArns: heldBy,
    accessControlTags: showForm(partOf('accessControlTags').form, access.accessControlTags),
    tags,
    waivers,
    title,
    kind,
    copyOf,
    differenceFromOriginal: differenceFromOriginal(reviewed, roles),
    scopes,
    stack,
    logicalId,
    permissions: permissions.map((name) => ({
      name, origin: origins.get(name)!.kind, why: origins.get(name)!.text, custom: customPermissions.includes(name),
    })),
    except,
    retained,
    referrers,
    condition,
    untold: undeterminedSentences(reviewed),
    undetermined,
    incomplete,
  };
}

function accessJson(access: KnownAccess): Record<string, unknown> {
  const parts = reported(access);
  return mapParts(({ key, within }) => (within === 'none' && isEmpty(parts[key]) ? undefined : parts[key]));
}

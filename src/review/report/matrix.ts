import { catalogNames } from '../../permissions/catalog';
import { byCodeUnit } from '../../roles/words';
import type { Finding } from '../../rules/finding';
import { bySection, permissionInfo, type PermissionInfo } from '../app/permission-info';
import { needsAttention } from '../app/report-base';
import type { Review } from '../app/review';
import type { Origin, ReviewedRole } from '../app/reviewed-app';

/** Why a role has a permission, and what was found about it. */
export interface Cell {
  readonly origin: Origin;
  /** Those about this permission of this role. */
  readonly findings: readonly Finding[];
}

/** One permission, over all roles. */
export interface Row {
  readonly permission: PermissionInfo;
  /** By role id; roles that do not have it are absent. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The rows of one section of the console's permission table. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Roles across, permissions down, in the order and the words of the console. */
export interface Matrix {
  readonly roles: readonly ReviewedRole[];
  readonly sections: readonly Section[];
}

/** Arranges what roles hold. Permissions that no role holds have a row as well. */
export function matrixOf({ app, findings }: Review): Matrix {
  const names = new Set([...app.roles.flatMap(({ role }) => role.permissions), ...catalogNames]);
  const about = findingsByCell(findings);
  const sections = new Map<string, Row[]>();
  for (const permission of [...names].map(permissionInfo).sort(byResource)) {
    const rows = sections.get(permission.section) ?? [];
    sections.set(permission.section, rows);
    rows.push({ permission, cells: cellsOf(permission.name, app.roles, about) });
  }
  return {
    roles: app.roles,
    sections: [...sections].map(([title, rows]) => ({ title, rows })).sort((a, b) => bySection(a.title, b.title)),
  };
}

/** Of a matrix, the rows that say something: permissions that some role holds. */
export function heldSections({ sections }: Matrix): Section[] {
  return sections
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ cells }) => cells.size > 0) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Whether something about a cell is wrong or doubtful. */
export function isFlagged({ findings }: Cell): boolean {
  return findings.some(needsAttention);
}

function cellsOf(name: string, roles: readonly ReviewedRole[], about: ReadonlyMap<string, readonly Finding[]>): Map<string, Cell> {
  return new Map(roles.flatMap(({ role, origins }) => {
    const origin = origins.get(name);
    return origin ? [[role.id, { origin, findings: about.get(keyOf(role.id, name)) ?? [] }] as const] : [];
  }));
}

function findingsByCell(findings: readonly Finding[]): Map<string, Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const name of finding.role === undefined ? [] : finding.permissions) {
      const key = keyOf(finding.role!, name);
      byCell.set(key, [...byCell.get(key) ?? [], finding]);
    }
  }
  return byCell;
}

function keyOf(role: string, permission: string): string {
  return JSON.stringify([role, permission]);
}

function byResource(a: PermissionInfo, b: PermissionInfo): number {
  return byCodeUnit(a.resource, b.resource) || byCodeUnit(a.uiName, b.uiName) || byCodeUnit(a.name, b.name);
}

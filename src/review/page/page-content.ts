import type { CellChange, Holding, PageData, PageFinding, PagePermission, PageRole } from './page-data';
import { catalogNames, factsOf } from '../../permissions/catalog';
import { beyondPermissions, pairs } from '../app/beyond-permissions';
import { riskCounts, RISK_WORDS } from '../app/permission-info';
import type { Review } from '../app/review';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import { roleOf, type AppDiff } from '../diff/app-diff';
import { matrixOf, type Matrix, type Row } from '../matrix';
import { dependencyPhrase, notesOn } from '../render/phrases';
import { ruleLink } from '../render/rule-link';

/** What the page shows: the roles of an app, and what changed where it is compared with another version. */
export interface PageContent {
  readonly review: Review;
  readonly diff?: AppDiff;
  /** Address of the page that explains the rules. */
  readonly rulesPage?: string;
}

/** The matrix of a page, and the same for its script. */
export interface PageModel {
  readonly matrix: Matrix;
  readonly data: PageData;
}

/** Arranges a page: rows of everything that the catalog has, columns of every role that is or was. */
export function pageModel({ review, diff, rulesPage }: PageContent): PageModel {
  const changes = new Changes(diff);
  const app = { ...review.app, roles: changes.inOrder([...review.app.roles, ...changes.removed]) };
  const matrix = matrixOf({ app: withLost(app, changes), findings: review.findings }, { all: true });
  const reasons: string[] = [];
  const numbers = new Map(app.roles.map(({ role }, number) => [role.id, number]));
  const rows = matrix.sections.flatMap((section) => section.rows);
  return {
    matrix,
    data: {
      roles: app.roles.map((role) => roleData(role, changes)),
      permissions: rows.map((row) => permissionData(row, numbers, reasons, changes)),
      findings: review.findings.map(({ role, ...finding }): PageFinding => ({
        ...finding, role: numbers.get(role ?? ''), link: ruleLink(finding.rule, rulesPage),
      })),
      reasons,
    },
  };
}

/** What a comparison says of each cell. */
class Changes {
  public readonly removed: readonly ReviewedRole[];
  private readonly order: ReadonlyMap<string, number>;
  private readonly byCell = new Map<string, CellChange>();
  private readonly lostByRole = new Map<string, string[]>();

  constructor(diff: AppDiff | undefined) {
    const roles = diff?.roles ?? [];
    this.order = new Map(roles.filter(({ status }) => status !== 'same').map((change, number) => [roleOf(change).role.id, number]));
    this.removed = roles.flatMap(({ before, after }) => (after || !before ? [] : [before]));
    for (const { before, after, permissions } of roles) {
      const { id } = (after ?? before)!.role;
      for (const { permission: { name }, change } of permissions) {
        this.byCell.set(JSON.stringify([id, name]), change);
      }
      if (after) {
        this.lostByRole.set(id, permissions.filter(({ change }) => change === 'lost').map(({ permission }) => permission.name));
      }
    }
  }

  public at(role: string, permission: string): CellChange | undefined {
    return this.byCell.get(JSON.stringify([role, permission]));
  }

  public lostBy(role: string): readonly string[] {
    return this.lostByRole.get(role) ?? [];
  }

  /** Those that change come first, in the order in which they deserve attention. */
  public inOrder(roles: readonly ReviewedRole[]): readonly ReviewedRole[] {
    const place = ({ role }: ReviewedRole) => this.order.get(role.id) ?? this.order.size;
    return [...roles].sort((a, b) => place(a) - place(b));
  }

  public isRemoved({ role }: ReviewedRole): boolean {
    return this.removed.some((one) => one.role.id === role.id);
  }
}

/** A permission that a role loses has a cell too. */
function withLost(app: ReviewedApp, changes: Changes): ReviewedApp {
  return {
    ...app,
    roles: app.roles.map((reviewed) => {
      const lost = changes.lostBy(reviewed.role.id);
      return lost.length === 0 ? reviewed : {
        ...reviewed,
        role: { ...reviewed.role, permissions: [...new Set([...reviewed.role.permissions, ...lost])].sort() },
        origins: new Map([...reviewed.origins, ...lost.map((name) => [name, { kind: 'listed', text: 'until now' }] as const)]),
      };
    }),
  };
}

function permissionData({ permission, cells }: Row, numbers: ReadonlyMap<string, number>, reasons: string[], changes: Changes): PagePermission {
  const { name, uiName, section, description, risks, dependencies } = permission;
  return {
    name, uiName, section, description, risks,
    notes: notesOn(permission),
    needs: dependencies.map(dependencyPhrase),
    neededBy: catalogNames.filter((other) => factsOf(other)?.dependencies.some(({ names }) => names.includes(name))),
    held: [...cells].map(([role, { origin }]): Holding => {
      const change = changes.at(role, name);
      const holding = [numbers.get(role)!, origin.kind, numberOf(origin.text, reasons)] as const;
      return change ? [...holding, change] : holding;
    }),
  };
}

function numberOf(reason: string, reasons: string[]): number {
  const known = reasons.indexOf(reason);
  return known >= 0 ? known : reasons.push(reason) - 1;
}

function roleData(reviewed: ReviewedRole, changes: Changes): PageRole {
  const { role, title, kind, copyOf, scopes, except, retained, referrers, condition, untold } = reviewed;
  const facts: (readonly [string, string | undefined])[] = [
    ['Change', changes.isRemoved(reviewed) ? 'The role is removed.' : undefined],
    ['Description', role.description],
    ['Made with', kind],
    ['Copy of', copyOf],
    ['Reach', scopes.join('; ')],
    ['Permissions', String(role.permissions.length)],
    ['Risks', [...riskCounts(role.permissions)].map(([risk, number]) => `${RISK_WORDS[risk]} ${number}`).join(', ')],
    ['Left out', except.join(', ')],
    ['Declared privileged', role.privileged],
    ['Held together with', role.heldTogetherWith.join(', ')],
    ...beyondPermissions(role),
    ['Waivers', role.waivers.map(({ rule, permission, reason }) => `${rule}${permission === undefined ? '' : ` for ${permission}`}: ${reason}`).join('; ')],
    ['Tags', pairs(role.tags)],
    ['Instance', role.instance],
    ['On removal', retained ? 'stays on the instance' : undefined],
    ['Referred to by', referrers.join(', ')],
    ['Condition', condition],
    ['Could not be determined', untold.join(' ')],
  ];
  return { title, place: role.id, facts: facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '') };
}

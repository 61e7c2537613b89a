import type { Found } from './finding-list.mjs';
import { cellAt } from './page-cells.js';
import type { PageData } from './page-data.js';

const WORDS = { preset: 'ready role', listed: 'listed', addition: 'added', dependency: 'needed' };

/** The findings that are shown, a line for each role that they are about. */
export function findingLines({ roles, permissions, instances }: PageData, findings: readonly Found[]): string[][] {
  return [
    ['Level', 'Rule', 'Role', 'Path', 'Instance', 'Permissions', 'Message', 'Reason', 'Owner', 'Until'],
    ...findings.flatMap(({ level, rule, roles: about, permissions: names, element }) => {
      const cells = [...element.querySelectorAll('td')].map((cell) => cell.textContent!.trim());
      const message = element.querySelector('p')?.textContent ?? cells[0]!;
      const texts = [names.map((number) => permissions[number]!.name).join(' '), message, ...cells.slice(1)];
      return (about.length === 0 ? [undefined] : about.map((number) => roles[number]!))
        .map((role) => [level, rule, role?.title ?? '', role?.place ?? '', role === undefined ? '' : instances[role.instance]!, ...texts]);
    }),
  ];
}

/** The part of the matrix that is shown. */
export function matrixLines(
  { roles, permissions, instances, changes }: PageData, shown: { readonly permissions: ReadonlySet<number>; readonly holders: ReadonlySet<number> },
): string[][] {
  const columns = [...shown.holders].map((number) => roles[number]!);
  return [
    ['Section', 'Permission', 'API name', 'Risks', ...columns.map(({ title, instance }) => (instances.length > 1 ? `${title} (${instances[instance]})` : title))],
    ...[...shown.permissions].map((number) => {
      const { section, uiName, name, risks } = permissions[number]!;
      return [section, uiName, name, risks.join(' '), ...columns.map(({ cells }) => {
        const cell = cellAt(cells, number);
        return cell === undefined ? '' : cell.change ? changes[cell.change] : WORDS[cell.kind];
      })];
    }),
  ];
}

import { html } from 'hono/html';
import { chip, type Markup } from './components';
import { hrefOf, type PageModel } from './page-model';
import type { ReviewedRole } from '../../app/reviewed-app';

/** A text for people: API names of permissions become what the console calls them, and lead to what the page tells about them. */
export function linked(text: string, { permissions, rows }: Pick<PageModel, 'permissions' | 'rows'>): Markup {
  return html`${text.split(/([A-Za-z][\w.:-]*\w)/).map((part) => {
    const number = permissions.get(part);
    return number === undefined ? part : html`<a href="${hrefOf('permission', part)}">${rows[number]!.permission.uiName}</a>`;
  })}`;
}

/** A role by its title, and by its instance where there are several. */
export function roleChip({ title, role }: ReviewedRole, { instances }: Pick<PageModel, 'instances'>): Markup {
  return chip(instances.size === 1 ? title : html`${title} <small>${instances.get(role.instance)}</small>`, hrefOf('role', role.id));
}

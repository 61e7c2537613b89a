import { languageExamples, type LanguageExample } from './language-examples';
import { relationsOf, type Relation } from './permission-relations';
import type { SitePage } from './site-page';
import { PermissionRisk, PermissionSet } from '../../src/permissions';
import { sectionTitle } from '../../src/permissions/section-title';
import { PRESETS } from '../../src/roles/presets';
import { asSentence, capitalized } from '../../src/roles/words';
import { anchorOf } from '../generate/anchor';
import { notesOn } from '../generate/permission-doc';
import { roleText } from '../generate/role-texts';
import { permissionsOf, type CatalogData, type CatalogPermission, type CatalogSection } from '../support/catalog';

/** A name with where it leads. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** A permission as the explorer lists it. */
export interface ListedPermission extends Link {
  readonly name: string;
  readonly constant: string;
  readonly section: string;
  readonly level: string;
  readonly description: string;
  readonly risks: readonly string[];
  readonly feature?: string;
  readonly status: string;
  readonly restricts: boolean;
  /** The ready roles that hold it, by their classes. */
  readonly roles: readonly string[];
}

/** All that the page of a permission shows. */
export interface ShownPermission extends ListedPermission {
  readonly holders: readonly Link[];
  readonly relations: readonly Relation[];
  /** What `.withDependencies()` adds. */
  readonly brings: readonly Link[];
  /** What else there is to know; Markdown. */
  readonly notes: readonly string[];
  /** What people say for it. */
  readonly said: readonly string[];
  readonly alsoKnownAs: readonly { readonly wording: string; readonly date: string }[];
  readonly enable?: string;
  readonly examples: readonly LanguageExample[];
  readonly sources: readonly Link[];
  readonly date: string;
}

interface TitledSection extends CatalogSection {
  readonly title: string;
}

export const RISKS: Readonly<Record<string, string>> = {
  [PermissionRisk.PRIVILEGE_ESCALATION]: 'privilege escalation',
  [PermissionRisk.SENSITIVE_DATA]: 'sensitive data',
  [PermissionRisk.DESTRUCTIVE]: 'destructive',
  [PermissionRisk.SERVICE_AFFECTING]: 'affects the service',
  [PermissionRisk.MONITORING]: 'monitoring of people',
};

const SOURCES = '/permissions/sources.html';

export function permissionUrl(name: string): string {
  return `/permissions/${anchorOf(name)}.html`;
}

/** The explorer, a page for each permission, and the sources of what they say. */
export function permissionPages(catalog: CatalogData): SitePage[] {
  const shown = sectionsByTitle(catalog).flatMap((section) => section.permissions
    .map((permission) => shownPermission(permission, section, catalog)));
  return [
    { url: '/permissions/index.html', title: 'Permissions', label: 'All permissions', section: 'permissions', layout: 'permissions', about: 'Every permission of the catalog, by section, risk, feature and word.', data: { explorer: explorer(shown, catalog) } },
    ...shown.map((permission): SitePage => ({
      url: permission.url, title: permission.title, section: 'permissions', isUnlisted: true, layout: 'permission', about: permission.description, data: { permission },
    })),
    { url: SOURCES, title: 'Sources', section: 'permissions', layout: 'sources', about: 'Where the facts of the catalog are from, with the date of the copy that was read.', data: { sources: sourceRows(catalog) } },
  ];
}

/** Where anchors of `docs/permissions.md` have gone. */
export function permissionAnchors(catalog: CatalogData): Map<string, string> {
  const at = (anchor: string, url: string) => [`docs/permissions.md#${anchor}`, url] as const;
  return new Map([
    ...permissionsOf(catalog).map(({ name }) => at(anchorOf(name), permissionUrl(name))),
    ...catalog.sections.map(({ holder }) => at(anchorOf(holder), `/permissions/index.html#${anchorOf(holder)}`)),
    ...Object.keys(catalog.sources).map((id) => at(`source-${id}`, `${SOURCES}#source-${id}`)),
    at('sources', SOURCES),
  ]);
}

/** Where several classes are of one section of the console, their titles say what each is about. */
function sectionsByTitle(catalog: CatalogData): TitledSection[] {
  const isShared = (section: string) => catalog.sections.filter((other) => other.section === section).length > 1;
  const topicOf = (holder: string) => capitalized(holder.replace(/Permissions$/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase());
  const titleOf = ({ section, holder }: CatalogSection) => `${sectionTitle(section)}${isShared(section) ? `: ${topicOf(holder)}` : ''}`;
  return catalog.sections.map((section): TitledSection => ({ ...section, title: titleOf(section) }))
    .sort((a, b) => (a.title + a.holder < b.title + b.holder ? -1 : 1));
}

function explorer(shown: readonly ShownPermission[], catalog: CatalogData) {
  const kinds = Object.keys(PRESETS) as (keyof typeof PRESETS)[];
  const features = [...new Set(shown.flatMap(({ feature }) => feature ?? []))].sort();
  return {
    count: shown.length,
    sections: sectionsByTitle(catalog).map(({ title, holder }) => (
      { title, holder, anchor: anchorOf(holder), permissions: shown.filter(({ constant }) => constant.startsWith(`${holder}.`)) })),
    risks: Object.entries(RISKS).map(([id, title]) => ({ id, title, count: shown.filter(({ risks }) => risks.includes(id)).length })),
    features,
    roles: kinds.map((kind) => ({ kind, title: roleText(kind).title })),
  };
}

function shownPermission(permission: CatalogPermission, { title, holder }: TitledSection, catalog: CatalogData): ShownPermission {
  const { name, uiName, level, description, risks = [], status, polarity, alsoKnownAs = [], sources, date } = permission;
  const feature = permission.feature === undefined ? undefined : catalog.features[permission.feature];
  const roles = (Object.keys(PRESETS) as (keyof typeof PRESETS)[]).filter((kind) => PRESETS[kind].names.includes(name));
  const constant = `${holder}.${permission.constant}`;
  const link = (other: string) => ({ title: other, url: permissionUrl(other) });
  return {
    name, title: uiName, url: permissionUrl(name), constant, section: title, level, risks, status, roles,
    description: asSentence(description),
    restricts: polarity === 'restricts',
    feature: feature?.title,
    enable: feature?.enable,
    holders: roles.map((kind) => ({ title: roleText(kind).title, url: `/roles/${anchorOf(kind)}.html` })),
    relations: relationsOf(permission, catalog),
    brings: [...PermissionSet.fromNames([name]).withDependencies().names].filter((other) => other !== name).map(link),
    notes: notesOn({ ...permission, dependencies: [], risks: [], contains: [], successors: [], feature: undefined }, catalog, (other) => `[\`${other}\`](${permissionUrl(other)})`),
    alsoKnownAs,
    said: catalog.sayings.filter(({ permissions = [] }) => permissions.includes(name)).flatMap(({ said }) => said),
    examples: languageExamples(holder, permission.constant, name),
    sources: sources.map((id) => ({ title: catalog.sources[id]?.title ?? id, url: `${SOURCES}#source-${id}` })),
    date,
  };
}

function sourceRows(catalog: CatalogData) {
  return Object.entries(catalog.sources).map(([id, { title, page, model, date }]) => (
    { anchor: `source-${id}`, title, date, place: page === undefined ? model ?? '' : `Amazon Connect Administrator Guide, page ${page}` }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

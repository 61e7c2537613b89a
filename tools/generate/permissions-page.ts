import { anchorOf } from './anchor';
import { notesOn } from './permission-doc';
import { sectionTitle } from '../../src/permissions/section-title';
import { asSentence } from '../../src/roles/words';
import type { CatalogData, CatalogPermission, CatalogSection } from '../support/catalog';

const TITLE = `<!-- Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again. -->
# Permissions

Every security-profile permission in the catalog of this release, by section of the Amazon Connect console. Search this page
for an API name, a constant, or the wording of the console. In the editor, \`PermissionsByApiName\` has each permission under its
API name too, such as \`PermissionsByApiName.CASES_VIEW\` for \`Cases.View\`. For a name that is not listed here, use
\`Permission.custom('New.Thing')\`.

`;

const LEGEND = `
\`.withDependencies()\` adds what a permission *needs*, but not what only part of it needs or what is best granted together.
*Inferred* marks what AWS does not say, but instances or names indicate. The small print says when the facts were last
compared with the sources, how the name is known (see \`catalog/README.md\`) and which pages the facts are from; the
[sources](#sources) are at the end, each with the date of the copy that was read.
`;

/** `docs/permissions.md`: a table a section, and a link target for each permission. */
export function permissionsPage(catalog: CatalogData): string {
  const sections = [...catalog.sections].sort((a, b) => (a.section + a.holder < b.section + b.holder ? -1 : 1));
  return `${TITLE}${contents(sections)}${LEGEND}${sections.map((section) => sectionPart(section, catalog)).join('')}${sourcesPart(catalog)}`;
}

function contents(sections: readonly CatalogSection[]): string {
  const rows = sections.map(({ section, holder, permissions }) => `| [${sectionTitle(section)}](#${anchorOf(holder)}) | \`${holder}\` | ${permissions.length} |\n`);
  return `| section | class | permissions |\n|---|---|---|\n${rows.join('')}`;
}

function sectionPart(section: CatalogSection, catalog: CatalogData): string {
  const rows = section.permissions.map((permission) => row(permission, section, catalog));
  return `
<a id="${anchorOf(section.holder)}"></a>
## ${sectionTitle(section.section)}: ${section.holder}

| permission | in the console | what its holders can do | notes |
|---|---|---|---|
${rows.join('')}`;
}

function row(permission: CatalogPermission, { holder }: CatalogSection, catalog: CatalogData): string {
  const { name, constant, uiName, alsoKnownAs = [], level, description } = permission;
  const notes = notesOn(permission, catalog, (other) => `[${other}](#${anchorOf(other)})`);
  return `| <a id="${anchorOf(name)}"></a>**\`${name}\`**<br>\`${holder}.${constant}\` | ${
    [uiName, ...alsoKnownAs.map(({ wording, date }) => `also: ${wording} (${date})`), level].map(cell).join('<br>')} | ${
    cell(asSentence(description))} | ${[...notes.map(cell), origin(permission)].join('<br>')} |\n`;
}

function origin({ provenance, date, sources, alsoKnownAs = [], dependencies = [] }: CatalogPermission): string {
  const ids = [...new Set([...sources, ...[...alsoKnownAs, ...dependencies].map(({ source }) => source)])];
  return `<sub>read ${date}; ${provenance.join(', ')}: ${ids.map((id) => `[${id}](#${sourceAnchor(id)})`).join(', ')}</sub>`;
}

function sourcesPart(catalog: CatalogData): string {
  const rows = Object.entries(catalog.sources).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { title, page, model, date }]) => (
    `| <a id="${sourceAnchor(id)}"></a>${id} | ${cell(title)} | ${placeOf(page, model)} | ${date} |\n`));
  return `\n<a id="sources"></a>\n## Sources\n\n| source | title | where | date |\n|---|---|---|---|\n${rows.join('')}`;
}

function placeOf(page: string | undefined, model: string | undefined): string {
  if (page !== undefined) {
    return `Amazon Connect Administrator Guide, page ${page}`;
  }
  return model === undefined ? '' : `model ${model}`;
}

function sourceAnchor(id: string): string {
  return `source-${id}`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
}

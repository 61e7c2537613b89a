import { anchorOf } from './anchor';
import type { GuardrailPackData } from '../../src/formats/guardrail-pack';
import { PACK_NAMES, shippedPack } from '../../src/formats/shipped-packs';
import { permissionTextOf } from '../../src/permissions/catalog';
import { asSentence } from '../../src/roles/words';
import type { Guardrail } from '../../src/rules/guardrails';

const HEADER = `<!-- Generated from packs/ by tools/generate/main.ts. Do not edit: change the packs, or tools/generate/guardrails-page.ts, and generate again. -->
# Guardrails

A guardrail is an organization's own limit: permissions or risks that no role may have, or sets of permissions that nobody may hold
together (separation of duties). Each has a reason, which whoever runs into it reads. [findings.md](findings.md#forbid-more) describes
guardrails that an app writes as code. This page is about guardrails in files.

## Packs

Three packs come with the library. They are a start and no legal advice: copy the file, change it, and keep it where your organization
keeps its policies.

`;

const USE = `
A pack is used by its name, and a copy by its path:

\`\`\`
npx connect-profiles access production.snapshot.json --guardrails separation-of-duties
npx connect-profiles report --guardrails payment-card-data privacy
npx connect-profiles check --snapshot production.snapshot.json --guardrails separation-of-duties
npx connect-profiles report production.snapshot.json --guardrails policies/our-duties.json
\`\`\`

\`\`\`ts
ProfileRules.of(app).addGuardrails(GuardrailPack.SEPARATION_OF_DUTIES);
ProfileRules.of(stack).addGuardrails(GuardrailPack.fromFile('policies/our-duties.json'));
\`\`\`

| where | what is judged |
| --- | --- |
| [\`access\`](cli.md#access) | what people hold: all profiles of a person or of an AI agent together |
| [\`report\`](cli.md#report) | the roles of an app, and those that are held together |
| [\`check\`](cli.md#check) | the roles of an app, and what the people of an instance hold |
| [\`diff\`](cli.md#diff) | what a change comes to violate |
| \`guardrails\` of the [configuration file](cli.md#configuration-file) | what each of the commands judges, without the option |
| \`ProfileRules.addGuardrails()\` | the roles of a scope, at every synthesis; roles can waive what is waivable |

## The file

The packs are in [\`packs/\`](../packs), also in the package of the command. [\`schemas/guardrails.schema.json\`](schemas/guardrails.schema.json)
describes the form. Names of permissions are those of the [catalog](permissions.md); whatever is wrong in a file is said at once.

\`\`\`json
{
  "schema": "connect-profiles/guardrails/1",
  "title": "Our duties",
  "guardrails": [
    {
      "id": "refunds-and-recordings",
      "reason": "Whoever deletes recordings does not handle the contacts that are on them",
      "exclusiveSets": [["DeleteCallRecordings"], ["BasicAgentAccess"]],
      "waivable": true
    }
  ]
}
\`\`\`

| member of a guardrail | default | meaning |
| --- | --- | --- |
| \`id\` * | | its name, in lower case with hyphens; its rule is \`guardrail-<id>\` |
| \`reason\` * | | why the guardrail exists, for whoever runs into it |
| \`forbidPermissions\` | none | permissions that no role may hold |
| \`forbidRisks\` | none | risks that no permission of a role may have: \`privilege-escalation\`, \`sensitive-data\`, \`destructive\`, \`service-affecting\` or \`monitoring\` |
| \`exclusiveSets\` | none | sets of permissions: nobody may hold permissions of more than one of them |
| \`waivable\` | \`false\` | whether a role may waive it with a reason |
`;

/** `docs/guardrails.md`: how guardrails in files are used, and what those of the library forbid and why. */
export function guardrailsPage(): string {
  const packs = PACK_NAMES.map((name) => [name, shippedPack(name)!] as const);
  return [
    HEADER,
    '| pack | what it is about | guardrails |\n| --- | --- | --- |\n',
    ...packs.map(([name, { title, guardrails }]) => `| [\`${name}\`](#${anchorOf(name)}) | ${title} | ${guardrails.length} |\n`),
    USE,
    ...packs.map(([name, pack]) => packPart(name, pack)),
  ].join('');
}

function packPart(name: string, { title, about, guardrails }: GuardrailPackData): string {
  return `\n<a id="${anchorOf(name)}"></a>\n## ${title}: ${name}\n\n${about}\n${guardrails.map(guardrailPart).join('')}`;
}

function guardrailPart({ id, reason, forbidPermissions = [], forbidRisks = [], exclusiveSets = [], waivable }: Guardrail): string {
  return [
    `\n### ${id}\n\n${asSentence(reason)}${waivable ? ' It can be waived.' : ''}\n`,
    ...(forbidPermissions.length + forbidRisks.length === 0 ? [] : [table(['held by nobody'], [[...forbidRisks, ...forbidPermissions.map(linked)]])]),
    ...(exclusiveSets.length === 0 ? [] : [table(exclusiveSets.map((_, index) => (index === 0 ? 'not together' : 'with')), exclusiveSets.map((set) => set.map(linked)))]),
  ].join('\n');
}

/** A table of one row: a column for each list. */
function table(head: readonly string[], columns: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), columns.map((items) => items.join('<br>'))].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function linked(name: string): string {
  return `[${permissionTextOf(name)!.uiName}](permissions.md#${anchorOf(name)})`;
}

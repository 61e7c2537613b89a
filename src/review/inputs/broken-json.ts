import { brief } from './brief';

/** What Terraform writes into each of its documents, of which a part may be left. */
const TERRAFORM = /"(?:format_version|terraform_version|resource_changes)"\s*:/;

const READ = 'Roles are read from cloud assemblies, CloudFormation templates, plans and states of Terraform as JSON, previews and stacks of Pulumi, snapshots and lists of names.';

const SHOW = 'It looks like a plan or state of Terraform: write it again, with nothing else in it: terraform show -json plan > plan.json (or tofu).';

/** What is wrong with a text that is meant to be JSON and cannot be parsed, and what to do; `undefined` where it is not meant to be that. */
export function brokenJson(text: string): string | undefined {
  const isTerraform = TERRAFORM.test(text);
  const begin = text.search(/^\s*[[{]/m);
  const before = text.slice(0, Math.max(begin, 0)).replace(/^\ufeff/, '').trim();
  if (before !== '') {
    return isTerraform ? `is not JSON: something comes before it, from line ${lineAt(text, text.indexOf(before))} on (${brief(before.split('\n')[0]!)}). ${SHOW}` : undefined;
  }
  const fault = begin < 0 ? undefined : faultOf(text);
  return fault && `is not JSON: line ${lineAt(text, fault.at)} is wrong (${fault.message}). ${isTerraform ? SHOW : READ}`;
}

function faultOf(text: string): { readonly at: number; readonly message: string } | undefined {
  try {
    JSON.parse(text.replace(/^\ufeff/, ' '));
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    return { message, at: placeOf(message, text) };
  }
}

/** Where a fault is: engines tell its position, or what is there, or nothing of the end of a text. */
function placeOf(message: string, text: string): number {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) {
    return Number(position);
  }
  const [, token, cut, around] = /^Unexpected token '([^])', (\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  const start = around === undefined ? -1 : text.indexOf(around);
  return start < 0 ? text.trimEnd().length : text.indexOf(token!, cut === undefined ? start : start + AROUND);
}

/** How much of a text is quoted before what is wrong in it, where that is not all. */
const AROUND = 10;

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

import type { Comparison, Concern } from './compare-watched';
import { stackNamed } from './hook-event';
import { visible, visibleIn } from '../../formats/visible';
import type { WatchRequest } from '../../formats/watch-request';
import { needsAttention } from '../../review/app/report-base';
import type { RoleChange } from '../../review/diff/diff-report';
import type { Style } from '../../review/render/style';
import { renderRoleChange } from '../../review/render/text/diff';
import { count, holding, list, wrap } from '../../roles/words';
import { drift } from '../../rules/instance/drift';

/** What SNS takes of a message, in bytes, less what a form adds around it. */
const MOST_BYTES = 250_000;

/** What it takes of a subject: less than 100 characters of ASCII, none of which controls anything. */
const MOST_OF_SUBJECT = 99;

/** Lines are no longer than this where words allow. */
const WIDTH = 116;

/** A message has no colors. */
const PLAIN = Object.fromEntries(['bold', 'dim', 'green', 'red', 'yellow'].map((name) => [name, String])) as unknown as Style;

const HEADINGS: Readonly<Record<Concern['what'], string>> = {
  'changed': 'Changed by hand',
  'unmanaged': 'Made by nobody\'s code',
  'deleted': 'Deleted by hand',
  'held together': 'Held together',
};

/** What people are told, as a mail shows it. */
export interface WatchMessage {
  readonly subject: string;
  readonly text: string;
}

/** What a message is about, beside what was found. */
export interface MessageContext {
  readonly request: WatchRequest;
  /** The call that somebody made, where an event says so. */
  readonly call?: string;
  readonly time: Date;
}

/** Tells people what a run found, the gravest first, and what to do about it. */
export function messageOf({ concerns, unknown }: Comparison, { request, call, time }: MessageContext): WatchMessage {
  const profiles = concerns.filter(({ what }) => what !== 'held together').length;
  const head = [
    profiles === 0 ? 'A user was given security profiles that together break a rule.'
      : `${count(profiles, 'security profile')} ${profiles === 1 ? 'is' : 'are'} not what the code of the stack ${stackNamed(request.stackId)} says.`,
    `Instance: ${request.expected.request.instanceArn}`,
    `Seen: ${time.toISOString()}${call === undefined ? '' : `, after a call of ${visible(call)}`}`,
  ].join('\n');
  const tail = [
    ...(unknown.length === 0 ? [] : [`Not everything could be told:\n${unknown.map((one) => `  ${visible(one)}`).join('\n')}`]),
    'What to do: take what is to stay into the code, and deploy it. Undo the rest in the Connect console, because a deployment\n'
      + 'changes only profiles whose code has changed. To see every difference, run: connect-profiles drift --live',
  ];
  return { subject: subjectOf(concerns), text: fitted(head, concerns.map(blockOf), tail) };
}

/** All that a run found, for its log. */
export function logText({ concerns, unknown }: Comparison): string {
  return [...concerns.map(blockOf), ...unknown.map(visible)].join('\n\n');
}

function blockOf({ what, name, lastModified, findings, change }: Concern): string {
  // What was changed is said in full below the heading.
  const others = findings.filter((finding) => needsAttention(finding) && !(change && finding.rule === drift.id));
  return [
    `${HEADINGS[what]}: ${change ? renderRoleChange(shown(change), PLAIN) : `${visible(name)}${peopleOf(findings)}`}`,
    ...(lastModified ? [`  Last changed: ${lastModified.toISOString()}`] : []),
    ...others.flatMap(({ severity, rule, message }) => wrap(`${severity} ${rule}: ${visible(message)}`, WIDTH).map((line) => `  ${line}`)),
  ].join('\n');
}

/** Values of others are in it, so that nothing in it may look like anything else. */
function shown({ permissions, renamed, aspects, ...change }: RoleChange): RoleChange {
  return { ...change, ...visibleIn({ permissions, renamed, aspects }) };
}

function peopleOf(findings: Concern['findings']): string {
  const people = findings.find((finding) => finding.people !== undefined)?.people;
  return people === undefined ? '' : `\n  ${holding(people)}.`;
}

/** As many blocks as there is room for. */
function fitted(head: string, blocks: readonly string[], tail: readonly string[]): string {
  const textOf = (number: number) => [
    head, ...blocks.slice(0, number), ...(number < blocks.length ? [`${blocks.length - number} more are in the log of the function.`] : []), ...tail,
  ].join('\n\n');
  let number = blocks.length;
  let text = textOf(number);
  for (let excess = excessOf(text); excess > 0 && number > 0; excess = excessOf(text)) {
    for (; excess > 0 && number > 0; number -= 1) {
      excess -= Buffer.byteLength(`${blocks[number - 1]!}\n\n`);
    }
    // That there are more is said as well, which may take the place of another one.
    text = textOf(number);
  }
  return Buffer.from(text).subarray(0, MOST_BYTES).toString().replace(/\uFFFD+$/, '');
}

function excessOf(text: string): number {
  return Buffer.byteLength(text) - MOST_BYTES;
}

function subjectOf(concerns: readonly Concern[]): string {
  const names = list(concerns.map(({ name }) => name), 'and', 2);
  const text = `Connect: ${HEADINGS[concerns[0]!.what].toLowerCase()}: ${names}`.replace(/[^ -~]/gu, '?');
  return text.length > MOST_OF_SUBJECT ? `${text.slice(0, MOST_OF_SUBJECT - 3)}...` : text;
}

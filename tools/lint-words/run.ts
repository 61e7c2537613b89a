import type { PublicText } from './public-text';
import { judgeText, type WordFinding } from './rules';

/** A sentence that a rule finds and that stays, with the reason. */
export interface WordException {
  readonly rule: string;
  /** A part of the sentence; where it stands may change. */
  readonly text: string;
  readonly reason: string;
}

/** Findings that no exception covers, and exceptions that cover none. */
export function lintWords(texts: readonly PublicText[], exceptions: readonly WordException[]): WordFinding[] {
  const findings = texts.flatMap(judgeText);
  const covers = ({ rule, text }: WordException, finding: WordFinding) => rule === finding.rule && finding.sentence.includes(text);
  return [
    ...findings.filter((finding) => !exceptions.some((exception) => covers(exception, finding))),
    ...exceptions.flatMap((exception) => problemsOf(exception, findings.some((finding) => covers(exception, finding)))
      .map((message) => ({ rule: 'exceptions', place: 'exceptions.json', sentence: exception.text, message }))),
  ];
}

function problemsOf({ rule, reason }: WordException, isNeeded: boolean): string[] {
  return [
    ...isNeeded ? [] : [`the rule ${rule} does not find this anymore: remove the exception`],
    ...reason.trim() === '' ? ['the exception gives no reason'] : [],
  ];
}

import type { ReviewedApp } from './reviewed-app';

/** Something that an app says of how it is judged, as a phrase. */
export interface JudgementSetting {
  readonly text: string;
  /** What every app has that says nothing else. */
  readonly usual: boolean;
}

/** How an app is judged: a change of it hides or shows findings, so whoever reviews the app has to see it. */
export function judgementSettings({ judgement, validations }: ReviewedApp): JudgementSetting[] {
  const { strictness = 'normal', severities = {}, guardrails } = judgement;
  const texts = [
    ...(strictness === 'normal' ? [] : [`strictness: ${strictness}`]),
    ...severityTexts('severity of', severities),
    ...guardrails.map((id) => `guardrail: ${id}`),
    ...validations.flatMap(({ instance, mode, severities: own, lockOutReason }) => [
      ...(mode === 'Enforce' ? [] : [`validation of ${instance}: ${mode}`]),
      ...severityTexts(`validation of ${instance}: severity of`, own),
      ...(lockOutReason === undefined ? [] : [`validation of ${instance}: may lock everybody out: ${lockOutReason}`]),
    ]),
  ];
  return [
    ...texts.map((text) => ({ text, usual: false })),
    ...validations.filter(({ mode }) => mode === 'Enforce').map(({ instance }) => ({ text: `validation of ${instance}: Enforce`, usual: true })),
  ].filter(({ text }, index, all) => all.findIndex((one) => one.text === text) === index).sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** Of these, what a report tells: what not every app has, as phrases. */
export function unusualSettings(app: ReviewedApp): string[] {
  return judgementSettings(app).filter(({ usual }) => !usual).map(({ text }) => text);
}

function severityTexts(what: string, severities: Readonly<Record<string, string>>): string[] {
  return Object.entries(severities).map(([rule, severity]) => `${what} ${rule}: ${severity}`);
}

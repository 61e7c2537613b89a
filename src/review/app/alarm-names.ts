import { RISKS, type Risk } from './risks';

const OTHERS = ['restriction-lifted', 'unknown-permission', 'more-access', 'undetermined', 'replacement', 'new-finding', 'any-change'] as const;

/** What a pipeline can be told to stop at. */
export const ALARMS = [...RISKS, ...OTHERS] as const;

export type Alarm = Risk | typeof OTHERS[number];

/** What a run can be told to fail on: profiles that no code made. */
export const UNMANAGED = 'unmanaged';

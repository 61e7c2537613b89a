import type { Ability } from './types';
import { abilities } from '../generated/tables/abilities';

/** What people can do that deserves a second look whoever can do it, the gravest first. */
export const dangerousAbilities: readonly Ability[] = abilities;

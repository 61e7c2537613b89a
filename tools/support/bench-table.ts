import Table from 'cli-table3';
import pc from 'picocolors';
import type { Result } from './bench-result';

/** Figures as a table for a terminal, those that miss their target marked: in color too where `colors` has them. */
export function table(results: readonly Result[], colors: Pick<typeof pc, 'yellow'> = pc): string {
  const rows = results.map(({ id, cdk, what, value, target, floor, unit }) => [
    id, cdk ?? '', what, met(value, target) ? shown(value) : colors.yellow(`${shown(value)} *`), target ?? '', floor ?? '', unit,
  ]);
  const rendered = new Table({ head: ['', 'CDK', 'what', 'value', 'target', 'floor', 'unit'], style: { head: [], border: [] } });
  rendered.push(...rows);
  return `${rendered.toString()}${results.every(({ value, target }) => met(value, target)) ? '' : '\n* misses its target'}`;
}

function met(value: number, target: number | undefined): boolean {
  return target === undefined || Number(shown(value)) <= target;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}

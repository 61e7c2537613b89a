import { readFileSync } from 'node:fs';

/**
 * The megabytes of memory that this process had at most. What the system tells as its maximum (`maxRSS`) is on Linux at least what the
 * process had that started it.
 */
export function peakMegabytes(): number {
  if (process.platform !== 'linux') {
    return process.resourceUsage().maxRSS / 1024;
  }
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))!;
  return Number(kilobytes) / 1024;
}

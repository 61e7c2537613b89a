import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesize } from '../../src/cli/git/synthesize';
import { ROOT } from '../build/paths';
import { writeCommand } from '../bundle/command';

/**
 * Writes pages of the command, of the examples: `report.html` and `diff.html` of the contact center, the second for a change
 * that deserves a second look, and `access-review.html` of an instance in two quarters.
 */
export async function writeSamples(folder: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'samples-'));
  try {
    const [before, after] = [join(work, 'cdk.out'), join(work, 'proposed')];
    // The app has a configuration of its own, whatever the one is that this tool was started with.
    await synthesize(join(ROOT, 'examples', 'contact-center'), before, { environment: { ...process.env, TSX_TSCONFIG_PATH: undefined } });
    cpSync(before, after, { recursive: true });
    changeTemplate(join(after, 'ContactCenter.template.json'));
    cpSync(join(ROOT, 'examples', 'access-review'), work, { recursive: true });
    const { file: command } = await writeCommand(work);
    cpSync(join(ROOT, 'package.json'), join(work, 'package.json'));
    mkdirSync(folder, { recursive: true });
    const write = (page: string, ...args: string[]) => {
      const { status } = spawnSync(process.execPath, [command, ...args, '--output', join(folder, page)], { cwd: work, stdio: 'ignore' });
      // 1 says that something was found, or could not be read.
      if (status !== 0 && status !== 1) {
        throw new Error(`"connect-profiles ${args.join(' ')}" failed with exit code ${status}, so there is no sample ${page}.`);
      }
    };
    write('report.html', 'report', 'cdk.out');
    write('diff.html', 'diff', 'cdk.out', 'proposed');
    write('access-review.html', 'access', 'q3.snapshot.json', '--since', 'q2.snapshot.json', '--guardrails', 'separation-of-duties');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A supervisor who can edit permissions, and a role under another name. */
function changeTemplate(file: string): void {
  const template = JSON.parse(readFileSync(file, 'utf8')) as { Resources: Record<string, { Properties: { SecurityProfileName?: string; Permissions?: string[] } }> };
  for (const { Properties: properties } of Object.values(template.Resources)) {
    if (properties.SecurityProfileName === 'Supervisor') {
      properties.Permissions = [...properties.Permissions!.filter((name) => name !== 'AgentStates.View'), 'Users.EditPermission'].sort();
    }
    if (properties.SecurityProfileName === 'Cases agent') {
      properties.SecurityProfileName = 'Case worker';
    }
  }
  writeFileSync(file, JSON.stringify(template));
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';
import { LocalEngine } from './local-engine';
import { PythonEnvironment } from './python-environment';
import { S3 } from './s3';

const run = promisify(execFile);

interface AssetManifest {
  readonly files: Record<string, {
    readonly source: { readonly path: string; readonly packaging: 'file' | 'zip' };
    readonly destinations: Record<string, { readonly bucketName: string; readonly objectKey: string }>;
  }>;
}

/** Publishes what a synthesized stack refers to, as `cdk deploy` does before it deploys. */
export class StackAssets {
  private readonly published = new Set<string>();

  constructor(private readonly engine: LocalEngine) {}

  public async publish(artifact: CloudFormationStackArtifact): Promise<void> {
    const { account, region } = artifact.environment;
    const s3 = new S3(this.engine, region, account);
    const directory = artifact.assembly.directory;
    const manifest: AssetManifest = JSON.parse(await readFile(join(directory, `${artifact.stackName}.assets.json`), 'utf8'));
    // The template itself is one of the assets; CloudFormation gets it another way here.
    for (const { source, destinations } of Object.values(manifest.files).filter((file) => file.source.packaging === 'zip')) {
      for (const { bucketName, objectKey } of Object.values(destinations)) {
        const bucket = bucketName.replace('${AWS::AccountId}', account).replace('${AWS::Region}', region);
        if (this.published.has(`${bucket}/${objectKey}`)) {
          continue;
        }
        await s3.put(bucket, objectKey, await this.zip(join(directory, source.path)));
        this.published.add(`${bucket}/${objectKey}`);
      }
    }
  }

  /** A directory as one package; the interpreter that the engine runs on is at hand and can do it. */
  private async zip(directory: string): Promise<Buffer> {
    if (!(await stat(directory)).isDirectory()) {
      return readFile(directory);
    }
    const { python } = await PythonEnvironment.ensure();
    const archive = join(this.engine.home, `${createHash('sha256').update(directory).digest('hex').slice(0, 16)}.zip`);
    await run(python, ['-m', 'zipfile', '-c', archive, ...await readdir(directory)], { cwd: directory });
    return readFile(archive);
  }
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { FileAssetPackaging, Stack, Stage } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { functionCode, type FunctionName } from './function-code';
import { CONTEXT } from '../cdk/names';

/** The newest Node.js long-term-support line that every supported aws-cdk-lib knows. */
export const RUNTIME = 'nodejs24.x';

/** The file that a function consists of. */
const FILE = 'index.js';

/** Where the code of a function is once it is uploaded, as a template has it. */
export interface FunctionAsset {
  readonly S3Bucket: string;
  readonly S3Key: string;
}

/** Stages the code of a function for the deployment. */
export function functionAsset(scope: Construct, name: FunctionName, displayName: string): FunctionAsset {
  const stack = Stack.of(scope);
  const { bucketName, objectKey } = stack.synthesizer.addFileAsset({
    ...stageFunction(scope, functionCode(name)),
    packaging: FileAssetPackaging.ZIP_DIRECTORY,
    displayName,
  });
  return { S3Bucket: bucketName, S3Key: objectKey };
}

/** What a file of code is known by in assets. */
export function digestOf(code: Uint8Array, salt = ''): string {
  return createHash('sha256').update(code).update(salt).digest('hex');
}

/**
 * Copies the code to where the app has its assets, if it is to be copied. The CDK's own `AssetStaging` loads as many modules to
 * do so as this library has for a role.
 */
function stageFunction(scope: Construct, folder: string): { readonly fileName: string; readonly sourceHash: string } {
  const code = readFileSync(path.join(folder, FILE));
  const sourceHash = digestOf(code, scope.node.tryGetContext(CONTEXT.assetHashSalt) as string | undefined);
  if (scope.node.tryGetContext(CONTEXT.disableAssetStaging)) {
    return { fileName: folder, sourceHash };
  }
  const { assetOutdir, outdir } = Stage.of(scope)!;
  const target = path.join(assetOutdir, `asset.${sourceHash}`);
  if (!existsSync(target)) {
    mkdirSync(target);
    writeFileSync(path.join(target, FILE), code);
  }
  return { fileName: path.relative(outdir, target), sourceHash };
}

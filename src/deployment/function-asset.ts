import { AssetStaging, FileAssetPackaging, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { functionCode, type FunctionName } from './function-code';

/** The newest Node.js long-term-support line that every supported aws-cdk-lib knows. */
export const RUNTIME = 'nodejs24.x';

/** Where the code of a function is once it is uploaded, as a template has it. */
export interface FunctionAsset {
  readonly S3Bucket: string;
  readonly S3Key: string;
}

/** Stages the code of a function for the deployment. */
export function functionAsset(scope: Construct, name: FunctionName, displayName: string): FunctionAsset {
  const staging = new AssetStaging(scope, 'Code', { sourcePath: functionCode(name) });
  const stack = Stack.of(scope);
  const asset = stack.synthesizer.addFileAsset({
    fileName: staging.relativeStagedPath(stack),
    sourceHash: staging.assetHash,
    packaging: FileAssetPackaging.ZIP_DIRECTORY,
    displayName,
  });
  return { S3Bucket: asset.bucketName, S3Key: asset.objectKey };
}

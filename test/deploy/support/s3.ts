/** Just enough of S3 to hand the engine templates and function packages; the engine does not verify signatures. */
export class S3 {
  private readonly buckets = new Set<string>();

  constructor(private readonly url: string, private readonly environment: Record<string, string>) {}

  /** Stores an object, in a bucket that is created when it is missing. Returns the object's URL. */
  public async put(bucket: string, key: string, body: string | Uint8Array): Promise<string> {
    if (!this.buckets.has(bucket)) {
      await this.send(bucket, this.location());
      this.buckets.add(bucket);
    }
    return this.send(`${bucket}/${key}`, body);
  }

  /** S3 takes no location for its oldest Region and insists on one for all others. */
  private location(): string | undefined {
    const region = this.environment.AWS_REGION;
    return region === 'us-east-1' ? undefined
      : `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`;
  }

  private async send(path: string, body?: string | Uint8Array): Promise<string> {
    const url = `${this.url}/${path}`;
    const { AWS_ACCESS_KEY_ID: key, AWS_REGION: region } = this.environment;
    const response = await fetch(url, {
      method: 'PUT',
      body,
      headers: {
        // The engine reads the account and the Region from here.
        authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/${region}/s3/aws4_request, SignedHeaders=host, Signature=0`,
      },
    });
    if (!response.ok && response.status !== 409) {
      throw new Error(`S3 of the engine refused ${path}: ${response.status} ${await response.text()}`);
    }
    return url;
  }
}

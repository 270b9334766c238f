import { describe, expect, it } from 'vitest';
import requestsRequireTls from '../../policies/s3/requests-require-tls.js';
import { scanTexts } from '../scan-texts.js';

/** A bucket named `name` whose policy denies plain requests to `resources`. */
function template(name: string, resources: readonly string[]): string {
  return `
Parameters:
  App: { Type: String }
  Other: { Type: String }
Resources:
  Records:
    Type: AWS::S3::Bucket
    Properties: { BucketName: !Sub '${name}' }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Records
      PolicyDocument:
        Statement:
          - Effect: Deny
            Principal: '*'
            Action: s3:*
            Resource: [${resources.map((resource) => `!Sub '${resource}'`).join(', ')}]
            Condition: { Bool: { aws:SecureTransport: false } }
`;
}

async function told(name: string, ...resources: readonly string[]): Promise<readonly string[]> {
  return (await scanTexts({ 'a.yaml': template(name, resources) }, [requestsRequireTls])).told.map((line) => line.replace(/ @.*/, ''));
}

describe('the ARN of a bucket whose name a parameter gives', () => {
  it('is the bucket in the same graph, however the name is put together', async () => {
    await expect(told('${App}', 'arn:aws:s3:::${App}', 'arn:aws:s3:::${App}/*')).resolves.toEqual([]);
    await expect(told('${App}-x', 'arn:${AWS::Partition}:s3:::${App}-x', 'arn:aws:s3:::${App}-x/*')).resolves.toEqual([]);
  });

  it('may be another one when another parameter gives it', async () => {
    await expect(told('${App}', 'arn:aws:s3:::${Other}', 'arn:aws:s3:::${App}/*')).resolves.toEqual(['review Records']);
  });
});

import { describe, expect, it } from 'vitest';
import withKms from '../../policies/s3/encrypted-with-kms.js';
import { at, scanTexts } from '../scan-texts.js';

const bucket = (algorithm: string): string => `variable "encrypts" {
  type = bool
}
resource "aws_s3_bucket" "b" {
  dynamic "server_side_encryption_configuration" {
    for_each = var.encrypts ? [1] : []
    content {
      rule {
        apply_server_side_encryption_by_default {
          sse_algorithm = "${algorithm}"
        }
      }
    }
  }
}
`;

describe('a resource that is wrong however the deployment decides, each time elsewhere', () => {
  it('fails, at one of the places', async () => {
    const { findings } = await scanTexts({ 'main.tf': bucket('AES256') }, [withKms]);
    expect(findings.map(({ verdict, location }) => `${verdict} ${at(location)}`).sort()).toEqual([
      expect.stringMatching(/^fail main\.tf:(?:5|10):/),
      expect.stringMatching(/^review main\.tf:(?:5|10):/),
    ]);
  });

  it('is for people to review where one of the outcomes is right', async () => {
    const { findings } = await scanTexts({ 'main.tf': bucket('aws:kms') }, [withKms]);
    expect(findings.map(({ verdict }) => verdict)).toEqual(['review']);
  });
});

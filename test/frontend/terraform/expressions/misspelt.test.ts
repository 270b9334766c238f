import { expect, it } from 'vitest';
import volumeEncrypted from '../../../../policies/ebs/volume-encrypted.js';
import { scanTexts } from '../../../scan-texts.js';

it.each<[string, readonly string[]]>([
  ['False', ['fail aws_ebs_volume.records']],
  ['True', []],
  ['Maybe', ['review aws_ebs_volume.records']],
])('%s, which Terraform refuses, is said to be wrong and counts for what it means', async (name, expected) => {
  const { told, diagnostics } = await scanTexts({
    'main.tf': `
resource "aws_ebs_volume" "records" {
  availability_zone = "eu-west-1a"
  size              = 8
  encrypted         = ${name}
}`,
  }, [volumeEncrypted]);
  expect(diagnostics.map(({ severity, location }) => `${severity} ${location?.startLine}`)).toEqual(['error 5']);
  expect(told).toEqual(expected);
});

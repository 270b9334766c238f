import { describe, expect, it } from 'vitest';
import { greatestMajor } from '../../../../src/frontend/terraform/configuration/provider-versions.js';
import { scanTexts } from '../../../scan-texts.js';
import notPubliclyAccessible from '../../../../policies/redshift/not-publicly-accessible.js';

describe('the greatest major version that constraints allow', () => {
  it.each([
    ['~> 5.0', 5],
    ['~> 5', 5],
    ['5.31.0', 5],
    ['= v5.31', 5],
    ['<= 5.31', 5],
    ['>= 4.0, < 6.0.0', 5],
    ['< 6', 5],
    ['< 5.31', 5],
    ['>= 4.0', undefined],
    ['> 4, != 5.1.0', undefined],
    ['newest', undefined],
    ['', undefined],
  ])('%s: %s', (constraint, major) => {
    expect(greatestMajor([constraint])).toBe(major);
  });

  it('is the least of several', () => {
    expect(greatestMajor(['>= 3.0', '~> 6.0', '< 5.0.0'])).toBe(4);
    expect(greatestMajor([])).toBeUndefined();
  });
});

describe('defaults of an earlier provider', () => {
  const cluster = 'resource "aws_redshift_cluster" "c" {\n  node_type = "ra3.large"\n}\n';

  it.each([
    ['required_providers', 'terraform {\n  required_providers {\n    aws = {\n      version = "~> 5.0"\n    }\n  }\n}\n'],
    ['the text alone', 'terraform {\n  required_providers {\n    aws = "~> 5.0"\n  }\n}\n'],
    ['the provider block', 'provider "aws" {\n  version = "~> 2.0"\n}\n'],
  ])('count where %s asks for one', async (_, settings) => {
    const { findings } = await scanTexts({ 'main.tf': settings + cluster }, [notPubliclyAccessible]);
    expect(findings.map((finding) => finding.verdict)).toEqual(['fail']);
  });

  it('count for the modules that a root calls', async () => {
    const root = 'terraform {\n  required_providers {\n    aws = {\n      version = "5.1.0"\n    }\n  }\n}\nmodule "m" {\n  source = "./m"\n}\n';
    const { findings } = await scanTexts({ 'main.tf': root, 'm/main.tf': cluster }, [notPubliclyAccessible]);
    expect(findings).toHaveLength(1);
  });

  it('do not count where the newest is allowed', async () => {
    const { findings } = await scanTexts({ 'main.tf': cluster }, [notPubliclyAccessible]);
    expect(findings).toEqual([]);
  });
});

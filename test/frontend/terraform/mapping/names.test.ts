import { describe, expect, it } from 'vitest';

import { nameOf } from '../../../../src/frontend/terraform/mapping/index.js';
import { TABLES } from '../../../../src/frontend/terraform/mapping/tables/index.js';
import { attributeFacts } from '../../../../scripts/mapping/report.js';

describe('nameOf', () => {
  it.each([
    ['aws_db_instance', 'StorageEncrypted', 'storage_encrypted'],
    ['aws_db_instance', 'MasterUserPassword', 'password'],
    ['aws_kms_key', 'KeyPolicy', 'policy'],
    ['aws_instance', 'MetadataOptions.HttpTokens', 'metadata_options.http_tokens'],
    ['aws_launch_template', 'LaunchTemplateData.MetadataOptions.HttpTokens', 'metadata_options.http_tokens'],
    ['aws_instance', 'BlockDeviceMappings[1].Ebs.Encrypted', 'ebs_block_device.encrypted'],
    ['aws_security_group', 'SecurityGroupIngress[0].CidrIp', 'ingress.cidr_blocks'],
    ['aws_security_group', 'SecurityGroupEgress[0].IpProtocol', 'egress.protocol'],
    ['aws_security_group_rule', 'CidrIp', 'cidr_blocks'],
    ['aws_security_group_rule', 'DestinationPrefixListId', 'prefix_list_ids'],
    ['aws_s3_bucket_policy', 'PolicyDocument.Statement[0].Action[1]', 'policy.Statement[0].Action[1]'],
    ['aws_s3_bucket', 'PublicAccessBlockConfiguration.BlockPublicAcls', 'aws_s3_bucket_public_access_block.block_public_acls'],
    ['aws_cloudfront_distribution', 'DistributionConfig.ViewerCertificate.MinimumProtocolVersion', 'viewer_certificate.minimum_protocol_version'],
    ['aws_wafv2_web_acl', 'Rules[0].Statement.IPSetReferenceStatement.Arn', 'rule.statement.ip_set_reference_statement.arn'],
    ['aws_ebs_encryption_by_default', 'enabled', 'enabled'],
    ['aws_s3_bucket_versioning', 'VersioningConfiguration.Status', 'versioning_configuration.status'],
    ['aws_kms_key', 'Nothing.Known', 'Nothing.Known'],
  ])('%s: %s is %s', (type, path, expected) => {
    expect(nameOf(type, path)).toBe(expected);
  });

  it('is the part\'s name where a part set it', () => {
    expect(nameOf('aws_s3_bucket', 'VersioningConfiguration.Status')).toBe('versioning.enabled');
    const name = nameOf('aws_s3_bucket', 'VersioningConfiguration.Status', 'aws_s3_bucket_versioning');
    expect(name).toBe('aws_s3_bucket_versioning.versioning_configuration.status');
  });

  const types = [...TABLES].flatMap(([type, row]) => ('type' in row && !type.includes('wafv2') ? [[type, row] as const] : []));

  it.each(types)('leads back where the attribute went: %s', (type, row) => {
    const facts = attributeFacts(type, row).flatMap(({ attribute, outcome }) => {
      return outcome.kind === 'mapped' && isPath(outcome.to) ? [[attribute, outcome.to] as const] : [];
    });
    const targets = new Map(facts);
    for (const [attribute, to] of facts) {
      const name = nameOf(type, to.replaceAll('[]', '[0]')).replaceAll(/\[\d+\]/g, '');
      expect(targets.get(name)?.replaceAll(/\[\d*\]/g, ''), `${attribute} goes to ${to}, which is called ${name}`).toBe(to.replaceAll(/\[\d*\]/g, ''));
    }
  });
});

/** Pairs have keys, and what became a resource or an item is told in words. */
function isPath(to: string): boolean {
  return to !== '' && !to.endsWith('.') && !to.includes(' ') && !/\[\D/.test(to.replaceAll('[]', ''));
}

import { PROVIDER } from './facts/provider.js';
import { CLOUDFORMATION } from './generated/cloudformation.js';
import { Shapes } from './shapes.js';

/**
 * Properties of CloudFormation's types that only Terraform can set, and policies ask for (`src/policy/resource-types.ts`): a bucket's
 * ACL has canned values only in CloudFormation and its versions no MFA delete, a configuration template no name of one's own,
 * a classic load balancer no mode, a parameter and a network firewall no key, signing no status, a classic web ACL no logs,
 * a certificate no body, a secret no recovery window, a stack no role, a database an attribute of the
 * resource in the place of the last snapshot, a user no password that is made for it. In the notation of the shapes.
 */
const ADDITIONS = `
AWS::CertificateManager::Certificate|||CertificateBody
AWS::CloudFormation::Stack|||RoleARN
AWS::ElasticBeanstalk::ConfigurationTemplate|||TemplateName
AWS::ElasticLoadBalancing::LoadBalancer|||DesyncMitigationMode
AWS::IAM::User|||GeneratedPasswordLength
AWS::NetworkFirewall::Firewall|||EncryptionConfiguration:1|KeyId,Type
AWS::NetworkFirewall::FirewallPolicy|||EncryptionConfiguration:1|KeyId,Type
AWS::NetworkFirewall::RuleGroup|||EncryptionConfiguration:1|KeyId,Type
AWS::NetworkFirewall::TLSInspectionConfiguration|||EncryptionConfiguration:1|KeyId,Type
AWS::RDS::DBCluster|||SkipFinalSnapshot
AWS::RDS::DBInstance|||SkipFinalSnapshot
AWS::Route53::DNSSEC|||SigningStatus
AWS::S3::Bucket|||AclGrants:[1,ForceDestroy,MfaDelete|Permissions:[,URI
AWS::SSM::Document|||Permissions:{
AWS::SSM::Parameter|||KeyId
AWS::SecretsManager::Secret|||RecoveryWindowInDays
AWS::WAF::WebACL|||LogDestination
AWS::WAFRegional::WebACL|||LogDestination
`;

/** CloudFormation's resource types: all of them. */
export const CLOUDFORMATION_SHAPES = new Shapes(CLOUDFORMATION, new Shapes(ADDITIONS));

/** What Terraform brings itself. Its `input` is of any shape. */
const BUILT_IN = 'terraform_data|||id:^,input:j,output:j^,triggers_replace:j';

/** Terraform's resource types: those with a row in the tables. */
export const PROVIDER_SHAPES = new Shapes(`${PROVIDER}\n${BUILT_IN}`);

/**
 * Trivy's rules by the long names that it and tfsec had or have for them, of those that some policy is an alias of. Written by
 * scripts/suppression-names.ts.
 */
export const TRIVY_NAMES = `
AWS-0001 aws-apigateway-enable-access-logging
AWS-0002 aws-apigateway-enable-cache-encryption
AWS-0004 aws-apigateway-no-public-access
AWS-0005 aws-apigateway-use-secure-tls-policy
AWS-0007 aws-athena-no-encryption-override
AWS-0008 aws-autoscaling-enable-at-rest-encryption aws-ec2-enable-launch-config-at-rest-encryption
AWS-0009 aws-autoscaling-no-public-ip aws-ec2-no-public-ip
AWS-0010 aws-cloudfront-enable-logging
AWS-0012 aws-cloudfront-enforce-https
AWS-0013 aws-cloudfront-use-secure-tls-policy
AWS-0014 aws-cloudtrail-enable-all-regions
AWS-0016 aws-cloudtrail-enable-log-validation
AWS-0017 aws-cloudwatch-log-group-customer-key
AWS-0018 aws-codebuild-enable-encryption
AWS-0021 aws-documentdb-enable-storage-encryption
AWS-0023 aws-dynamodb-enable-at-rest-encryption
AWS-0024 aws-dynamodb-enable-recovery
AWS-0026 aws-ebs-enable-volume-encryption aws-ec2-enable-volume-encryption
AWS-0028 aws-ec2-enforce-http-token-imds
AWS-0029 aws-ec2-no-secrets-in-user-data
AWS-0030 aws-ecr-enable-image-scans
AWS-0031 aws-ecr-enforce-immutable-repository
AWS-0032 aws-ecr-no-public-access
AWS-0035 aws-ecs-enable-in-transit-encryption
AWS-0036 aws-ecs-no-plaintext-secrets
AWS-0037 aws-efs-enable-at-rest-encryption
AWS-0041 aws-eks-no-public-cluster-access-to-cidr
AWS-0043 aws-elasticsearch-enable-in-transit-encryption
AWS-0045 aws-elasticache-enable-at-rest-encryption
AWS-0046 aws-elasticsearch-enforce-https
AWS-0047 aws-elb-use-secure-tls-policy
AWS-0048 aws-elasticsearch-enable-domain-encryption
AWS-0051 aws-elasticache-enable-in-transit-encryption
AWS-0052 aws-elb-drop-invalid-headers
AWS-0054 aws-elb-http-not-used
AWS-0056 aws-iam-no-password-reuse
AWS-0058 aws-iam-require-lowercase-in-passwords
AWS-0059 aws-iam-require-numbers-in-passwords
AWS-0060 aws-iam-require-symbols-in-passwords
AWS-0061 aws-iam-require-uppercase-in-passwords
AWS-0063 aws-iam-set-minimum-password-length
AWS-0064 aws-kinesis-enable-in-transit-encryption
AWS-0065 aws-kms-auto-rotate-keys
AWS-0067 aws-lambda-restrict-source-arn
AWS-0070 aws-mq-enable-audit-logging
AWS-0072 aws-mq-no-public-access
AWS-0073 aws-msk-enable-in-transit-encryption
AWS-0074 aws-msk-enable-logging
AWS-0076 aws-neptune-enable-storage-encryption
AWS-0079 aws-rds-encrypt-cluster-storage-data
AWS-0080 aws-rds-encrypt-instance-storage-data
AWS-0084 aws-redshift-encryption-customer-key
AWS-0092 aws-s3-no-public-access-with-acl
AWS-0096 aws-sqs-enable-queue-encryption
AWS-0097 aws-sqs-no-wildcards-in-policy-documents
AWS-0105 aws-ec2-no-public-ingress-acl aws-vpc-no-public-ingress-acl
AWS-0107 aws-ec2-no-public-ingress-sgr aws-vpc-no-public-ingress-sgr
AWS-0109 aws-workspaces-enable-disk-encryption
AWS-0110 aws-sam-enable-api-cache-encryption
AWS-0112 aws-sam-api-use-secure-tls-policy
AWS-0113 aws-sam-enable-api-access-logging
AWS-0116 aws-sam-enable-http-api-access-logging
AWS-0119 aws-sam-enable-state-machine-logging
AWS-0122 aws-autoscaling-no-sensitive-info aws-ec2-no-sensitive-info
AWS-0126 aws-elasticsearch-use-secure-tls-policy
AWS-0129 aws-autoscaling-no-secrets-in-user-data aws-ec2-no-secrets-in-launch-template-user-data
AWS-0130 aws-autoscaling-enforce-http-token-imds aws-ec2-enforce-launch-config-http-token-imds
AWS-0131 aws-ec2-enable-at-rest-encryption
AWS-0137 aws-emr-enable-at-rest-encryption
AWS-0138 aws-emr-enable-in-transit-encryption
AWS-0139 aws-emr-enable-local-disk-encryption
AWS-0141 aws-iam-no-root-access-keys
AWS-0143 aws-iam-no-user-attached-policies
AWS-0161 aws-cloudtrail-no-public-log-access
AWS-0167 aws-iam-limit-user-access-keys
AWS-0175 aws-accessanalyzer-enable-access-analyzer
AWS-0178 aws-ec2-require-vpc-flow-logs-for-all-vpcs
AWS-0180 aws-rds-enable-public-access
AWS-0342 aws-iam-filter-passrole-access
AWS-0344 aws-ami-ensure-ami-has-owners
AWS-0346 aws-iam-unauthorized-bucket-access
`;

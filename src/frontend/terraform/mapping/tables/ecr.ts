import type { Table } from '../row.js';

export const ECR: Table = {
  aws_ecr_registry_policy: { type: 'AWS::ECR::RegistryPolicy' },
  aws_ecr_registry_scanning_configuration: { type: 'AWS::ECR::RegistryScanningConfiguration' },
  aws_ecr_repository: { type: 'AWS::ECR::Repository' },
  aws_ecr_repository_creation_template: { type: 'AWS::ECR::RepositoryCreationTemplate' },
  aws_ecr_repository_policy: { partOf: [{ type: 'AWS::ECR::Repository', by: 'repository' }] },
  aws_ecr_lifecycle_policy: { partOf: [{ type: 'AWS::ECR::Repository', by: 'repository' }] },
  aws_ecrpublic_repository: { type: 'AWS::ECR::PublicRepository' },
};

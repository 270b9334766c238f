import type { Table } from '../row.js';

export const ECR: Table = {
  aws_ecr_registry_policy: { type: 'AWS::ECR::RegistryPolicy', attributes: { policy: 'PolicyText' } },
  aws_ecr_registry_scanning_configuration: { type: 'AWS::ECR::RegistryScanningConfiguration' },
  aws_ecr_repository: { type: 'AWS::ECR::Repository', attributes: { force_delete: 'EmptyOnDelete' } },
  aws_ecr_repository_creation_template: { type: 'AWS::ECR::RepositoryCreationTemplate' },
  aws_ecr_repository_policy: { partOf: [{ type: 'AWS::ECR::Repository', by: 'repository' }], attributes: { policy: 'RepositoryPolicyText' } },
  aws_ecr_lifecycle_policy: {
    partOf: [{ type: 'AWS::ECR::Repository', by: 'repository' }],
    attributes: { policy: 'LifecyclePolicy.LifecyclePolicyText' },
  },
  aws_ecrpublic_repository: {
    type: 'AWS::ECR::PublicRepository',
    attributes: {
      'catalog_data': 'RepositoryCatalogData',
      'catalog_data.description': 'RepositoryDescription',
      'catalog_data.logo_image_blob': { ignored: 'CloudFormation cannot set it' },
    },
  },
};

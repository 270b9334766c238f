import type { Table } from '../row.js';

export const MSK: Table = {
  aws_msk_cluster: {
    type: 'AWS::MSK::Cluster',
    attributes: {
      'broker_node_group_info.az_distribution': 'BrokerAZDistribution',
      'client_authentication.sasl.iam': 'Iam.Enabled',
      'client_authentication.sasl.scram': 'Scram.Enabled',
      'client_authentication.tls.certificate_authority_arns': 'CertificateAuthorityArnList',
      'client_authentication.unauthenticated': 'Unauthenticated.Enabled',
      'broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication.sasl.iam': 'Iam.Enabled',
      'broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication.sasl.scram': 'Scram.Enabled',
      'broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication.tls': 'Tls.Enabled',
      'encryption_info.encryption_at_rest_kms_key_arn': 'EncryptionAtRest.DataVolumeKMSKeyId',
    },
  },
  aws_msk_cluster_policy: { type: 'AWS::MSK::ClusterPolicy' },
  aws_mskconnect_connector: { type: 'AWS::KafkaConnect::Connector', defaults: { 'KafkaClusterEncryptionInTransit.EncryptionType': 'PLAINTEXT' } },
};

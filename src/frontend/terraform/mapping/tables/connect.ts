import type { Table } from '../row.js';

export const CONNECT: Table = {
  aws_connect_instance: {
    type: 'AWS::Connect::Instance',
    attributes: {
      auto_resolve_best_voices_enabled: 'Attributes.AutoResolveBestVoices',
      contact_flow_logs_enabled: 'Attributes.ContactflowLogs',
      contact_lens_enabled: 'Attributes.ContactLens',
      early_media_enabled: 'Attributes.EarlyMedia',
      inbound_calls_enabled: 'Attributes.InboundCalls',
      multi_party_conference_enabled: 'Attributes.MultiPartyConference',
      outbound_calls_enabled: 'Attributes.OutboundCalls',
    },
  },
  aws_connect_instance_storage_config: { type: 'AWS::Connect::InstanceStorageConfig', attributes: { storage_config: '' } },
  aws_connect_user: { type: 'AWS::Connect::User', attributes: { security_profile_ids: 'SecurityProfileArns' } },
};

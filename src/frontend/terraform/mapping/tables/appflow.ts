import type { Table } from '../row.js';

export const APPFLOW: Table = {
  aws_appflow_connector_profile: {
    type: 'AWS::AppFlow::ConnectorProfile',
    attributes: {
      'connector_profile_config.connector_profile_credentials.google_analytics.oauth_request': 'ConnectorOAuthRequest',
      'connector_profile_config.connector_profile_credentials.marketo.oauth_request': 'ConnectorOAuthRequest',
      'connector_profile_config.connector_profile_credentials.salesforce.oauth_request': 'ConnectorOAuthRequest',
      'connector_profile_config.connector_profile_credentials.slack.oauth_request': 'ConnectorOAuthRequest',
      'connector_profile_config.connector_profile_credentials.zendesk.oauth_request': 'ConnectorOAuthRequest',
      'connector_profile_config.connector_profile_credentials.sapo_data.oauth_credentials.oauth_request': 'ConnectorOAuthRequest',
      'connector_profile_config.connector_profile_credentials.honeycode': { ignored: 'the service is gone' },
      'connector_profile_config.connector_profile_properties.amplitude': { ignored: 'a block without contents' },
      'connector_profile_config.connector_profile_properties.google_analytics': { ignored: 'a block without contents' },
      'connector_profile_config.connector_profile_properties.honeycode': { ignored: 'a block without contents' },
      'connector_profile_config.connector_profile_properties.singular': { ignored: 'a block without contents' },
      'connector_profile_config.connector_profile_properties.trendmicro': { ignored: 'a block without contents' },
    },
  },
  aws_appflow_flow: {
    type: 'AWS::AppFlow::Flow',
    attributes: { 'destination_flow_config': 'DestinationFlowConfigList', 'trigger_config.trigger_properties.scheduled': '' },
  },
};

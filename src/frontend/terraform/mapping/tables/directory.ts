import type { Table } from '../row.js';

export const DIRECTORY: Table = {
  aws_directory_service_directory: { type: 'AWS::DirectoryService::MicrosoftAD' },
};

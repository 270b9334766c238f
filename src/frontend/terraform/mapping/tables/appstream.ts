import type { Table } from '../row.js';

export const APPSTREAM: Table = {
  aws_appstream_directory_config: { type: 'AWS::AppStream::DirectoryConfig' },
  aws_appstream_fleet: { type: 'AWS::AppStream::Fleet' },
};

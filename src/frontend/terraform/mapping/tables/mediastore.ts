import type { Table } from '../row.js';

export const MEDIASTORE: Table = {
  aws_media_store_container: { type: 'AWS::MediaStore::Container' },
  aws_media_store_container_policy: { partOf: [{ type: 'AWS::MediaStore::Container', by: 'container_name' }] },
};

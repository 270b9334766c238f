import type { Table } from '../row.js';

export const CLOUDSEARCH: Table = {
  aws_cloudsearch_domain: { own: 'CloudFormation has no type for CloudSearch' },
};

import type { Table } from '../row.js';

export const CLOUDFRONT: Table = {
  aws_cloudfront_distribution: { type: 'AWS::CloudFront::Distribution' },
  aws_cloudfront_origin_access_control: { type: 'AWS::CloudFront::OriginAccessControl' },
  aws_cloudfront_origin_access_identity: { type: 'AWS::CloudFront::CloudFrontOriginAccessIdentity' },
  aws_cloudfront_response_headers_policy: { type: 'AWS::CloudFront::ResponseHeadersPolicy' },
  aws_cloudfront_vpc_origin: { type: 'AWS::CloudFront::VpcOrigin' },
};

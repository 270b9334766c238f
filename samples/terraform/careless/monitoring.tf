resource "aws_s3_bucket" "trail_bucket" {
  bucket_prefix = "trail-"
}

resource "aws_cloudtrail" "trail" {
  name           = "patient-records"
  enable_logging = false
  s3_bucket_name = aws_s3_bucket.trail_bucket.id
}

resource "aws_config_configuration_recorder" "recorder" {
  role_arn = aws_iam_role.service_role.arn

  recording_group {
    all_supported  = false
    resource_types = ["AWS::S3::Bucket"]
  }
}

resource "aws_cloudwatch_log_group" "trail_log_group" {
  name_prefix       = "patient-records-trail-"
  retention_in_days = 365
  kms_key_id        = aws_kms_key.records_key.arn
}

data "aws_iam_policy_document" "assume_trail" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account_id]
    }
  }
}

data "aws_iam_policy_document" "write_trail" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.trail_log_group.arn}:*"]
  }
}

resource "aws_iam_role" "trail_role" {
  assume_role_policy = data.aws_iam_policy_document.assume_trail.json
}

resource "aws_iam_role_policy" "trail_role" {
  name   = "write-trail"
  role   = aws_iam_role.trail_role.id
  policy = data.aws_iam_policy_document.write_trail.json
}

resource "aws_cloudtrail" "trail" {
  name                          = "patient-records"
  is_multi_region_trail         = true
  include_global_service_events = true
  enable_log_file_validation    = true
  s3_bucket_name                = aws_s3_bucket.logs_bucket.id
  kms_key_id                    = aws_kms_key.records_key.arn
  cloud_watch_logs_group_arn    = "${aws_cloudwatch_log_group.trail_log_group.arn}:*"
  cloud_watch_logs_role_arn     = aws_iam_role.trail_role.arn

  depends_on = [aws_s3_bucket_policy.logs_bucket_policy]
}

resource "aws_config_configuration_recorder" "recorder" {
  role_arn = "arn:${local.partition}:iam::${local.account_id}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"

  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}

resource "aws_config_delivery_channel" "delivery" {
  s3_bucket_name = aws_s3_bucket.logs_bucket.id

  depends_on = [aws_config_configuration_recorder.recorder]
}

resource "aws_config_configuration_recorder_status" "recorder" {
  name       = aws_config_configuration_recorder.recorder.name
  is_enabled = true

  depends_on = [aws_config_delivery_channel.delivery]
}

resource "aws_securityhub_account" "hub" {
  enable_default_standards = true
  auto_enable_controls     = true
}

resource "aws_guardduty_detector" "detector" {
  enable = true
}

resource "aws_accessanalyzer_analyzer" "analyzer" {
  analyzer_name = "patient-records"
  type          = "ACCOUNT"
}

resource "aws_inspector2_enabler" "inspector" {
  account_ids    = [local.account_id]
  resource_types = ["EC2", "ECR", "LAMBDA"]
}

resource "aws_macie2_account" "macie" {
  status = "ENABLED"
}

resource "aws_securityhub_finding_aggregator" "findings_of_all_regions" {
  linking_mode = "ALL_REGIONS"

  depends_on = [aws_securityhub_account.hub]
}

resource "aws_account_alternate_contact" "security" {
  alternate_contact_type = "SECURITY"
  name                   = "Security"
  title                  = "On call"
  email_address          = var.alerts_mail
  phone_number           = "+49 30 5550100"
}

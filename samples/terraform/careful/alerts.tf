resource "aws_sns_topic" "security_alerts" {
  name_prefix       = "patient-records-alerts-"
  kms_master_key_id = aws_kms_key.records_key.key_id
}

data "aws_iam_policy_document" "security_alerts" {
  statement {
    sid       = "EventsArePublished"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.security_alerts.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account_id]
    }
  }

  statement {
    sid       = "OnlyTls"
    effect    = "Deny"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.security_alerts.arn]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_sns_topic_policy" "security_alerts_policy" {
  arn    = aws_sns_topic.security_alerts.arn
  policy = data.aws_iam_policy_document.security_alerts.json
}

# Sign-ins, and calls that change (or are refused to change) permissions, keys, networks, buckets or what records all that.
resource "aws_cloudwatch_event_rule" "sensitive_calls" {
  event_pattern = jsonencode({
    source      = ["aws.cloudtrail", "aws.config", "aws.ec2", "aws.iam", "aws.kms", "aws.s3", "aws.signin"]
    detail-type = ["AWS API Call via CloudTrail", "AWS Console Sign In via CloudTrail"]
  })
}

resource "aws_cloudwatch_event_target" "sensitive_calls" {
  rule = aws_cloudwatch_event_rule.sensitive_calls.name
  arn  = aws_sns_topic.security_alerts.arn
}

resource "aws_cloudwatch_event_rule" "findings" {
  event_pattern = jsonencode({
    source      = ["aws.securityhub"]
    detail-type = ["Security Hub Findings - Imported"]
    detail      = { findings = { Severity = { Label = ["HIGH", "CRITICAL"] } } }
  })
}

resource "aws_cloudwatch_event_target" "findings" {
  rule = aws_cloudwatch_event_rule.findings.name
  arn  = aws_sns_topic.security_alerts.arn
}

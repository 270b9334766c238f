resource "aws_sns_topic" "security_alerts" {
  name_prefix       = "patient-records-alerts-"
  kms_master_key_id = aws_kms_key.records_key.key_id
}

data "aws_iam_policy_document" "security_alerts" {
  statement {
    sid       = "AlarmsAndEventsArePublished"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.security_alerts.arn]

    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com", "events.amazonaws.com"]
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

resource "aws_sns_topic_subscription" "security_alerts_by_mail" {
  topic_arn      = aws_sns_topic.security_alerts.arn
  protocol       = "email"
  endpoint       = var.alerts_mail
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed_calls.arn })
}

# What sets off an alarm when the trail records it.
locals {
  alarms = {
    RefusedCalls = "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }"
    SignIns      = "{ ($.eventName = \"ConsoleLogin\") && (($.errorMessage = \"Failed authentication\") || ($.additionalEventData.MFAUsed != \"Yes\")) }"
    RootUsage    = "{ ($.userIdentity.type = \"Root\") && ($.userIdentity.invokedBy NOT EXISTS) && ($.eventType != \"AwsServiceEvent\") }"

    SensitiveChanges = join(" ", [
      "{ ($.readOnly IS FALSE) && (($.eventSource = \"cloudtrail.amazonaws.com\") || ($.eventSource = \"config.amazonaws.com\")",
      "|| ($.eventSource = \"iam.amazonaws.com\") || ($.eventSource = \"kms.amazonaws.com\") || ($.eventSource = \"s3.amazonaws.com\")) }",
    ])
    NetworkChanges = join(" ", [
      "{ ($.eventSource = \"ec2.amazonaws.com\") && ($.readOnly IS FALSE) && (($.eventName = \"*Vpc*\") || ($.eventName = \"*Route*\")",
      "|| ($.eventName = \"*Gateway*\") || ($.eventName = \"*NetworkAcl*\") || ($.eventName = \"*SecurityGroup*\")) }",
    ])
  }
}

resource "aws_cloudwatch_log_metric_filter" "filters" {
  for_each = local.alarms

  name           = each.key
  log_group_name = aws_cloudwatch_log_group.trail_log_group.name
  pattern        = each.value

  metric_transformation {
    namespace = "PatientRecords"
    name      = each.key
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "alarms" {
  for_each = local.alarms

  alarm_name          = each.key
  namespace           = "PatientRecords"
  metric_name         = each.key
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.security_alerts.arn]
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

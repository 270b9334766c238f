data "aws_iam_policy_document" "records_key" {
  statement {
    sid       = "AccountDecidesByIam"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:${local.partition}:iam::${local.account_id}:root"]
    }
  }

  statement {
    sid       = "LogsAndAlerts"
    actions   = ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*", "kms:DescribeKey"]
    resources = ["*"]

    principals {
      type = "Service"
      identifiers = [
        "logs.${var.region}.amazonaws.com", "cloudtrail.amazonaws.com", "cloudwatch.amazonaws.com", "events.amazonaws.com", "sns.amazonaws.com",
      ]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account_id]
    }
  }
}

resource "aws_kms_key" "records_key" {
  description         = "Encrypts patient records"
  enable_key_rotation = true
  policy              = data.aws_iam_policy_document.records_key.json

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_kms_alias" "records_key" {
  name          = "alias/patient-records"
  target_key_id = aws_kms_key.records_key.key_id
}

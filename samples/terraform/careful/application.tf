resource "aws_cloudwatch_log_group" "function_log_group" {
  name_prefix       = "patient-records-"
  retention_in_days = 365
  kms_key_id        = aws_kms_key.records_key.arn
}

data "aws_iam_policy_document" "assume_function" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "function" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["${aws_s3_bucket.documents.arn}/*"]
  }

  statement {
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.records_key.arn]
  }

  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [aws_db_instance.database.master_user_secret[0].secret_arn]
  }

  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.failed_calls.arn]
  }
}

resource "aws_iam_role" "function_role" {
  assume_role_policy = data.aws_iam_policy_document.assume_function.json
}

resource "aws_iam_role_policy" "function_role" {
  name   = "documents"
  role   = aws_iam_role.function_role.id
  policy = data.aws_iam_policy_document.function.json
}

resource "aws_iam_role_policy_attachment" "function_role" {
  role       = aws_iam_role.function_role.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}

data "archive_file" "records_function" {
  type        = "zip"
  output_path = "${path.root}/records-function.zip"

  source {
    filename = "index.js"
    content  = "exports.handler = async () => ({ statusCode: 200 });"
  }
}

resource "aws_lambda_function" "records_function" {
  function_name                  = "patient-records"
  runtime                        = "nodejs22.x"
  handler                        = "index.handler"
  role                           = aws_iam_role.function_role.arn
  filename                       = data.archive_file.records_function.output_path
  source_code_hash               = data.archive_file.records_function.output_base64sha256
  reserved_concurrent_executions = 50
  kms_key_arn                    = aws_kms_key.records_key.arn

  tracing_config {
    mode = "Active"
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.failed_calls.arn
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.function_log_group.name
  }

  vpc_config {
    security_group_ids = [aws_security_group.app_security_group.id]
    subnet_ids         = module.network.private_subnet_ids
  }

  environment {
    variables = {
      DATABASE_SECRET = aws_db_instance.database.master_user_secret[0].secret_arn
    }
  }
}

resource "aws_sqs_queue" "failed_calls" {
  kms_master_key_id         = aws_kms_key.records_key.key_id
  message_retention_seconds = 1209600
}

data "aws_iam_policy_document" "failed_calls" {
  statement {
    sid       = "OnlyTls"
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = [aws_sqs_queue.failed_calls.arn]

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

  statement {
    sid       = "AlertsThatNobodyGot"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.failed_calls.arn]

    principals {
      type        = "Service"
      identifiers = ["sns.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [aws_sns_topic.security_alerts.arn]
    }
  }
}

resource "aws_sqs_queue_policy" "failed_calls_policy" {
  queue_url = aws_sqs_queue.failed_calls.id
  policy    = data.aws_iam_policy_document.failed_calls.json
}

resource "aws_lambda_permission" "function_for_the_load_balancer" {
  function_name  = aws_lambda_function.records_function.function_name
  action         = "lambda:InvokeFunction"
  principal      = "elasticloadbalancing.amazonaws.com"
  source_arn     = "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}:targetgroup/*"
  source_account = local.account_id
}

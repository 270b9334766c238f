data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "service_role" {
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy_attachment" "service_role" {
  role       = aws_iam_role.service_role.name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AdministratorAccess"
}

data "aws_iam_policy_document" "everything" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "everything" {
  name   = "everything"
  role   = aws_iam_role.service_role.id
  policy = data.aws_iam_policy_document.everything.json
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
  function_name    = "patient-records"
  runtime          = "nodejs14.x"
  handler          = "index.handler"
  role             = aws_iam_role.service_role.arn
  filename         = data.archive_file.records_function.output_path
  source_code_hash = data.archive_file.records_function.output_base64sha256

  environment {
    variables = {
      DATABASE_PASSWORD = var.database_password
    }
  }
}

resource "aws_lambda_permission" "records_function_for_everybody" {
  function_name = aws_lambda_function.records_function.function_name
  action        = "lambda:InvokeFunction"
  principal     = "*"
}

resource "aws_api_gateway_rest_api" "api" {
  name = "patient-records"
}

resource "aws_api_gateway_method" "api_method" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  resource_id   = aws_api_gateway_rest_api.api.root_resource_id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "api_method" {
  rest_api_id             = aws_api_gateway_rest_api.api.id
  resource_id             = aws_api_gateway_rest_api.api.root_resource_id
  http_method             = aws_api_gateway_method.api_method.http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = aws_lambda_function.records_function.invoke_arn
}

resource "aws_api_gateway_deployment" "api_deployment" {
  rest_api_id = aws_api_gateway_rest_api.api.id

  depends_on = [aws_api_gateway_integration.api_method]
}

resource "aws_api_gateway_stage" "api_stage" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  deployment_id = aws_api_gateway_deployment.api_deployment.id
  stage_name    = "live"
}

resource "aws_api_gateway_method_settings" "api_stage" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  stage_name  = aws_api_gateway_stage.api_stage.stage_name
  method_path = "*/*"

  settings {
    data_trace_enabled = true
  }
}

resource "aws_wafv2_web_acl" "firewall" {
  name  = "patient-records"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    sampled_requests_enabled   = false
    cloudwatch_metrics_enabled = false
    metric_name                = "records"
  }
}

resource "aws_lb" "load_balancer" {
  load_balancer_type = "application"
  internal           = false
  subnets            = module.network.public_subnet_ids
  security_groups    = [aws_security_group.load_balancer_security_group.id]

  enable_deletion_protection = true
  drop_invalid_header_fields = true
  desync_mitigation_mode     = "defensive"

  access_logs {
    enabled = true
    bucket  = aws_s3_bucket.logs_bucket.id
    prefix  = "alb"
  }
}

resource "aws_lb_target_group" "target_group" {
  target_type = "lambda"
}

resource "aws_lb_target_group_attachment" "target_group" {
  target_group_arn = aws_lb_target_group.target_group.arn
  target_id        = aws_lambda_function.records_function.arn

  depends_on = [aws_lambda_permission.function_for_the_load_balancer]
}

resource "aws_lb_listener" "listener" {
  load_balancer_arn = aws_lb.load_balancer.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.target_group.arn
  }
}

resource "aws_wafv2_web_acl" "firewall" {
  name  = "patient-records"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  dynamic "rule" {
    for_each = ["AWSManagedRulesKnownBadInputsRuleSet", "AWSManagedRulesCommonRuleSet"]

    content {
      name     = rule.value
      priority = rule.key

      override_action {
        none {}
      }

      statement {
        managed_rule_group_statement {
          vendor_name = "AWS"
          name        = rule.value
        }
      }

      visibility_config {
        sampled_requests_enabled   = true
        cloudwatch_metrics_enabled = true
        metric_name                = rule.value
      }
    }
  }

  rule {
    name     = "not-too-often"
    priority = 2

    action {
      block {}
    }

    statement {
      rate_based_statement {
        limit              = 2000
        aggregate_key_type = "IP"
      }
    }

    visibility_config {
      sampled_requests_enabled   = true
      cloudwatch_metrics_enabled = true
      metric_name                = "not-too-often"
    }
  }

  visibility_config {
    sampled_requests_enabled   = true
    cloudwatch_metrics_enabled = true
    metric_name                = "patient-records"
  }
}

resource "aws_wafv2_web_acl_association" "firewall_on_load_balancer" {
  resource_arn = aws_lb.load_balancer.arn
  web_acl_arn  = aws_wafv2_web_acl.firewall.arn
}

resource "aws_cloudwatch_log_group" "firewall_log_group" {
  name              = "aws-waf-logs-patient-records"
  retention_in_days = 365
  kms_key_id        = aws_kms_key.records_key.arn
}

resource "aws_wafv2_web_acl_logging_configuration" "firewall_logs" {
  resource_arn            = aws_wafv2_web_acl.firewall.arn
  log_destination_configs = [aws_cloudwatch_log_group.firewall_log_group.arn]
}

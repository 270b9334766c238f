resource "aws_db_subnet_group" "database_subnets" {
  description = "Patient records"
  subnet_ids  = module.network.private_subnet_ids
}

resource "aws_db_parameter_group" "database_parameters" {
  description = "TLS only, statements logged"
  family      = "postgres16"

  dynamic "parameter" {
    for_each = {
      "rds.force_ssl"              = "1"
      "log_statement"              = "ddl"
      "log_min_duration_statement" = "1000"
    }

    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_db_instance" "database" {
  engine         = "postgres"
  engine_version = "16.6"
  instance_class = local.is_prod ? "db.m7g.large" : "db.t4g.medium"

  allocated_storage = 50
  storage_encrypted = true
  kms_key_id        = aws_kms_key.records_key.arn

  username                            = "records"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true

  publicly_accessible    = false
  multi_az               = true
  db_subnet_group_name   = aws_db_subnet_group.database_subnets.name
  vpc_security_group_ids = [aws_security_group.database_security_group.id]
  parameter_group_name   = aws_db_parameter_group.database_parameters.name
  ca_cert_identifier     = "rds-ca-rsa2048-g1"

  backup_retention_period   = 14
  copy_tags_to_snapshot     = true
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "patient-records-final"

  auto_minor_version_upgrade = true

  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
  performance_insights_enabled    = true
  performance_insights_kms_key_id = aws_kms_key.records_key.arn
  monitoring_interval             = 60
  monitoring_role_arn             = aws_iam_role.database_monitoring_role.arn
}

data "aws_iam_policy_document" "assume_monitoring" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account_id]
    }
  }
}

resource "aws_iam_role" "database_monitoring_role" {
  assume_role_policy = data.aws_iam_policy_document.assume_monitoring.json
}

resource "aws_iam_role_policy_attachment" "database_monitoring_role" {
  role       = aws_iam_role.database_monitoring_role.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

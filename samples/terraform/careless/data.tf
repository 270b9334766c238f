locals {
  is_prod = var.environment == "prod"
}

resource "aws_db_subnet_group" "database_subnets" {
  description = "Patient records"
  subnet_ids  = module.network.subnet_ids
}

resource "aws_db_instance" "database" {
  engine                    = "postgres"
  instance_class            = "db.t4g.medium"
  allocated_storage         = 50
  username                  = "records"
  password                  = var.database_password
  storage_encrypted         = local.is_prod
  publicly_accessible       = true
  backup_retention_period   = 0
  db_subnet_group_name      = aws_db_subnet_group.database_subnets.name
  vpc_security_group_ids    = [module.network.database_security_group_id]
  final_snapshot_identifier = "records-last"
}

resource "aws_redshift_cluster" "warehouse" {
  cluster_identifier  = "research"
  cluster_type        = "single-node"
  node_type           = "ra3.large"
  database_name       = "research"
  master_username     = "research"
  master_password     = var.database_password
  encrypted           = false
  publicly_accessible = true
  skip_final_snapshot = true
}

resource "aws_kms_key" "records_key" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_s3_bucket" "documents" {
  bucket_prefix = "patient-documents-"
}

resource "aws_s3_bucket_public_access_block" "documents" {
  bucket = aws_s3_bucket.documents.id

  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = true
}

data "aws_iam_policy_document" "documents" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.documents.arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_s3_bucket_policy" "documents_policy" {
  bucket = aws_s3_bucket.documents.id
  policy = data.aws_iam_policy_document.documents.json
}

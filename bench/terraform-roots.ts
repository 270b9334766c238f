/** The files of a root module and its own modules, by path. */
export type Root = Readonly<Record<string, string>>;

const RESOURCES_OF_A_LEAF = 5;
const LEAVES_OF_A_MIDDLE = 20;

/** About `resources` resources, made by `for_each` over a module that makes others by `for_each`. */
export function manyInstances(resources: number): Root {
  return {
    'main.tf': `locals {
  groups = { for i in range(${resources / RESOURCES_OF_A_LEAF / LEAVES_OF_A_MIDDLE}) : "group-\${i}" => { encrypted = i % 8 != 3 } }
}
resource "aws_kms_key" "key" {
  enable_key_rotation = true
}
module "middle" {
  source    = "./middle"
  for_each  = local.groups
  name      = each.key
  encrypted = each.value.encrypted
  key       = aws_kms_key.key.arn
}
`,
    'middle/main.tf': `${VARIABLES}module "leaf" {
  source    = "../leaf"
  for_each  = toset([for i in range(${LEAVES_OF_A_MIDDLE}) : tostring(i)])
  name      = "\${var.name}-\${each.key}"
  encrypted = var.encrypted
  key       = var.key
}
`,
    'leaf/main.tf': `${VARIABLES}resource "aws_s3_bucket" "bucket" {
  bucket = var.name
}
resource "aws_s3_bucket_policy" "policy" {
  bucket = aws_s3_bucket.bucket.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "123456789012" }, Action = "s3:GetObject", Resource = "\${aws_s3_bucket.bucket.arn}/*" }]
  })
}
resource "aws_s3_bucket_server_side_encryption_configuration" "encryption" {
  bucket = aws_s3_bucket.bucket.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = var.key
    }
  }
}
resource "aws_security_group" "group" {
  description = "one of many"
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
resource "aws_db_instance" "database" {
  storage_encrypted      = var.encrypted
  kms_key_id             = var.key
  vpc_security_group_ids = [aws_security_group.group.id]
}
`,
  };
}

const VARIABLES = `variable "name" {
  type = string
}
variable "encrypted" {
  type = bool
}
variable "key" {
  type = string
}
`;

/** Twelve instances of a module that calls another, all of them given out again as one map. */
export function twelveNested(): Root {
  return {
    'main.tf': `module "parent" {
  count  = 12
  source = "./parent"
}
output "all" {
  value = { for k, v in module.parent : k => v }
}
`,
    'parent/main.tf': `module "child" {
  source = "../child"
}
output "child" {
  value = module.child
}
`,
    'child/main.tf': `resource "aws_db_instance" "database" {
  storage_encrypted = false
}
output "database" {
  value = aws_db_instance.database
}
`,
  };
}

/** Modules that call the next one twice, `levels` deep, with an output that grows upwards. */
export function doubling(levels: number): Root {
  const level = (at: number): string => `module "a" {
  source = "../level${at + 1}"
}
module "b" {
  source = "../level${at + 1}"
}
output "all" {
  value = concat(module.a.all, module.b.all)
}
`;
  const leaf = `resource "aws_db_instance" "database" {
  storage_encrypted = true
}
output "all" {
  value = [aws_db_instance.database.id]
}
`;
  const modules = Array.from({ length: levels - 1 }, (_, index) => [`level${index + 1}/main.tf`, level(index + 1)] as const);
  return { 'main.tf': level(0).replaceAll('../', './'), ...Object.fromEntries(modules), [`level${levels}/main.tf`]: leaf };
}

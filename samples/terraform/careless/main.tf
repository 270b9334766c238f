# Patient records, built in a hurry.

terraform {
  required_version = ">= 1.9"

  required_providers {
    archive = {
      source  = "hashicorp/archive"
      version = "~> 2.7"
    }
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}

provider "aws" {
  region = var.region
}

data "aws_partition" "current" {}

module "network" {
  source = "./modules/network"

  cidr_block       = "10.20.0.0/16"
  admin_cidr       = "0.0.0.0/0"
  database_clients = "::/0"
}

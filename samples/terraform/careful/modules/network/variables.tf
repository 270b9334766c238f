variable "cidr_block" {
  type = string
}

variable "account_id" {
  type = string
}

variable "log_key_arn" {
  description = "Key that encrypts the flow logs"
  type        = string
}

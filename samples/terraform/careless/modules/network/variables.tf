variable "cidr_block" {
  type = string
}

variable "admin_cidr" {
  description = "Who may log in"
  type        = string
}

variable "database_clients" {
  description = "IPv6 range that may talk to the database"
  type        = string
}

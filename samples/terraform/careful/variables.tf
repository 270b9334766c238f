variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "environment" {
  type    = string
  default = "dev"

  validation {
    condition     = contains(["dev", "prod"], var.environment)
    error_message = "The environment is dev or prod."
  }
}

variable "certificate_arn" {
  description = "Certificate of the public name, in AWS Certificate Manager"
  type        = string
}

variable "alerts_mail" {
  description = "Who reads the alerts"
  type        = string
  default     = "security@example.org"
}

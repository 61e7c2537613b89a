terraform {
  required_providers {
    awscc = { source = "hashicorp/awscc" }
  }
}

variable "instance_arn" { type = string }

variable "site" { type = string }

resource "awscc_connect_security_profile" "this" {
  for_each              = toset(["Say \"hello\""])
  instance_arn          = var.instance_arn
  security_profile_name = "${each.key} in ${var.site}"
  permissions           = ["BasicAgentAccess", "OutboundCallAccess"]
}

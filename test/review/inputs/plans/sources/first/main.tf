terraform {
  required_providers {
    aws   = { source = "hashicorp/aws" }
    awscc = { source = "hashicorp/awscc" }
  }
}

variable "extra" {
  type      = string
  default   = "Users.EditPermission"
  sensitive = true
}

locals {
  instance_id  = "11111111-2222-3333-4444-555555555555"
  instance_arn = "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555"
}

resource "aws_connect_security_profile" "agent" {
  instance_id = local.instance_id
  name        = "Agent"
  description = "Takes contacts"
  permissions = ["BasicAgentAccess", "OutboundCallAccess"]
  tags        = { team = "service" }
}

resource "aws_connect_security_profile" "renamed" {
  instance_id = local.instance_id
  name        = "Old name"
  permissions = ["BasicAgentAccess"]
}

resource "aws_connect_security_profile" "before_the_move" {
  instance_id = local.instance_id
  name        = "Moved"
  permissions = ["BasicAgentAccess"]
}

resource "aws_connect_security_profile" "removed" {
  instance_id = local.instance_id
  name        = "Removed"
  permissions = ["BasicAgentAccess", "Users.View"]
}

resource "awscc_connect_security_profile" "supervisor" {
  instance_arn                              = local.instance_arn
  security_profile_name                     = "Supervisor"
  permissions                               = ["AccessMetrics", "BasicAgentAccess", "Users.View"]
  allowed_access_control_tags               = [{ key = "team", value = "service" }]
  tag_restricted_resources                  = ["User"]
  allowed_access_control_hierarchy_group_id = "22222222-2222-3333-4444-555555555555"
  hierarchy_restricted_resources            = ["User"]
  applications                              = [{ namespace = "crm", application_permissions = ["ACCESS"] }]
  allowed_flow_modules                      = [{ flow_module_id = "33333333-2222-3333-4444-555555555555", type = "MCP" }]
}

resource "awscc_connect_security_profile" "with_secret" {
  instance_arn          = local.instance_arn
  security_profile_name = "With a secret"
  permissions           = ["BasicAgentAccess"]
}

resource "aws_connect_security_profile" "with_secret" {
  instance_id = local.instance_id
  name        = "With a secret, too"
  permissions = ["BasicAgentAccess", "Users.View"]
}

module "site" {
  source       = "./site"
  for_each     = toset(["us.east"])
  instance_arn = local.instance_arn
  site         = each.key
}

resource "aws_connect_user" "kim" {
  instance_id          = local.instance_id
  name                 = "kim"
  password             = "not a real password"
  routing_profile_id   = "44444444-2222-3333-4444-555555555555"
  security_profile_ids = [aws_connect_security_profile.agent.security_profile_id]
}

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
  permissions = ["BasicAgentAccess", "Users.EditPermission", "Users.View"]
  tags        = { team = "service" }
}

resource "aws_connect_security_profile" "renamed" {
  instance_id = local.instance_id
  name        = "New name"
  permissions = ["BasicAgentAccess"]
}

resource "aws_connect_security_profile" "after_the_move" {
  instance_id = local.instance_id
  name        = "Moved"
  permissions = ["BasicAgentAccess"]
}

moved {
  from = aws_connect_security_profile.before_the_move
  to   = aws_connect_security_profile.after_the_move
}

resource "awscc_connect_security_profile" "supervisor" {
  instance_arn                              = local.instance_arn
  security_profile_name                     = "Supervisor"
  permissions                               = ["AccessMetrics", "BasicAgentAccess", "Users.View"]
  allowed_access_control_tags               = []
  tag_restricted_resources                  = []
  applications                              = [{ namespace = "crm", application_permissions = ["ACCESS"] }]
  allowed_flow_modules                      = [{ flow_module_id = "33333333-2222-3333-4444-555555555555", type = "MCP" }]
}

resource "awscc_connect_security_profile" "with_secret" {
  instance_arn          = local.instance_arn
  security_profile_name = "With a secret"
  permissions           = ["BasicAgentAccess", var.extra]
}

resource "aws_connect_security_profile" "with_secret" {
  instance_id = local.instance_id
  name        = "With a secret, too"
  permissions = ["BasicAgentAccess", "Users.View", var.extra]
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
  security_profile_ids = [aws_connect_security_profile.agent.security_profile_id, aws_connect_security_profile.new.security_profile_id]
}

resource "terraform_data" "late" {
  input = "OutboundCallAccess"
}

resource "aws_connect_user_hierarchy_group" "sales" {
  instance_id = local.instance_id
  name        = "Sales"
}

resource "aws_connect_security_profile" "new" {
  instance_id = local.instance_id
  name        = "New"
  permissions = ["BasicAgentAccess", "Users.View", terraform_data.late.output]
}

resource "aws_connect_security_profile" "joined" {
  instance_id = local.instance_id
  name        = "Joined"
  permissions = setunion(["BasicAgentAccess"], split(",", terraform_data.late.output))
}

resource "awscc_connect_security_profile" "new" {
  instance_arn                              = local.instance_arn
  security_profile_name                     = "New with awscc"
  permissions                               = ["BasicAgentAccess", terraform_data.late.output]
  allowed_access_control_hierarchy_group_id = aws_connect_user_hierarchy_group.sales.hierarchy_group_id
  hierarchy_restricted_resources            = ["User"]
  applications                              = [{ namespace = terraform_data.late.output, application_permissions = ["ACCESS"] }]
  granular_access_control_configuration = {
    data_table_access_control_configuration = {
      primary_attribute_access_control_configuration = {
        primary_attribute_values = [{ attribute_name = "region", access_type = "ALLOW", values = ["EU"] }]
      }
    }
  }
}

resource "awscc_connect_security_profile" "plain" {
  count                 = 2
  instance_arn          = local.instance_arn
  security_profile_name = "Plain ${count.index}"
  permissions           = ["BasicAgentAccess"]
}

resource "awscc_connect_user" "alex" {
  instance_arn          = local.instance_arn
  username              = "alex"
  routing_profile_arn   = "${local.instance_arn}/routing-profile/44444444-2222-3333-4444-555555555555"
  security_profile_arns = [awscc_connect_security_profile.supervisor.security_profile_arn, awscc_connect_security_profile.plain[0].security_profile_arn]
}

resource "aws_connect_security_profile" "imported" {
  instance_id = local.instance_id
  name        = "Imported"
  permissions = ["BasicAgentAccess", "Users.View"]
}

resource "aws_cloudformation_stack" "roles" {
  name = "roles"
  template_body = jsonencode({
    Resources = {
      InTemplate = {
        Type       = "AWS::Connect::SecurityProfile"
        Properties = { InstanceArn = local.instance_arn, SecurityProfileName = "In a template", Permissions = ["BasicAgentAccess"] }
      }
    }
  })
}

resource "aws_cloudcontrolapi_resource" "role" {
  type_name = "AWS::Connect::SecurityProfile"
  desired_state = jsonencode({
    InstanceArn = local.instance_arn, SecurityProfileName = "By Cloud Control", Permissions = ["BasicAgentAccess", "Users.View"]
  })
}

data "aws_connect_security_profile" "other" {
  instance_id = local.instance_id
  name        = "Somebody else's"
}

data "aws_connect_security_profile" "later" {
  instance_id = local.instance_id
  name        = terraform_data.late.output
}

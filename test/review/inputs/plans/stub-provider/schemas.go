package main

import (
	"github.com/hashicorp/terraform-plugin-framework/resource/schema"
	"github.com/hashicorp/terraform-plugin-framework/resource/schema/listplanmodifier"
	"github.com/hashicorp/terraform-plugin-framework/resource/schema/objectplanmodifier"
	"github.com/hashicorp/terraform-plugin-framework/resource/schema/planmodifier"
	"github.com/hashicorp/terraform-plugin-framework/resource/schema/stringplanmodifier"
	"github.com/hashicorp/terraform-plugin-framework/types"
)

var (
	replace = []planmodifier.String{stringplanmodifier.RequiresReplace()}
	kept    = []planmodifier.String{stringplanmodifier.UseStateForUnknown()}
)

func required(modifiers ...planmodifier.String) schema.StringAttribute {
	return schema.StringAttribute{Required: true, PlanModifiers: modifiers}
}

func optional() schema.StringAttribute { return schema.StringAttribute{Optional: true} }

func secret() schema.StringAttribute { return schema.StringAttribute{Optional: true, Sensitive: true} }

func computed() schema.StringAttribute {
	return schema.StringAttribute{Computed: true, PlanModifiers: kept}
}

func setOfTexts() schema.SetAttribute {
	return schema.SetAttribute{Optional: true, ElementType: types.StringType}
}

func mapOfTexts() schema.MapAttribute {
	return schema.MapAttribute{Optional: true, ElementType: types.StringType}
}

// What awscc has where an argument is optional: it is computed as well, and stays as it is when it is taken out of the text.

func optionalComputed() schema.StringAttribute {
	return schema.StringAttribute{Optional: true, Computed: true, PlanModifiers: kept}
}

func listOfTexts() schema.ListAttribute {
	return schema.ListAttribute{
		Optional: true, Computed: true, ElementType: types.StringType,
		PlanModifiers: []planmodifier.List{listplanmodifier.UseStateForUnknown()},
	}
}

func listOf(attributes map[string]schema.Attribute) schema.ListNestedAttribute {
	return schema.ListNestedAttribute{
		Optional: true, Computed: true, NestedObject: schema.NestedAttributeObject{Attributes: attributes},
		PlanModifiers: []planmodifier.List{listplanmodifier.UseStateForUnknown()},
	}
}

func object(attributes map[string]schema.Attribute) schema.SingleNestedAttribute {
	return schema.SingleNestedAttribute{
		Optional: true, Computed: true, Attributes: attributes,
		PlanModifiers: []planmodifier.Object{objectplanmodifier.UseStateForUnknown()},
	}
}

func keyAndValue() schema.ListNestedAttribute {
	return listOf(map[string]schema.Attribute{"key": optionalComputed(), "value": optionalComputed()})
}

var awsResources = []stubResource{
	{
		suffix: "_connect_security_profile", named: "name",
		schema: schema.Schema{Attributes: map[string]schema.Attribute{
			"id": computed(), "arn": computed(), "security_profile_id": computed(), "organization_resource_id": computed(),
			"instance_id": required(replace...), "name": required(replace...), "description": optional(),
			"permissions": setOfTexts(), "tags": mapOfTexts(),
			"tags_all": schema.MapAttribute{Optional: true, Computed: true, ElementType: types.StringType},
		}},
		compute: map[string]string{
			"id": "11111111-2222-3333-4444-555555555555:#", "arn": instance + "/security-profile/#", "security_profile_id": "#",
		},
	},
	{
		suffix: "_connect_user", named: "name",
		schema: schema.Schema{Attributes: map[string]schema.Attribute{
			"id": computed(), "arn": computed(), "user_id": computed(),
			"instance_id": required(replace...), "name": required(replace...), "password": secret(),
			"routing_profile_id": required(), "security_profile_ids": schema.SetAttribute{Required: true, ElementType: types.StringType},
			"tags": mapOfTexts(),
		}},
		compute: map[string]string{
			"id": "11111111-2222-3333-4444-555555555555:#", "arn": instance + "/agent/#", "user_id": "#",
		},
	},
	{
		suffix: "_connect_user_hierarchy_group", named: "name",
		schema: schema.Schema{Attributes: map[string]schema.Attribute{
			"id": computed(), "arn": computed(), "hierarchy_group_id": computed(), "instance_id": required(replace...), "name": required(),
		}},
		compute: map[string]string{
			"id": "11111111-2222-3333-4444-555555555555:#", "arn": instance + "/agent-group/#", "hierarchy_group_id": "#",
		},
	},
	{
		suffix: "_cloudformation_stack", named: "name",
		schema: schema.Schema{Attributes: map[string]schema.Attribute{
			"id": computed(), "name": required(replace...), "template_body": optionalComputed(), "template_url": optional(), "parameters": mapOfTexts(),
		}},
		compute: map[string]string{"id": "arn:aws:cloudformation:us-east-1:111122223333:stack/#"},
	},
	{
		suffix: "_cloudcontrolapi_resource", named: "type_name",
		schema: schema.Schema{Attributes: map[string]schema.Attribute{
			"id": computed(), "type_name": required(replace...), "desired_state": required(), "properties": computed(),
		}},
		compute: map[string]string{"id": "#", "properties": "{}"},
	},
}

var awsccResources = []stubResource{
	{
		suffix: "_connect_security_profile", named: "security_profile_name",
		schema: schema.Schema{Attributes: map[string]schema.Attribute{
			"id": computed(), "security_profile_arn": computed(), "last_modified_region": computed(),
			"last_modified_time": schema.NumberAttribute{Computed: true},
			"instance_arn":       required(replace...), "security_profile_name": required(replace...), "description": optionalComputed(),
			"permissions": listOfTexts(), "tags": keyAndValue(), "allowed_access_control_tags": keyAndValue(),
			"tag_restricted_resources": listOfTexts(), "hierarchy_restricted_resources": listOfTexts(),
			"allowed_access_control_hierarchy_group_id": optionalComputed(),
			"applications": listOf(map[string]schema.Attribute{
				"namespace": optionalComputed(), "application_permissions": listOfTexts(), "type": optionalComputed(),
			}),
			"allowed_flow_modules": listOf(map[string]schema.Attribute{"flow_module_id": optionalComputed(), "type": optionalComputed()}),
			"granular_access_control_configuration": object(map[string]schema.Attribute{
				"data_table_access_control_configuration": object(map[string]schema.Attribute{
					"primary_attribute_access_control_configuration": object(map[string]schema.Attribute{
						"primary_attribute_values": listOf(map[string]schema.Attribute{
							"access_type": optionalComputed(), "attribute_name": optionalComputed(), "values": listOfTexts(),
						}),
					}),
				}),
			}),
		}},
		compute: map[string]string{
			"id": instance + "/security-profile/#", "security_profile_arn": instance + "/security-profile/#", "last_modified_region": "us-east-1",
		},
	},
	{
		suffix: "_connect_user", named: "username",
		schema: schema.Schema{Attributes: map[string]schema.Attribute{
			"id": computed(), "user_arn": computed(), "instance_arn": required(replace...), "username": required(), "password": secret(),
			"routing_profile_arn": required(), "security_profile_arns": schema.ListAttribute{Required: true, ElementType: types.StringType},
			"tags": keyAndValue(),
		}},
		compute: map[string]string{"id": instance + "/agent/#", "user_arn": instance + "/agent/#"},
	},
}

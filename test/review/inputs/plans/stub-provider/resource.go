package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	dataschema "github.com/hashicorp/terraform-plugin-framework/datasource/schema"
	"github.com/hashicorp/terraform-plugin-framework/path"
	"github.com/hashicorp/terraform-plugin-framework/resource"
	"github.com/hashicorp/terraform-plugin-framework/resource/schema"
	"github.com/hashicorp/terraform-plugin-framework/types"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

const instance = "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555"

// A resource that keeps what it is given. What it computes follows from its name.
type stubResource struct {
	suffix  string
	named   string
	schema  schema.Schema
	compute map[string]string // a pattern for each computed text, in which # is an id
}

func (r *stubResource) Metadata(_ context.Context, req resource.MetadataRequest, resp *resource.MetadataResponse) {
	resp.TypeName = req.ProviderTypeName + r.suffix
}

func (r *stubResource) Schema(_ context.Context, _ resource.SchemaRequest, resp *resource.SchemaResponse) {
	resp.Schema = r.schema
}

func (r *stubResource) ImportState(ctx context.Context, req resource.ImportStateRequest, resp *resource.ImportStateResponse) {
	resource.ImportStatePassthroughID(ctx, path.Root("id"), req, resp)
}

// ModifyPlan refuses what is called so: a plan with an error in it is written all the same.
func (r *stubResource) ModifyPlan(_ context.Context, req resource.ModifyPlanRequest, resp *resource.ModifyPlanResponse) {
	if strings.HasPrefix(r.nameIn(req.Plan.Raw), "Refused") {
		resp.Diagnostics.AddError("Refused", "The stub refuses this name.")
	}
}

func (r *stubResource) Create(_ context.Context, req resource.CreateRequest, resp *resource.CreateResponse) {
	resp.State.Raw = r.known(req.Plan.Raw)
}

func (r *stubResource) Update(_ context.Context, req resource.UpdateRequest, resp *resource.UpdateResponse) {
	resp.State.Raw = r.known(req.Plan.Raw)
}

func (r *stubResource) Delete(context.Context, resource.DeleteRequest, *resource.DeleteResponse) {}

// Read takes changes by hand from the file that STUB_DRIFT names: by id, attributes, or null where somebody deleted it.
func (r *stubResource) Read(_ context.Context, req resource.ReadRequest, resp *resource.ReadResponse) {
	var changes map[string]map[string]any
	content, err := os.ReadFile(os.Getenv("STUB_DRIFT"))
	if err != nil {
		return
	}
	if err := json.Unmarshal(content, &changes); err != nil {
		resp.Diagnostics.AddError("STUB_DRIFT", err.Error())
		return
	}
	values := members(req.State.Raw)
	var id string
	_ = values["id"].As(&id)
	change, isChanged := changes[id]
	if !isChanged {
		return
	}
	if change == nil {
		resp.State.RemoveResource(context.Background())
		return
	}
	object := req.State.Raw.Type().(tftypes.Object)
	for name, value := range change {
		values[name] = valueOf(object.AttributeTypes[name], value)
	}
	resp.State.Raw = tftypes.NewValue(object, values)
}

func (r *stubResource) nameIn(raw tftypes.Value) string {
	var name string
	if !raw.IsNull() && members(raw)[r.named].IsKnown() {
		_ = members(raw)[r.named].As(&name)
	}
	return name
}

// known has a value for everything that only an apply knows.
func (r *stubResource) known(raw tftypes.Value) tftypes.Value {
	values := members(raw)
	sum := sha256.Sum256([]byte(r.suffix + r.nameIn(raw)))
	id := fmt.Sprintf("%x-%x-%x-%x-%x", sum[0:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
	for name, value := range values {
		if value.IsKnown() {
			continue
		}
		if pattern, isText := r.compute[name]; isText {
			values[name] = tftypes.NewValue(tftypes.String, strings.ReplaceAll(pattern, "#", id))
		}
	}
	result, _ := tftypes.Transform(tftypes.NewValue(raw.Type(), values), func(_ *tftypes.AttributePath, value tftypes.Value) (tftypes.Value, error) {
		if value.IsKnown() {
			return value, nil
		}
		return tftypes.NewValue(value.Type(), nil), nil
	})
	return result
}

func members(raw tftypes.Value) map[string]tftypes.Value {
	values := map[string]tftypes.Value{}
	_ = raw.As(&values)
	return values
}

func valueOf(of tftypes.Type, value any) tftypes.Value {
	var element tftypes.Type
	switch t := of.(type) {
	case tftypes.Set:
		element = t.ElementType
	case tftypes.List:
		element = t.ElementType
	case tftypes.Object:
		inner := map[string]tftypes.Value{}
		for name, one := range t.AttributeTypes {
			inner[name] = valueOf(one, value.(map[string]any)[name])
		}
		return tftypes.NewValue(of, inner)
	default:
		return tftypes.NewValue(of, value)
	}
	if value == nil {
		return tftypes.NewValue(of, nil)
	}
	items := []tftypes.Value{}
	for _, item := range value.([]any) {
		items = append(items, valueOf(element, item))
	}
	return tftypes.NewValue(of, items)
}

// The data source of hashicorp/aws: a profile that something else defines.
type profileData struct{}

type profileModel struct {
	InstanceId        types.String `tfsdk:"instance_id"`
	Name              types.String `tfsdk:"name"`
	SecurityProfileId types.String `tfsdk:"security_profile_id"`
	Permissions       types.Set    `tfsdk:"permissions"`
}

func (profileData) Metadata(_ context.Context, req datasource.MetadataRequest, resp *datasource.MetadataResponse) {
	resp.TypeName = req.ProviderTypeName + "_connect_security_profile"
}

func (profileData) Schema(_ context.Context, _ datasource.SchemaRequest, resp *datasource.SchemaResponse) {
	resp.Schema = dataschema.Schema{Attributes: map[string]dataschema.Attribute{
		"instance_id":         dataschema.StringAttribute{Required: true},
		"name":                dataschema.StringAttribute{Required: true},
		"security_profile_id": dataschema.StringAttribute{Computed: true},
		"permissions":         dataschema.SetAttribute{Computed: true, ElementType: types.StringType},
	}}
}

func (profileData) Read(ctx context.Context, req datasource.ReadRequest, resp *datasource.ReadResponse) {
	var model profileModel
	resp.Diagnostics.Append(req.Config.Get(ctx, &model)...)
	model.SecurityProfileId = types.StringValue("99999999-2222-3333-4444-555555555555")
	permissions, diagnostics := types.SetValueFrom(ctx, types.StringType, []string{"BasicAgentAccess"})
	model.Permissions = permissions
	resp.Diagnostics.Append(diagnostics...)
	resp.Diagnostics.Append(resp.State.Set(ctx, model)...)
}

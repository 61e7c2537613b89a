// A provider with the schemas of the resources that hold security profiles, and nothing behind them: plans and states of it
// look like those of the real ones. Its name is that of its file, terraform-provider-aws or terraform-provider-awscc.
package main

import (
	"context"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/provider"
	"github.com/hashicorp/terraform-plugin-framework/provider/schema"
	"github.com/hashicorp/terraform-plugin-framework/providerserver"
	"github.com/hashicorp/terraform-plugin-framework/resource"
)

type stub struct{ name string }

func (s stub) Metadata(_ context.Context, _ provider.MetadataRequest, resp *provider.MetadataResponse) {
	resp.TypeName = s.name
}

func (s stub) Schema(_ context.Context, _ provider.SchemaRequest, resp *provider.SchemaResponse) {
	resp.Schema = schema.Schema{Attributes: map[string]schema.Attribute{"region": schema.StringAttribute{Optional: true}}}
}

func (s stub) Configure(context.Context, provider.ConfigureRequest, *provider.ConfigureResponse) {}

func (s stub) DataSources(context.Context) []func() datasource.DataSource {
	if s.name != "aws" {
		return nil
	}
	return []func() datasource.DataSource{func() datasource.DataSource { return profileData{} }}
}

func (s stub) Resources(context.Context) []func() resource.Resource {
	all := awsResources
	if s.name == "awscc" {
		all = awsccResources
	}
	var made []func() resource.Resource
	for _, one := range all {
		made = append(made, func() resource.Resource { return &one })
	}
	return made
}

func main() {
	name := strings.TrimPrefix(filepath.Base(os.Args[0]), "terraform-provider-")
	options := providerserver.ServeOpts{Address: "registry.terraform.io/hashicorp/" + name}
	if err := providerserver.Serve(context.Background(), func() provider.Provider { return stub{name} }, options); err != nil {
		log.Fatal(err)
	}
}

// Stands in for any Terraform provider, so that the real terraform can plan a folder where no registry and no cloud
// is at hand. What a resource looks like it reads from the file STAND_IN_SCHEMAS, which plan-oracle.mjs writes from the
// code itself. Whatever the code leaves out is known only after apply, save what its provider's
// configuration says (as the region of a resource in aws 6), and stand_in_provider, which is that configuration.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6/tf6server"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"
	"github.com/zclconf/go-cty/cty/msgpack"
)

// Block is a block as the code uses it; every attribute may hold anything.
type Block struct {
	Attributes []string         `json:"attributes"`
	Blocks     map[string]Block `json:"blocks"`
}

// Schemas is what the code uses of all providers.
type Schemas struct {
	Provider  Block            `json:"provider"`
	Resources map[string]Block `json:"resources"`
	Data      map[string]Block `json:"data"`
	Ephemeral map[string]Block `json:"ephemeral"`
	Functions []string         `json:"functions"`
}

const echo = "stand_in_provider"

// Attributes that a resource has from its provider when it says nothing itself.
var inherited = []string{"region", "zone", "project", "organization_id", "project_id"}

type server struct {
	schemas Schemas
	config  cty.Value
}

func main() {
	text, err := os.ReadFile(os.Getenv("STAND_IN_SCHEMAS"))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	made := &server{config: cty.EmptyObjectVal}
	if err := json.Unmarshal(text, &made.schemas); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	serve := func() tfprotov6.ProviderServer { return made }
	if err := tf6server.Serve("stand-in/stand-in/stand-in", serve, tf6server.WithoutLogStderrOverride()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func schemaOf(block Block, computed bool, more ...string) *tfprotov6.Schema {
	made := schemaBlock(block, computed)
	for _, name := range more {
		made.Attributes = append(made.Attributes, &tfprotov6.SchemaAttribute{Name: name, Type: tftypes.String, Computed: true})
	}
	return &tfprotov6.Schema{Block: made}
}

func schemaBlock(block Block, computed bool) *tfprotov6.SchemaBlock {
	made := &tfprotov6.SchemaBlock{}
	for _, name := range block.Attributes {
		made.Attributes = append(made.Attributes, &tfprotov6.SchemaAttribute{
			Name: name, Type: tftypes.DynamicPseudoType, Optional: true, Computed: computed,
		})
	}
	for name, inner := range block.Blocks {
		made.BlockTypes = append(made.BlockTypes, &tfprotov6.SchemaNestedBlock{
			TypeName: name, Block: schemaBlock(inner, false), Nesting: tfprotov6.SchemaNestedBlockNestingModeList,
		})
	}
	return made
}

// A list of blocks in which an attribute may hold anything travels as a value of any type.
func typeOf(block Block, more ...string) cty.Type {
	types := map[string]cty.Type{}
	for _, name := range block.Attributes {
		types[name] = cty.DynamicPseudoType
	}
	for name, inner := range block.Blocks {
		if implied := typeOf(inner); implied.HasDynamicTypes() {
			types[name] = cty.DynamicPseudoType
		} else {
			types[name] = cty.List(implied)
		}
	}
	for _, name := range more {
		types[name] = cty.String
	}
	return cty.Object(types)
}

func decode(value *tfprotov6.DynamicValue, ty cty.Type) (cty.Value, error) {
	if len(value.MsgPack) > 0 {
		return msgpack.Unmarshal(value.MsgPack, ty)
	}
	return ctyjson.Unmarshal(value.JSON, ty)
}

func encode(value cty.Value, ty cty.Type) (*tfprotov6.DynamicValue, error) {
	packed, err := msgpack.Marshal(value, ty)
	return &tfprotov6.DynamicValue{MsgPack: packed}, err
}

func (s *server) GetMetadata(context.Context, *tfprotov6.GetMetadataRequest) (*tfprotov6.GetMetadataResponse, error) {
	response := &tfprotov6.GetMetadataResponse{ServerCapabilities: &tfprotov6.ServerCapabilities{}}
	for name := range s.schemas.Resources {
		response.Resources = append(response.Resources, tfprotov6.ResourceMetadata{TypeName: name})
	}
	for name := range s.schemas.Data {
		response.DataSources = append(response.DataSources, tfprotov6.DataSourceMetadata{TypeName: name})
	}
	for name := range s.schemas.Ephemeral {
		response.EphemeralResources = append(response.EphemeralResources, tfprotov6.EphemeralResourceMetadata{TypeName: name})
	}
	for _, name := range s.schemas.Functions {
		response.Functions = append(response.Functions, tfprotov6.FunctionMetadata{Name: name})
	}
	return response, nil
}

func (s *server) GetProviderSchema(context.Context, *tfprotov6.GetProviderSchemaRequest) (*tfprotov6.GetProviderSchemaResponse, error) {
	response := &tfprotov6.GetProviderSchemaResponse{
		ServerCapabilities:       &tfprotov6.ServerCapabilities{},
		Provider:                 schemaOf(s.schemas.Provider, false),
		ResourceSchemas:          map[string]*tfprotov6.Schema{},
		DataSourceSchemas:        map[string]*tfprotov6.Schema{},
		EphemeralResourceSchemas: map[string]*tfprotov6.Schema{},
		Functions:                s.functions(),
	}
	for name, block := range s.schemas.Resources {
		response.ResourceSchemas[name] = schemaOf(block, true, echo)
	}
	for name, block := range s.schemas.Data {
		response.DataSourceSchemas[name] = schemaOf(block, true)
	}
	for name, block := range s.schemas.Ephemeral {
		response.EphemeralResourceSchemas[name] = schemaOf(block, true)
	}
	return response, nil
}

func (s *server) functions() map[string]*tfprotov6.Function {
	functions := map[string]*tfprotov6.Function{}
	for _, name := range s.schemas.Functions {
		functions[name] = &tfprotov6.Function{
			VariadicParameter: &tfprotov6.FunctionParameter{Name: "any", Type: tftypes.DynamicPseudoType, AllowNullValue: true},
			Return:            &tfprotov6.FunctionReturn{Type: tftypes.String},
		}
	}
	return functions
}

func (s *server) GetFunctions(context.Context, *tfprotov6.GetFunctionsRequest) (*tfprotov6.GetFunctionsResponse, error) {
	return &tfprotov6.GetFunctionsResponse{Functions: s.functions()}, nil
}

func (s *server) CallFunction(_ context.Context, request *tfprotov6.CallFunctionRequest) (*tfprotov6.CallFunctionResponse, error) {
	result, err := encode(cty.StringVal("stand-in"), cty.String)
	return &tfprotov6.CallFunctionResponse{Result: result}, err
}

func (s *server) GetResourceIdentitySchemas(context.Context, *tfprotov6.GetResourceIdentitySchemasRequest) (*tfprotov6.GetResourceIdentitySchemasResponse, error) {
	return &tfprotov6.GetResourceIdentitySchemasResponse{}, nil
}

func (s *server) ValidateProviderConfig(_ context.Context, request *tfprotov6.ValidateProviderConfigRequest) (*tfprotov6.ValidateProviderConfigResponse, error) {
	return &tfprotov6.ValidateProviderConfigResponse{PreparedConfig: request.Config}, nil
}

func (s *server) ConfigureProvider(_ context.Context, request *tfprotov6.ConfigureProviderRequest) (*tfprotov6.ConfigureProviderResponse, error) {
	config, err := decode(request.Config, typeOf(s.schemas.Provider))
	if err == nil {
		s.config = config
	}
	return &tfprotov6.ConfigureProviderResponse{}, err
}

func (s *server) StopProvider(context.Context, *tfprotov6.StopProviderRequest) (*tfprotov6.StopProviderResponse, error) {
	return &tfprotov6.StopProviderResponse{}, nil
}

func (s *server) ValidateResourceConfig(context.Context, *tfprotov6.ValidateResourceConfigRequest) (*tfprotov6.ValidateResourceConfigResponse, error) {
	return &tfprotov6.ValidateResourceConfigResponse{}, nil
}

func (s *server) UpgradeResourceState(_ context.Context, request *tfprotov6.UpgradeResourceStateRequest) (*tfprotov6.UpgradeResourceStateResponse, error) {
	ty := typeOf(s.schemas.Resources[request.TypeName], echo)
	value, err := ctyjson.Unmarshal(request.RawState.JSON, ty)
	if err != nil {
		return nil, err
	}
	upgraded, err := encode(value, ty)
	return &tfprotov6.UpgradeResourceStateResponse{UpgradedState: upgraded}, err
}

func (s *server) UpgradeResourceIdentity(context.Context, *tfprotov6.UpgradeResourceIdentityRequest) (*tfprotov6.UpgradeResourceIdentityResponse, error) {
	return &tfprotov6.UpgradeResourceIdentityResponse{}, nil
}

func (s *server) ReadResource(_ context.Context, request *tfprotov6.ReadResourceRequest) (*tfprotov6.ReadResourceResponse, error) {
	return &tfprotov6.ReadResourceResponse{NewState: request.CurrentState, Private: request.Private}, nil
}

func (s *server) PlanResourceChange(_ context.Context, request *tfprotov6.PlanResourceChangeRequest) (*tfprotov6.PlanResourceChangeResponse, error) {
	ty := typeOf(s.schemas.Resources[request.TypeName], echo)
	proposed, err := decode(request.ProposedNewState, ty)
	if err != nil {
		return nil, err
	}
	prior, err := decode(request.PriorState, ty)
	if err != nil {
		return nil, err
	}
	filled := s.fill(proposed, s.schemas.Resources[request.TypeName], func(name string) cty.Value {
		if !prior.IsNull() {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		return cty.UnknownVal(cty.DynamicPseudoType)
	})
	planned, err := encode(filled, ty)
	return &tfprotov6.PlanResourceChangeResponse{PlannedState: planned, RequiresReplace: replacing(prior, filled)}, err
}

// A place that changes asks for a new object.
func replacing(prior, planned cty.Value) []*tftypes.AttributePath {
	paths := []*tftypes.AttributePath{}
	if prior.IsNull() || planned.IsNull() {
		return paths
	}
	for _, name := range append([]string{"location"}, inherited...) {
		if !prior.Type().HasAttribute(name) || prior.GetAttr(name).RawEquals(planned.GetAttr(name)) {
			continue
		}
		paths = append(paths, tftypes.NewAttributePath().WithAttributeName(name))
	}
	return paths
}

func (s *server) fill(proposed cty.Value, block Block, otherwise func(name string) cty.Value) cty.Value {
	if proposed.IsNull() || !proposed.IsKnown() {
		return proposed
	}
	values := proposed.AsValueMap()
	for _, name := range block.Attributes {
		if !values[name].IsNull() {
			continue
		}
		values[name] = s.fromProvider(name)
		if values[name].IsNull() {
			values[name] = otherwise(name)
		}
	}
	if proposed.Type().HasAttribute(echo) {
		values[echo] = cty.UnknownVal(cty.String)
		if s.config.IsWhollyKnown() {
			text, _ := ctyjson.Marshal(s.config, s.config.Type())
			values[echo] = cty.StringVal(string(text))
		}
	}
	return cty.ObjectVal(values)
}

func (s *server) fromProvider(name string) cty.Value {
	for _, each := range inherited {
		if each == name && s.config.Type().HasAttribute(name) {
			return s.config.GetAttr(name)
		}
	}
	return cty.NullVal(cty.DynamicPseudoType)
}

func (s *server) ApplyResourceChange(_ context.Context, request *tfprotov6.ApplyResourceChangeRequest) (*tfprotov6.ApplyResourceChangeResponse, error) {
	ty := typeOf(s.schemas.Resources[request.TypeName], echo)
	planned, err := decode(request.PlannedState, ty)
	if err != nil {
		return nil, err
	}
	known, err := cty.Transform(planned, func(path cty.Path, value cty.Value) (cty.Value, error) {
		if value.IsKnown() {
			return value, nil
		}
		return answer(path), nil
	})
	if err != nil {
		return nil, err
	}
	applied, err := encode(known, ty)
	return &tfprotov6.ApplyResourceChangeResponse{NewState: applied}, err
}

func answer(path cty.Path) cty.Value {
	if step, ok := path[len(path)-1].(cty.GetAttrStep); ok {
		return answerFor(step.Name)
	}
	return cty.StringVal("stand-in")
}

// A name in the plural is taken for a list.
func answerFor(name string) cty.Value {
	if strings.HasSuffix(name, "s") && !strings.HasSuffix(name, "ss") {
		return cty.ListVal([]cty.Value{cty.StringVal(name + "-0"), cty.StringVal(name + "-1"), cty.StringVal(name + "-2")})
	}
	return cty.StringVal("stand-in-" + name)
}

func (s *server) ImportResourceState(_ context.Context, request *tfprotov6.ImportResourceStateRequest) (*tfprotov6.ImportResourceStateResponse, error) {
	block := s.schemas.Resources[request.TypeName]
	ty := typeOf(block, echo)
	values := map[string]cty.Value{echo: cty.NullVal(cty.String)}
	for _, name := range block.Attributes {
		values[name] = cty.NullVal(cty.DynamicPseudoType)
	}
	for name := range block.Blocks {
		values[name] = cty.EmptyTupleVal
		if !ty.AttributeType(name).Equals(cty.DynamicPseudoType) {
			values[name] = cty.ListValEmpty(ty.AttributeType(name).ElementType())
		}
	}
	state, err := encode(s.fill(cty.ObjectVal(values), block, answerFor), ty)
	imported := &tfprotov6.ImportedResource{TypeName: request.TypeName, State: state}
	return &tfprotov6.ImportResourceStateResponse{ImportedResources: []*tfprotov6.ImportedResource{imported}}, err
}

func (s *server) MoveResourceState(context.Context, *tfprotov6.MoveResourceStateRequest) (*tfprotov6.MoveResourceStateResponse, error) {
	return &tfprotov6.MoveResourceStateResponse{}, nil
}

func (s *server) ValidateDataResourceConfig(context.Context, *tfprotov6.ValidateDataResourceConfigRequest) (*tfprotov6.ValidateDataResourceConfigResponse, error) {
	return &tfprotov6.ValidateDataResourceConfigResponse{}, nil
}

func (s *server) ReadDataSource(_ context.Context, request *tfprotov6.ReadDataSourceRequest) (*tfprotov6.ReadDataSourceResponse, error) {
	block := s.schemas.Data[request.TypeName]
	ty := typeOf(block)
	config, err := decode(request.Config, ty)
	if err != nil {
		return nil, err
	}
	state, err := encode(s.fill(config, block, func(name string) cty.Value {
		if strings.HasSuffix(request.TypeName, "_region") && (name == "id" || name == "name") {
			return s.fromProvider("region")
		}
		return answerFor(name)
	}), ty)
	return &tfprotov6.ReadDataSourceResponse{State: state}, err
}

func (s *server) ValidateEphemeralResourceConfig(context.Context, *tfprotov6.ValidateEphemeralResourceConfigRequest) (*tfprotov6.ValidateEphemeralResourceConfigResponse, error) {
	return &tfprotov6.ValidateEphemeralResourceConfigResponse{}, nil
}

func (s *server) OpenEphemeralResource(_ context.Context, request *tfprotov6.OpenEphemeralResourceRequest) (*tfprotov6.OpenEphemeralResourceResponse, error) {
	block := s.schemas.Ephemeral[request.TypeName]
	ty := typeOf(block)
	config, err := decode(request.Config, ty)
	if err != nil {
		return nil, err
	}
	result, err := encode(s.fill(config, block, answerFor), ty)
	return &tfprotov6.OpenEphemeralResourceResponse{Result: result}, err
}

func (s *server) RenewEphemeralResource(context.Context, *tfprotov6.RenewEphemeralResourceRequest) (*tfprotov6.RenewEphemeralResourceResponse, error) {
	return &tfprotov6.RenewEphemeralResourceResponse{}, nil
}

func (s *server) CloseEphemeralResource(context.Context, *tfprotov6.CloseEphemeralResourceRequest) (*tfprotov6.CloseEphemeralResourceResponse, error) {
	return &tfprotov6.CloseEphemeralResourceResponse{}, nil
}

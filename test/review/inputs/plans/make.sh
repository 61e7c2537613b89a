#!/bin/sh
# Makes the plans and states in this folder: ./make.sh ENGINE DIRECTORY, where ENGINE is tofu or terraform, and DIRECTORY has the
# stub provider twice, as terraform-provider-aws and as terraform-provider-awscc. README.md says how to build both.
set -eu
engine=$1
plans=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
cat > "$work/engine.tfrc" <<X
provider_installation {
  dev_overrides {
    "hashicorp/aws"   = "$2"
    "hashicorp/awscc" = "$2"
  }
  direct {}
}
X
export TF_CLI_CONFIG_FILE="$work/engine.tfrc" CHECKPOINT_DISABLE=1 TF_IN_AUTOMATION=1
mkdir "$work/app" && cd "$work/app"

use() { cp -R "$plans/sources/$1/." . && "$engine" get > /dev/null; }
# The name of the plan, its options, and where to write it.
plan() { out=$1; shift; "$engine" plan -out "$out.tfplan" "$@" > "$out.log" 2>&1 || cat "$out.log"; "$engine" show -json "$out.tfplan" > "$plans/$out.plan.json"; }
id_of() { "$engine" state show -no-color "$1" | sed -n 's/^ *id *= "\(.*\)"/\1/p'; }

use first
plan create
"$engine" apply -auto-approve create.tfplan > apply.log 2>&1 || cat apply.log
"$engine" show -json > "$plans/first.state.json"

instance=11111111-2222-3333-4444-555555555555
imported=$instance:55555555-2222-3333-4444-555555555555
echo "{\"$imported\": {\"instance_id\": \"$instance\", \"name\": \"Imported\", \"permissions\": [\"BasicAgentAccess\"]}}" > drift.json
printf 'import {\n  to = aws_connect_security_profile.imported\n  id = "%s"\n}\n' "$imported" > import.tf
use second
STUB_DRIFT=drift.json plan update
rm import.tf drift.json
plan targeted -target=aws_connect_security_profile.agent -target=aws_connect_security_profile.before_the_move \
  -target=aws_connect_security_profile.after_the_move
printf 'resource "aws_connect_security_profile" "refused" {\n  instance_id = local.instance_id\n  name        = "Refused"\n}\n' > refused.tf
plan errored
rm refused.tf
plan destroy -destroy

use first
cat > drift.json <<X
{
  "$(id_of aws_connect_security_profile.agent)": { "permissions": ["BasicAgentAccess", "OutboundCallAccess", "Users.Delete"] },
  "$(id_of awscc_connect_security_profile.supervisor)": { "tag_restricted_resources": [] },
  "$(id_of aws_connect_security_profile.renamed)": null
}
X
export STUB_DRIFT=drift.json
plan refresh-only -refresh-only
plan drift
unset STUB_DRIFT
"$engine" apply -destroy -auto-approve > /dev/null
"$engine" show -json > "$plans/destroyed.state.json"
rm -r "$work"

# https://supabase.com/docs/guides/platform/regions
resource "supabase_project" "out" { region = "us-east-1" } # hosting US
resource "supabase_project" "in" { region = "eu-central-1" } # hosting DE

# https://neon.com/docs/introduction/regions
resource "neon_example" "out" { project_id = neon_project.out.id } # hosting US
resource "neon_example" "in" { project_id = neon_project.in.id } # hosting DE
resource "neon_project" "out" { region_id = "aws-us-east-1" } # hosting US
resource "neon_project" "in" { region_id = "aws-eu-central-1" } # hosting DE

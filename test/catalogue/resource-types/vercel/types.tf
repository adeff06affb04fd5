# https://vercel.com/docs/regions
resource "vercel_deployment" "out" { project_id = vercel_project.out.id } # hosting US
resource "vercel_deployment" "in" { project_id = vercel_project.in.id } # hosting DE
resource "vercel_dns_record" "everywhere" {} # dns global
resource "vercel_edge_config_example" "everywhere" {} # hosting global
resource "vercel_firewall_example" "everywhere" {} # hosting global
resource "vercel_log_drain" "left_out" {} # log ?left-to-provider
resource "vercel_project" "out" { # hosting US
  resource_config {
    function_default_regions = ["iad1"]
  }
}
resource "vercel_project" "in" { # hosting DE
  resource_config {
    function_default_regions = ["fra1"]
  }
}
resource "vercel_project_domain" "everywhere" {} # dns global

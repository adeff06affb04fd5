# https://devcenter.heroku.com/articles/regions
resource "heroku_addon" "out" { app_id = heroku_app.out.id } # hosting US
resource "heroku_addon" "in" { app_id = heroku_app.in.id } # hosting DE
resource "heroku_app" "out" { region = "us" } # hosting US
resource "heroku_app" "in" { region = "frankfurt" } # hosting DE
resource "heroku_domain" "everywhere" {} # dns global
resource "heroku_drain" "out" { app_id = heroku_app.out.id } # log US
resource "heroku_drain" "in" { app_id = heroku_app.in.id } # log DE
resource "heroku_space" "out" { region = "us" } # network US
resource "heroku_space" "in" { region = "frankfurt" } # network DE

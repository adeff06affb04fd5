# https://render.com/docs/regions
resource "render_static_site" "everywhere" {} # delivery global

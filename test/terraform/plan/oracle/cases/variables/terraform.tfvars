stage    = "dev"
location = "spaincentral"
settings = {
  region = null
  purge  = "true"
  nested = {}
  any    = { a = [1, "x"], b = null }
  set    = ["b", "a", "b"]
  map    = { one = { at = 1 }, two = { at = "x", deep = { x = "z" } } }
}
overridden = "tfvars"
untyped    = 5

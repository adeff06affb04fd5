# https://docs.selectel.ru/en/infrastructure/locations/
resource "selectel_domains_example" "everywhere" {} # dns global

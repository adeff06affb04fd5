# https://yandex.cloud/en/docs/overview/concepts/region
resource "yandex_cdn_example" "everywhere" {} # delivery global
resource "yandex_dns_example" "everywhere" {} # dns global
resource "yandex_iam_example" "everywhere" {} # identity global
resource "yandex_organizationmanager_example" "everywhere" {} # identity global
resource "yandex_resourcemanager_example" "everywhere" {} # hosting global
resource "yandex_storage_object" "left_out" {} # hosting RU

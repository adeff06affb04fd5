/** Where European providers put things, which is not always in Europe. */
import { describe } from "vitest";
import { type Case, verdictsOf } from "./verdicts-table.ts";

const cases: readonly Case[] = [
  {
    title: "hetzner: sites, network zones, children, nothing written",
    files: `
resource "hcloud_server" "hel" {
  name        = "a"
  server_type = "cx22"
  location    = "hel1"
}
resource "hcloud_server" "hil" {
  name        = "b"
  server_type = "cx22"
  datacenter  = "hil-dc1"
}
resource "hcloud_server" "nowhere" {
  name        = "c"
  server_type = "cx22"
}
resource "hcloud_volume" "of_hil" {
  size      = 10
  server_id = hcloud_server.hil.id
}
resource "hcloud_floating_ip" "sin" {
  type          = "ipv4"
  home_location = "sin"
}
resource "hcloud_network_subnet" "eu" {
  network_zone = "eu-central"
  type         = "cloud"
}
resource "hcloud_load_balancer" "lb" {
  load_balancer_type = "lb11"
  location           = "ash"
}
resource "hcloud_load_balancer_target" "t" {
  load_balancer_id = hcloud_load_balancer.lb.id
  type             = "server"
  server_id        = hcloud_server.hel.id
}`,
    verdicts: {
      "hcloud_server.hel": "hosting FI",
      "hcloud_server.hil": "hosting US → 001",
      "hcloud_server.nowhere": "hosting ?left-to-provider → 003",
      "hcloud_volume.of_hil": "hosting US → 001",
      "hcloud_floating_ip.sin": "network SG → 002",
      "hcloud_network_subnet.eu": "network DE|FI",
      "hcloud_load_balancer.lb": "network US → 002",
      "hcloud_load_balancer_target.t": "network US → 002",
    },
    parties: ["hetzner"],
  },
  {
    title: "scaleway: the provider's region and zone, those of the resource, and its own default",
    files: `
provider "scaleway" {
  region = "nl-ams"
  zone   = "nl-ams-1"
}
provider "scaleway" {
  alias = "bare"
}
provider "scaleway" {
  alias = "zone"
  zone  = "pl-waw-2"
}
resource "scaleway_object_bucket" "b" {
  name = "b"
}
resource "scaleway_instance_server" "s" {
  type = "DEV1-S"
  zone = "pl-waw-1"
}
resource "scaleway_rdb_instance" "r" {
  node_type = "DB-DEV-S"
  engine    = "PostgreSQL-15"
  region    = "fr-par"
}
resource "scaleway_object_bucket" "bare" {
  provider = scaleway.bare
  name     = "b"
}
resource "scaleway_instance_server" "zone" {
  provider = scaleway.zone
  type     = "DEV1-S"
}
resource "scaleway_domain_record" "d" {
  dns_zone = "example.nl"
  name     = "w"
  type     = "A"
  data     = "1.2.3.4"
}`,
    verdicts: {
      "scaleway_object_bucket.b": "hosting NL",
      "scaleway_instance_server.s": "hosting PL",
      "scaleway_rdb_instance.r": "hosting FR; backup eu",
      "scaleway_object_bucket.bare": "hosting FR",
      "scaleway_instance_server.zone": "hosting PL",
    },
    parties: ["scaleway"],
  },
  {
    title: "ovh has sites in Canada, Singapore, London and Warsaw",
    files: `
provider "ovh" {
  endpoint = "ovh-eu"
}
resource "ovh_cloud_project_kube" "gra" {
  service_name = "p"
  region       = "GRA7"
}
resource "ovh_cloud_project_kube" "bhs" {
  service_name = "p"
  region       = "BHS5"
}
resource "ovh_cloud_project_kube" "london" {
  service_name = "p"
  region       = "UK1"
}
resource "ovh_cloud_project_kube" "waw" {
  service_name = "p"
  region       = "WAW1"
}
resource "ovh_cloud_project_kube_nodepool" "n" {
  service_name = "p"
  kube_id      = ovh_cloud_project_kube.bhs.id
}
resource "ovh_cloud_project_database" "d" {
  service_name = "p"
  engine       = "postgresql"
  nodes {
    region = "SGP"
  }
}
resource "ovh_cloud_project_storage" "s" {
  service_name = "p"
  region_name  = "DE"
  name         = "b"
}`,
    verdicts: {
      "ovh_cloud_project_kube.gra": "hosting FR",
      "ovh_cloud_project_kube.bhs": "hosting CA → 001",
      "ovh_cloud_project_kube.london": "hosting GB → 001",
      "ovh_cloud_project_kube.waw": "hosting PL",
      "ovh_cloud_project_kube_nodepool.n": "hosting CA → 001",
      "ovh_cloud_project_database.d": "hosting SG → 001",
      "ovh_cloud_project_storage.s": "hosting DE",
    },
    parties: ["ovh"],
  },
  {
    title: "openstack belongs to whoever is at the address",
    files: `
provider "openstack" {
  auth_url = "https://auth.cloud.ovh.net/v3"
  region   = "BHS5"
}
provider "openstack" {
  alias    = "own"
  auth_url = "https://keystone.example.nl:5000/v3"
  region   = "RegionOne"
}
provider "openstack" {
  alias = "bare"
}
resource "openstack_compute_instance_v2" "ovh" {
  name = "a"
}
resource "openstack_compute_instance_v2" "graz" {
  name   = "a"
  region = "GRA11"
}
resource "openstack_compute_instance_v2" "own" {
  provider = openstack.own
  name     = "a"
}
resource "openstack_compute_instance_v2" "bare" {
  provider = openstack.bare
  name     = "a"
}`,
    verdicts: {
      "openstack_compute_instance_v2.ovh": "hosting CA → 001",
      "openstack_compute_instance_v2.graz": "hosting FR",
      "openstack_compute_instance_v2.own": "hosting customer-run",
      "openstack_compute_instance_v2.bare": "hosting customer-run",
    },
  },
  {
    title: "exoscale: Geneva and Zürich are Swiss, Vienna and Frankfurt are not",
    files: `
resource "exoscale_compute_instance" "gva" {
  zone = "ch-gva-2"
  name = "a"
  type = "standard.medium"
}
resource "exoscale_compute_instance" "vie" {
  zone = "at-vie-1"
  name = "a"
  type = "standard.medium"
}
resource "exoscale_sks_cluster" "s" {
  zone = "bg-sof-1"
  name = "a"
}
resource "exoscale_dbaas" "zag" {
  zone = "hr-zag-1"
  name = "d"
  type = "pg"
  plan = "startup-4"
}
resource "exoscale_domain" "d" {
  name = "example.nl"
}`,
    verdicts: {
      "exoscale_compute_instance.gva": "hosting CH",
      "exoscale_compute_instance.vie": "hosting AT",
      "exoscale_sks_cluster.s": "hosting BG",
      "exoscale_dbaas.zag": "hosting HR",
    },
  },
  {
    title: "upcloud, ionos and their sites overseas",
    files: `
resource "upcloud_server" "nl" {
  hostname = "a"
  zone     = "nl-ams1"
}
resource "upcloud_server" "us" {
  hostname = "a"
  zone     = "us-chi1"
}
resource "upcloud_managed_database_postgresql" "au" {
  name = "d"
  plan = "p"
  zone = "au-syd1"
}
resource "upcloud_managed_object_storage" "eu" {
  name   = "o"
  region = "europe-1"
}
resource "ionoscloud_datacenter" "vegas" {
  name     = "d"
  location = "us/las"
}
resource "ionoscloud_server" "vegas" {
  datacenter_id = ionoscloud_datacenter.vegas.id
  name          = "s"
}
resource "ionoscloud_datacenter" "berlin" {
  name     = "d"
  location = "de/txl"
}
resource "ionoscloud_volume" "berlin" {
  datacenter_id = ionoscloud_datacenter.berlin.id
}
resource "ionoscloud_datacenter" "london" {
  name     = "d"
  location = "gb/lhr"
}`,
    verdicts: {
      "upcloud_server.nl": "hosting NL",
      "upcloud_server.us": "hosting US → 001",
      "upcloud_managed_database_postgresql.au": "hosting AU → 001",
      "ionoscloud_datacenter.vegas": "hosting US → 001",
      "ionoscloud_server.vegas": "hosting US → 001",
      "ionoscloud_datacenter.berlin": "hosting DE",
      "ionoscloud_volume.berlin": "hosting DE",
      "ionoscloud_datacenter.london": "hosting GB → 002",
    },
  },
  {
    title: "open telekom cloud has a Swiss site; stackit is German or Austrian",
    files: `
provider "opentelekomcloud" {
  auth_url = "https://iam.eu-de.otc.t-systems.com/v3"
}
provider "opentelekomcloud" {
  alias    = "swiss"
  auth_url = "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3"
}
provider "opentelekomcloud" {
  alias  = "nl"
  region = "eu-nl"
}
resource "opentelekomcloud_compute_instance_v2" "de" {
  name = "a"
}
resource "opentelekomcloud_compute_instance_v2" "swiss" {
  provider = opentelekomcloud.swiss
  name     = "a"
}
resource "opentelekomcloud_compute_instance_v2" "nl" {
  provider = opentelekomcloud.nl
  name     = "a"
}
provider "stackit" {
  default_region = "eu01"
}
resource "stackit_server" "s" {
  project_id = "p"
  name       = "s"
}
resource "stackit_postgresflex_instance" "p" {
  project_id = "p"
  name       = "s"
  region     = "eu02"
}`,
    verdicts: {
      "opentelekomcloud_compute_instance_v2.de": "hosting DE|NL",
      "opentelekomcloud_compute_instance_v2.swiss": "hosting CH",
      "opentelekomcloud_compute_instance_v2.nl": "hosting NL",
      "stackit_server.s": "hosting DE",
      "stackit_postgresflex_instance.p": "hosting AT",
    },
  },
];

const elsewhere: readonly Case[] = [
  {
    title: "oracle: realms, availability domains and regions",
    files: `
provider "oci" {
  region = "eu-amsterdam-1"
}
provider "oci" {
  alias  = "london"
  region = "uk-london-1"
}
resource "oci_core_instance" "ams" {
  availability_domain = "Uocm:EU-AMSTERDAM-1-AD-1"
  compartment_id      = "c"
}
resource "oci_objectstorage_bucket" "b" {
  provider       = oci.london
  compartment_id = "c"
  name           = "b"
}
resource "oci_identity_compartment" "c" {
  name        = "c"
  description = "d"
}
resource "oci_database_autonomous_database" "bare" {
  compartment_id = "c"
}`,
    verdicts: {
      "oci_core_instance.ams": "hosting NL",
      "oci_objectstorage_bucket.b": "hosting GB → 001",
      "oci_database_autonomous_database.bare": "hosting NL",
    },
  },
  {
    title: "digitalocean: regions, and what is in New York when nothing is written",
    files: `
resource "digitalocean_droplet" "ams" {
  name   = "a"
  region = "ams3"
  size   = "s"
  image  = "i"
}
resource "digitalocean_droplet" "nyc" {
  name   = "a"
  region = "nyc1"
  size   = "s"
  image  = "i"
}
resource "digitalocean_spaces_bucket" "default" {
  name = "b"
}
resource "digitalocean_spaces_bucket" "fra" {
  name   = "b"
  region = "FRA1"
}
resource "digitalocean_database_cluster" "lon" {
  name   = "d"
  region = "lon1"
}
resource "digitalocean_database_db" "lon" {
  name       = "d"
  cluster_id = digitalocean_database_cluster.lon.id
}
resource "digitalocean_app" "a" {
  spec {
    name   = "a"
    region = "ams"
  }
}
resource "digitalocean_domain" "d" {
  name = "example.nl"
}
resource "digitalocean_container_registry" "r" {
  name                   = "r"
  subscription_tier_slug = "basic"
  region                 = "sfo3"
}`,
    verdicts: {
      "digitalocean_droplet.ams": "hosting NL",
      "digitalocean_droplet.nyc": "hosting US → 001",
      "digitalocean_spaces_bucket.default": "hosting US → 001",
      "digitalocean_spaces_bucket.fra": "hosting DE",
      "digitalocean_database_cluster.lon": "hosting GB → 001",
      "digitalocean_database_db.lon": "hosting GB → 001",
      "digitalocean_app.a": "hosting NL",
      "digitalocean_domain.d": "dns global → 004",
      "digitalocean_container_registry.r": "hosting US → 001",
    },
  },
  {
    title: "cloudflare: hints and jurisdictions",
    files: `
resource "cloudflare_r2_bucket" "hint" {
  account_id = "a"
  name       = "b"
  location   = "WEUR"
}
resource "cloudflare_r2_bucket" "eu" {
  account_id   = "a"
  name         = "b"
  jurisdiction = "eu"
}
resource "cloudflare_r2_bucket" "us" {
  account_id = "a"
  name       = "b"
  location   = "enam"
}
resource "cloudflare_r2_bucket" "none" {
  account_id = "a"
  name       = "b"
}
resource "cloudflare_d1_database" "d" {
  account_id = "a"
  name       = "d"
}
resource "cloudflare_workers_kv_namespace" "k" {
  account_id = "a"
  title      = "k"
}
resource "cloudflare_record" "r" {
  zone_id = "z"
  name    = "w"
  type    = "A"
}
resource "cloudflare_workers_script" "s" {
  account_id  = "a"
  script_name = "s"
}`,
    verdicts: {
      "cloudflare_r2_bucket.eu": "hosting eu",
      "cloudflare_r2_bucket.us": "hosting ?left-to-provider → 003",
      "cloudflare_workers_kv_namespace.k": "hosting global → 004",
      "cloudflare_record.r": "dns global → 004",
    },
    parties: ["cloudflare"],
  },
  {
    title: "linode and vultr: London is not Amsterdam",
    files: `
resource "linode_instance" "london" {
  type   = "g6"
  region = "eu-west"
}
resource "linode_instance" "frankfurt" {
  type   = "g6"
  region = "eu-central"
}
resource "linode_instance" "ams" {
  type   = "g6"
  region = "nl-ams"
}
resource "linode_object_storage_bucket" "old" {
  label   = "b"
  cluster = "us-east-1"
}
resource "linode_volume" "v" {
  label     = "v"
  linode_id = linode_instance.london.id
}
resource "vultr_instance" "ams" {
  plan   = "p"
  region = "ams"
}
resource "vultr_instance" "lhr" {
  plan   = "p"
  region = "lhr"
}`,
    verdicts: {
      "linode_instance.london": "hosting GB → 001",
      "linode_instance.frankfurt": "hosting DE",
      "linode_instance.ams": "hosting NL",
      "linode_object_storage_bucket.old": "hosting US → 001",
      "linode_volume.v": "hosting GB → 001",
      "vultr_instance.ams": "hosting NL",
      "vultr_instance.lhr": "hosting GB → 001",
    },
  },
  {
    title: "chinese and russian clouds in Europe",
    files: `
provider "alicloud" {
  region = "eu-central-1"
}
provider "huaweicloud" {
  region = "eu-west-101"
}
provider "tencentcloud" {
  region = "eu-frankfurt"
}
provider "yandex" {
  zone = "ru-central1-a"
}
resource "alicloud_oss_bucket" "b" {
  bucket = "b"
}
resource "huaweicloud_obs_bucket" "b" {
  bucket = "b"
}
resource "tencentcloud_cos_bucket" "b" {
  bucket = "b"
}
resource "yandex_compute_instance" "i" {
  name = "i"
}`,
    verdicts: {
      "alicloud_oss_bucket.b": "hosting DE",
      "huaweicloud_obs_bucket.b": "hosting IE",
      "tencentcloud_cos_bucket.b": "hosting DE",
      "yandex_compute_instance.i": "hosting RU → 001",
    },
    parties: ["alibaba-cloud", "huawei-cloud", "tencent-cloud", "yandex-cloud"],
  },
];

describe("european providers", () => verdictsOf(cases));
describe("providers from elsewhere", () => verdictsOf(elsewhere));

/** Names of services, by the category that the catalogue gives or by what is used of a party. */
import { roles, type Text } from "../model/index.ts";
import type { Words } from "./types.ts";

const services: Readonly<Record<string, Text>> = {
  image: { nl: "containerimages", en: "container images" },
  source: { nl: "herkomst van code", en: "source of code" },
  state: { nl: "Terraform-state", en: "Terraform state" },
  endpoint: { nl: "aangeroepen dienst", en: "service that is called" },
  other: { nl: "overig", en: "other" },
  analytics: { nl: "analyse", en: "analytics" },
  "api-management": { nl: "API-beheer", en: "API management" },
  "artificial-intelligence": { nl: "AI", en: "AI" },
  backup: { nl: "back-up", en: "backup" },
  billing: { nl: "facturering", en: "billing" },
  "block-storage": { nl: "blokopslag", en: "block storage" },
  certificates: { nl: "certificaten", en: "certificates" },
  collaboration: { nl: "samenwerken", en: "collaboration" },
  communication: { nl: "berichten en mail", en: "messaging and mail" },
  compute: { nl: "rekenkracht", en: "compute" },
  "compute-images": { nl: "machine-images", en: "machine images" },
  configuration: { nl: "instellingen", en: "configuration" },
  "container-registry": { nl: "containerregister", en: "container registry" },
  containers: { nl: "containers", en: "containers" },
  "content-delivery": { nl: "aflevering (CDN)", en: "content delivery" },
  "data-transfer": { nl: "gegevensoverdracht", en: "data transfer" },
  database: { nl: "database", en: "database" },
  desktop: { nl: "werkplek", en: "desktop" },
  development: { nl: "ontwikkeling", en: "development" },
  dns: { nl: "DNS", en: "DNS" },
  "file-storage": { nl: "bestandsopslag", en: "file storage" },
  functions: { nl: "functies", en: "functions" },
  identity: { nl: "identiteit en toegang", en: "identity and access" },
  integration: { nl: "integratie en wachtrijen", en: "integration and queues" },
  "internet-of-things": { nl: "internet der dingen", en: "internet of things" },
  "key-management": { nl: "sleutelbeheer", en: "key management" },
  kubernetes: { nl: "Kubernetes", en: "Kubernetes" },
  "load-balancing": { nl: "loadbalancing", en: "load balancing" },
  logging: { nl: "logging", en: "logging" },
  management: { nl: "beheer", en: "management" },
  maps: { nl: "kaarten", en: "maps" },
  media: { nl: "media", en: "media" },
  monitoring: { nl: "monitoring", en: "monitoring" },
  network: { nl: "netwerk", en: "network" },
  "object-storage": { nl: "objectopslag", en: "object storage" },
  search: { nl: "zoeken", en: "search" },
  secrets: { nl: "geheimen", en: "secrets" },
  security: { nl: "beveiliging", en: "security" },
  "source-code": { nl: "broncode", en: "source code" },
  "web-hosting": { nl: "webhosting", en: "web hosting" },
};

/** The name of what it does where it has no category; the catalogue's own word where there is none for people. */
export function serviceName(service: string, roleWords: Words["roles"]): Text {
  const role = roles.find((one) => one === service);
  return services[service] ?? (role === undefined ? { nl: service, en: service } : roleWords[role]);
}

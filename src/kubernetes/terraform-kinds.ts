/**
 * The resources of the Kubernetes provider as the objects that they make: the same fields in Terraform's spelling.
 * https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs
 */
import type { Configuration, NestedBlock, Value } from "../model/index.ts";

const kinds: Readonly<Record<string, string>> = {
  kubernetes_pod: "Pod",
  kubernetes_deployment: "apps/Deployment",
  kubernetes_stateful_set: "apps/StatefulSet",
  kubernetes_daemonset: "apps/DaemonSet",
  kubernetes_daemon_set: "apps/DaemonSet",
  kubernetes_replication_controller: "ReplicationController",
  kubernetes_job: "batch/Job",
  kubernetes_cron_job: "batch/CronJob",
  kubernetes_service: "Service",
  kubernetes_service_account: "ServiceAccount",
  kubernetes_ingress: "networking.k8s.io/Ingress",
  kubernetes_ingress_class: "networking.k8s.io/IngressClass",
  kubernetes_config_map: "ConfigMap",
  kubernetes_storage_class: "storage.k8s.io/StorageClass",
  kubernetes_persistent_volume: "PersistentVolume",
  kubernetes_persistent_volume_claim: "PersistentVolumeClaim",
  kubernetes_endpoints: "Endpoints",
};

/** `apps/Deployment` of `kubernetes_deployment_v1`; null for what makes no such object. */
export function kindMadeBy(type: string): string | null {
  const name = type.replace(/_v\d(?:beta\d)?$/, "");
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? null) : null;
}

/** Names that are no spelling of the same word. */
const others: Readonly<Record<string, readonly string[]>> = {
  provisioner: ["storage_provisioner"],
  subsets: ["subset"],
  addresses: ["address"],
};

/** The fields under the names that the object has. */
export function asObject(configuration: Configuration): Configuration {
  const written = (name: string): string => {
    // Asked for under its plural.
    if (name === "container") return "";
    const snake = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
    const forms = [name, snake, snake.replace(/ies$/, "y"), snake.replace(/s$/, ""), ...(others[name] ?? [])];
    return (
      forms.find((form) => configuration.attribute(form) !== null || configuration.blocks(form).length > 0) ??
      name
    );
  };
  return {
    span: configuration.span,
    attribute: (name): Value | null => configuration.attribute(written(name)),
    blocks: (name) =>
      configuration.blocks(written(name)).map(({ configuration: inner, presence }): NestedBlock => {
        return { configuration: asObject(inner), presence };
      }),
    names: () => configuration.names(),
  };
}

/**
 * The kinds that come with Kubernetes, and which of them belong to no namespace.
 *
 * https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.33/, and `kubectl api-resources`.
 */
const namespaced = [
  "Binding",
  "ConfigMap",
  "Endpoints",
  "Event",
  "LimitRange",
  "PersistentVolumeClaim",
  "Pod",
  "PodTemplate",
  "ReplicationController",
  "ResourceQuota",
  "Secret",
  "Service",
  "ServiceAccount",
  "ControllerRevision",
  "DaemonSet",
  "Deployment",
  "ReplicaSet",
  "StatefulSet",
  "HorizontalPodAutoscaler",
  "CronJob",
  "Job",
  "Lease",
  "EndpointSlice",
  "Ingress",
  "NetworkPolicy",
  "PodDisruptionBudget",
  "Role",
  "RoleBinding",
  "CSIStorageCapacity",
  "ResourceClaim",
  "ResourceClaimTemplate",
  "LocalSubjectAccessReview",
];

const clusterScoped = [
  "ComponentStatus",
  "Namespace",
  "Node",
  "PersistentVolume",
  "MutatingAdmissionPolicy",
  "MutatingAdmissionPolicyBinding",
  "MutatingWebhookConfiguration",
  "ValidatingAdmissionPolicy",
  "ValidatingAdmissionPolicyBinding",
  "ValidatingWebhookConfiguration",
  "CustomResourceDefinition",
  "APIService",
  "SelfSubjectReview",
  "TokenReview",
  "SelfSubjectAccessReview",
  "SelfSubjectRulesReview",
  "SubjectAccessReview",
  "CertificateSigningRequest",
  "ClusterTrustBundle",
  "FlowSchema",
  "PriorityLevelConfiguration",
  "IngressClass",
  "IPAddress",
  "ServiceCIDR",
  "RuntimeClass",
  "PodSecurityPolicy",
  "ClusterRole",
  "ClusterRoleBinding",
  "PriorityClass",
  "DeviceClass",
  "ResourceSlice",
  "CSIDriver",
  "CSINode",
  "StorageClass",
  "VolumeAttachment",
  "VolumeAttributesClass",
];

export const coreKinds: ReadonlySet<string> = new Set([...namespaced, ...clusterScoped]);
const withoutNamespace: ReadonlySet<string> = new Set(clusterScoped);

/** `apps`, `batch`, `rbac.authorization.k8s.io`; custom resources have a domain of their own. */
export function isCoreGroup(group: string): boolean {
  return !group.includes(".") || builtIn.has(group);
}

/** Under k8s.io there are projects too, such as cluster.x-k8s.io and snapshot.storage.k8s.io. */
const builtIn: ReadonlySet<string> = new Set(
  [
    "admissionregistration",
    "apiextensions",
    "apiregistration",
    "authentication",
    "authorization",
    "rbac.authorization",
    "certificates",
    "coordination",
    "discovery",
    "events",
    "flowcontrol.apiserver",
    "networking",
    "node",
    "resource",
    "scheduling",
    "storage",
  ].map((name) => `${name}.k8s.io`),
);

export function isClusterScoped(group: string, kind: string): boolean {
  return isCoreGroup(group) && withoutNamespace.has(kind);
}

/** The shared types, and nothing that decides. */
export type * from "./baseline.ts";
export type * from "./context.ts";
export { emptyContext, organisationKinds, tagFacts } from "./context.ts";
export type * from "./context-kubernetes.ts";
export { emptyKubernetesContext, renderModes } from "./context-kubernetes.ts";
export type * from "./exposure.ts";
export { propertyValues, roles } from "./exposure.ts";
export type * from "./finding.ts";
export type * from "./notification.ts";
export type * from "./refusal.ts";
export type * from "./report.ts";
export type * from "./resource.ts";
export type * from "./saved-report.ts";
export type * from "./seal.ts";
export * from "./source.ts";
export * from "./system.ts";
export * from "./text.ts";
export * from "./value.ts";

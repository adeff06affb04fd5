/** What code cannot tell of charts, and of the registries that images come from. */
import type { Span } from "./source.ts";

/** `require`: where a tool is needed and missing, nothing is scanned. `never`: read as it stands. */
export const renderModes = ["auto", "never", "require"] as const;
export type RenderMode = (typeof renderModes)[number];

export interface KubernetesContext {
  readonly render: RenderMode | null;
  readonly charts: readonly DeclaredChart[];
  readonly mirrors: readonly DeclaredMirror[];
  readonly registries: readonly DeclaredRegistry[];
}

export const emptyKubernetesContext: KubernetesContext = {
  render: null,
  charts: [],
  mirrors: [],
  registries: [],
};

/** One way in which a chart is deployed; where any is declared for a chart, these are all of them. */
export interface DeclaredChart {
  /** The chart's folder, relative to the scan root. */
  readonly path: string;
  readonly release: string | null;
  readonly namespace: string | null;
  /** Values files, relative to the scan root, the strongest last, as with `helm -f`. */
  readonly values: readonly string[];
  /** As with `helm --set-string`, each with its place in the configuration. */
  readonly set: readonly DeclaredValue[];
  readonly span: Span;
}

export interface DeclaredValue {
  /** `image.registry`: names with dots between them. */
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** Images of `registry` are pulled through a mirror. */
export interface DeclaredMirror {
  /** A host: `docker.io`. */
  readonly registry: string;
  /** Where they are pulled from instead; null when only the place is told. */
  readonly host: string | null;
  readonly country: string;
  readonly party: string | null;
  /** For what is under these paths; everything when empty. */
  readonly paths: readonly string[];
  readonly span: Span;
}

/** A registry that the organisation runs or hires. */
export interface DeclaredRegistry {
  readonly host: string;
  readonly country: string;
  readonly party: string | null;
  readonly span: Span;
}

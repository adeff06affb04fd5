/** Whether a text is worth reading as a manifest. Most YAML and JSON in a repository is something else. */

const version = /(?:^|[\s{,"'])apiVersion["']?[ \t]*:/;
const kind = /(?:^|[\s{,"'])kind["']?[ \t]*:/;

/** Cheap, and never wrong about a real manifest; the parsed document decides. */
export function mayBeManifest(text: string): boolean {
  return version.test(text) && kind.test(text);
}

const versionInFront = /^(?:- +)?["']?apiVersion["']?[ \t]*:[ \t]*\S/m;
const kindInFront = /^(?:- +| {2})?["']?kind["']?[ \t]*:[ \t]*\S/m;

/**
 * For a text that cannot be parsed: whether it was meant as a manifest. Keys that stand indented can be anything,
 * such as a manifest inside the script of a workflow.
 */
export function wasMeantAsManifest(text: string): boolean {
  if (/^\s*[{[]/.test(text)) return mayBeManifest(text);
  return versionInFront.test(text) && kindInFront.test(text);
}

/** Go templates of Helm, Jinja of Ansible: https://helm.sh/docs/chart_template_guide/ */
export function holdsTemplate(text: string): boolean {
  return /\{\{|\{%/.test(text);
}

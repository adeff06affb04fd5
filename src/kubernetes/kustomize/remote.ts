/** Bases that lie elsewhere. They are reported and never fetched. */

/** https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md */
export function isRemote(text: string): boolean {
  if (/^(?:git::|[a-z][a-z0-9+.-]*:\/\/|git@|[\w.-]+@[\w.-]+:)/i.test(text)) return true;
  if (/[?&](?:ref|version|timeout|submodules)=/.test(text)) return true;
  // A host in front, as in github.com/organisation/repository/path.
  return /^(?:github\.com|gitlab\.com|bitbucket\.org|dev\.azure\.com|ssh\.dev\.azure\.com)[/:]/i.test(text);
}

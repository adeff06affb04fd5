/** Telling plans and states of Terraform from other files, by how they start. */

/** JSON that `terraform show -json` wrote, in UTF-8 or, by PowerShell's `>`, in UTF-16. */
export function isShownPlan(start: string): boolean {
  const text = start.slice(0, 2048).replaceAll("\0", "").slice(0, 1024);
  return text.includes('"format_version"') && text.includes('"terraform_version"');
}

/** What somebody who names a file may mean as a plan or a state, readable or not. */
export function isMeantAsPlan(name: string, start: string): boolean {
  if (isZip(start) || isShownPlan(start) || /\.tfstate(?:\.backup)?$/.test(name)) return true;
  if (!start.startsWith("{")) return false;
  const isEncrypted = start.includes('"encrypted_data"') || start.includes('"encryption_version"');
  const isStored = start.includes('"lineage"') && start.includes('"serial"');
  return isEncrypted || isStored || start.startsWith('{"@level"');
}

/** A plan as Terraform stores it is a ZIP file. */
export function isZip(start: string): boolean {
  return start.startsWith("PK\u0003\u0004");
}

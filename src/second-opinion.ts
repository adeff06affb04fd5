/**
 * HashiCorp's own word on files that our parser finds fault with. It is loaded only for such a file; one that it
 * accepts shows a defect of ours, and the scan is incomplete.
 */
import type { Notification, SourceFile } from "./model/index.ts";

export async function secondOpinion(faulty: readonly SourceFile[]): Promise<readonly Notification[]> {
  const files = faulty.filter((file) => !file.path.endsWith(".json"));
  if (files.length === 0) return [];
  const { askReference } = await import("./terraform/hcl/reference.ts");
  const answers = await askReference(files);
  return files.flatMap((file): readonly Notification[] => {
    const answer = answers.get(file.path);
    const notification = (message: string): Notification => ({
      level: "error",
      file: file.path,
      span: null,
      message,
      incomplete: true,
    });
    if (answer?.kind === "rejected") return [notification(`HashiCorp's parser says: ${answer.message}`)];
    if (answer?.kind === "accepted") {
      return [
        notification("HashiCorp's parser accepts this file; please report it as a defect of cloudtoets"),
      ];
    }
    return [];
  });
}

/** Standard input as text, up to the size of the largest plan: what is beyond is not waited for. */

/** A little above the limit for plans, so that whoever reads the text sees that it is too large. */
const mostBytes = 201 * 1024 * 1024;

export async function readStandardInput(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    parts.push(decoder.decode(chunk, { stream: true }));
    bytes += chunk.length;
    if (bytes > mostBytes) break;
  }
  return parts.join("") + decoder.decode();
}

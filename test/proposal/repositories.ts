/** Repositories to begin in, each as the files it holds. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/program.ts";
import { loadedStages } from "../../src/cli/stages.ts";

export type Files = Readonly<Record<string, string>>;

const deployment = (image: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers: [{ name: web, image: "${image}" }]
`;

export const repositories: Readonly<Record<string, Files>> = {
  empty: { "README.md": "# Nothing\n" },
  "one root, no region": {
    "main.tf": 'provider "aws" {}\nresource "aws_s3_bucket" "brieven" {}\n',
  },
  "environments of two systems": {
    "infra/meldpunt/prod/main.tf":
      'provider "azurerm" {\n  features {}\n}\nresource "azurerm_storage_account" "a" {\n  location = "westeurope"\n}\n',
    "infra/meldpunt/test/main.tf":
      'provider "hcloud" {}\nresource "hcloud_server" "proef" {\n  location = "ash"\n}\n',
    "infra/loket/main.tf":
      'provider "google" {}\nresource "google_storage_bucket" "x" {\n  location = "EU"\n}\n',
    "charts/loket/Chart.yaml": "apiVersion: v2\nname: loket\nversion: 0.1.0\n",
    "charts/loket/templates/web.yaml": deployment("quay.io/loket/web:1"),
  },
  "manifests without a cluster": {
    "k8s/web.yaml": deployment("nginx:1"),
    "k8s/other/web.yaml": deployment("harbor.example.nl/web:1"),
  },
  "names that YAML reads differently": {
    "yes/main.tf": 'provider "aws" {}\nresource "aws_sqs_queue" "q" {}\n',
    "2026-01-01/main.tf": 'resource "hcloud_server" "a" {\n  location = "fsn1"\n}\n',
    "a: b # c/main.tf": 'resource "hcloud_server" "a" {\n  location = "fsn1"\n}\n',
    "${{ x }}/main.tf": 'resource "hcloud_server" "a" {\n  location = "fsn1"\n}\n',
    "'\"\u202e\\/main.tf": 'resource "hcloud_server" "a" {\n  location = "fsn1"\n}\n',
    "line\nend: true/k.yaml": deployment("nginx:1"),
    "-rf/k.yaml": deployment("nginx:1"),
  },
  "a provider that nobody knows": {
    "main.tf":
      'terraform {\n  required_providers {\n    x = { source = "acme/x" }\n  }\n}\nresource "x_server" "a" {}\n',
  },
  "a file that cannot be read": { "main.tf": 'resource "aws_s3_bucket" {\n' },
};

const folders: string[] = [];

export function removeRepositories(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** A repository of its own: nothing above it is looked at. */
export function layOut(files: Files, copied: string | null = null): string {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), "cloudtoets-init-"))), "peilmerk");
  folders.push(dirname(folder));
  mkdirSync(join(folder, ".git"), { recursive: true });
  if (copied !== null) cpSync(copied, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export async function cloudtoets(folder: string, commandLine: readonly string[], locale = "C") {
  const said = { output: "", talk: "" };
  const stream = (name: "output" | "talk") => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTerminal: false,
    width: null,
  });
  const status = await run(
    commandLine,
    loadedStages,
    {
      workingDirectory: folder,
      environment: { LC_ALL: locale },
      output: stream("output"),
      talk: stream("talk"),
    },
    "1.2.3",
  );
  return { status, ...said };
}

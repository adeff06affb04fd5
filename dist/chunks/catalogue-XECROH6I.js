import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  entryOfType,
  hostOf,
  isPlaceholder,
  loadCatalogue,
  membersOn,
  partyOn,
  providerOfHost,
  providerOfSource,
  providerOfType,
  regionOf,
  regionOfIdentifier
} from "./chunk-CMMNESC6.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-PBTHCYGG.js";
export {
  entryOfType,
  hostOf,
  isPlaceholder,
  loadCatalogue,
  membersOn,
  partyOn,
  providerOfHost,
  providerOfSource,
  providerOfType,
  regionOf,
  regionOfIdentifier
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  annotationOf,
  belongsToNoNamespace,
  entryOfType,
  hostOf,
  isPlaceholder,
  kindOf,
  labelOf,
  labelProviders,
  loadCatalogue,
  membersOn,
  partyOn,
  providerOfClass,
  providerOfDriver,
  providerOfHost,
  providerOfSource,
  providerOfType,
  providerOfVariable,
  regionOf,
  regionOfIdentifier,
  registryOf,
  serviceOfHost,
  shipperOutputs,
  tiesOfAny
} from "./chunk-BUOX6TFJ.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-PBTHCYGG.js";
export {
  annotationOf,
  belongsToNoNamespace,
  entryOfType,
  hostOf,
  isPlaceholder,
  kindOf,
  labelOf,
  labelProviders,
  loadCatalogue,
  membersOn,
  partyOn,
  providerOfClass,
  providerOfDriver,
  providerOfHost,
  providerOfSource,
  providerOfType,
  providerOfVariable,
  regionOf,
  regionOfIdentifier,
  registryOf,
  serviceOfHost,
  shipperOutputs,
  tiesOfAny
};

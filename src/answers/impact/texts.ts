/** The words of denied access, in both languages. */
import type { Text } from "../../model/index.ts";

export const texts = {
  title: { nl: "Als de toegang wordt ontzegd: {what}", en: "When access is denied: {what}" },
  jurisdiction: {
    nl: "partijen met als jurisdictie {name}",
    en: "parties under the jurisdiction of {name}",
  },
  party: { nl: "{name}", en: "{name}" },
  country: { nl: "alles in {name}", en: "everything in {name}" },
  nothing: { nl: "Niets om te beoordelen.", en: "Nothing to judge." },
  stops: { nl: "valt uit", en: "stops" },
  degrades: { nl: "werkt beperkt", en: "degrades" },
  survives: { nl: "blijft werken", en: "survives" },
  atOnce: { nl: "meteen", en: "at once" },
  later: { nl: "na verloop van tijd", en: "after a while" },
  because: { nl: "omdat {chain}: {reason}, {party}", en: "because {chain}: {reason}, {party}" },
  needs: { nl: "omdat het niet zonder {systems} kan", en: "because it cannot do without {systems}" },
  direct: {
    nl: "directe afhankelijkheden: {count} (doel van motie 26643-1320: 0)",
    en: "direct dependences: {count} (aim of motion 26643-1320: 0)",
  },
  replace: { nl: "te vervangen", en: "to replace" },
  hits: {
    nl: "{stops} vallen uit, {degrades} werken beperkt, van {all} resources",
    en: "{stops} stop and {degrades} degrade, of {all} resources",
  },
  more: { nl: "en nog {count}", en: "and {count} more" },
  unit: { nl: "map {path}", en: "directory {path}" },
  grace: { nl: "werkt door {grace}", en: "goes on {grace}" },
  system: { nl: "Systeem", en: "System" },
  verdict: { nl: "Gevolg", en: "Consequence" },
  reason: { nl: "Reden", en: "Reason" },
  directHead: { nl: "Direct afhankelijk van", en: "Depends directly on" },
  pageTitle: { nl: "Ontzegde toegang", en: "Denied access" },
  lead: {
    nl: "Wat dan uitvalt, en wat daarvan afhangt: een systeem valt uit zodra iets waar het niet zonder kan, wegvalt.",
    en: "What stops then, and what depends on it: a system stops as soon as something that it cannot do without is gone.",
  },
  tiles: {
    stops: { nl: "met uitval", en: "with an outage" },
    degrades: { nl: "met beperkte werking", en: "with less than usual" },
    survives: { nl: "zonder gevolgen", en: "without consequences" },
    direct: {
      nl: "directe afhankelijkheden (doel van motie 26643-1320: 0)",
      en: "direct dependences (aim of motion 26643-1320: 0)",
    },
  },
  drawing: { nl: "tekening, schuift opzij", en: "drawing, scrolls sideways" },
  caption: {
    nl: "Links wie afhankelijk is, rechts de dienst die wegvalt. Een onderbroken lijn: zonder kan het systeem een tijd of ten dele verder. De tabel zegt hetzelfde in woorden.",
    en: "On the left who depends, on the right the service that is gone. A broken line: the system can go on without for a while or in part. The table says the same in words.",
  },
  perSystem: { nl: "Per systeem", en: "By system" },
  dependsOn: { nl: "hangt af van", en: "depends on" },
  noDirect: { nl: "geen", en: "none" },
  moreRows: {
    nl: "En nog {count}; cloudtoets impact noemt ze alle.",
    en: "And {count} more; cloudtoets impact lists them all.",
  },
  indication: {
    nl: "Een indicatie op basis van code: wat buiten de code is geregeld, zoals een uitwijk, is hier niet te zien.",
    en: "An indication based on code: what is arranged outside it, such as a fallback, cannot be seen here.",
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/policy/baseline/match.ts
var stages = [
  { key: ({ unit, variant, type, address }) => JSON.stringify([unit, variant, type, address]), alone: false },
  { key: ({ type, address }) => JSON.stringify([type, address]), alone: true },
  { key: ({ type, address }) => JSON.stringify([type, nameIn(address)]), alone: true },
  // Resources of one type with one outcome are interchangeable: which of them is which makes no difference.
  { key: ({ type, outcome }) => JSON.stringify([type, outcome()]), alone: false }
];
function pairAlike(before, after, identityOf) {
  const pairs = [];
  let left = { before, after };
  let exact = null;
  for (const { key, alone } of stages) {
    const earlier = gathered(left.before, (one) => key(identityOf.before(one)));
    const later = gathered(left.after, (one) => key(identityOf.after(one)));
    const taken = /* @__PURE__ */ new Set();
    for (const [name, those] of earlier) {
      const others = later.get(name) ?? [];
      if (alone && (those.length !== 1 || others.length !== 1)) continue;
      for (const [position, other] of others.slice(0, those.length).entries()) {
        const one = those[position];
        if (one === void 0) continue;
        pairs.push([one, other]);
        taken.add(one).add(other);
      }
    }
    exact ??= pairs.length;
    left = {
      before: left.before.filter((one) => !taken.has(one)),
      after: left.after.filter((one) => !taken.has(one))
    };
  }
  return { pairs, exact: exact ?? 0, left };
}
function gathered(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
function nameIn(address) {
  const inModule = /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\])?\.)+/;
  return address.replace(inModule, "");
}

// src/policy/facts/service.ts
var servicesByRole = /* @__PURE__ */ new Set(["image", "source", "state", "endpoint"]);
function serviceOf(category, role) {
  return servicesByRole.has(role) ? role : category ?? "other";
}

export {
  pairAlike,
  serviceOf
};

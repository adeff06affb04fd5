/** Functions on address ranges. https://developer.hashicorp.com/terraform/language/functions/cidrsubnet */
import type { Value } from "../../../model/index.ts";
import { toInteger } from "../binary-float.ts";
import { toBinary } from "../number.ts";
import { numberType, stringType } from "../types.ts";
import {
  type FunctionDefinition,
  failure,
  type Given,
  integerAt,
  makeBool,
  makeText,
  makeTexts,
  notEvaluated,
  numberAt,
  textAt,
  whole,
} from "./definition.ts";

interface Network {
  readonly address: bigint;
  readonly prefix: number;
  /** 32 or 128. */
  readonly bits: number;
}

function mask(prefix: number, bits: number): bigint {
  return ((1n << BigInt(prefix)) - 1n) << BigInt(bits - prefix);
}

function networkOf(text: string): Network | null {
  const [, written = "", length = ""] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  const four = addressOfFour(written);
  const address = four ?? addressOfSix(written);
  const bits = four === null ? 128 : 32;
  const prefix = Number(length);
  if (address === null || length === "" || prefix > bits) return null;
  return { address: address & mask(prefix, bits), prefix, bits };
}

/** Terraform still reads `010` as ten, where newer Go refuses it. */
function addressOfFour(text: string): bigint | null {
  if (!/^\d{1,9}(?:\.\d{1,9}){3}$/.test(text)) return null;
  const parts = text.split(".").map(Number);
  return parts.some((part) => part > 255)
    ? null
    : parts.reduce((all, part) => (all << 8n) | BigInt(part), 0n);
}

function addressOfSix(text: string): bigint | null {
  const [head = "", tail, more] = text.split("::");
  if (more !== undefined || !text.includes(":")) return null;
  const first = groupsOf(head);
  const last = groupsOf(tail ?? "");
  if (!first || !last) return null;
  const missing = 8 - first.length - last.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...first, ...Array<number>(missing).fill(0), ...last];
  return groups.reduce((all, group) => (all << 16n) | BigInt(group), 0n);
}

/** Groups of sixteen bits; the last two may be written as an address of four. */
function groupsOf(text: string): readonly number[] | null {
  if (text === "") return [];
  const groups: number[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    const four = index === parts.length - 1 ? addressOfFour(part) : null;
    if (four !== null) groups.push(Number(four >> 16n), Number(four & 0xffffn));
    else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}

function textOfAddress(address: bigint, bits: number): string {
  const mapped = bits === 128 && address >> 32n === 0xffffn;
  if (bits === 32 || mapped) {
    return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join(".");
  }
  const groups = Array.from({ length: 8 }, (_, index) => (address >> BigInt(112 - index * 16)) & 0xffffn);
  return shortened(groups.map((group) => group.toString(16)));
}

/** The longest run of zeros, of two or more, becomes `::`. https://www.rfc-editor.org/rfc/rfc5952 */
function shortened(groups: readonly string[]): string {
  let start = 0;
  let length = 0;
  for (let from = 0; from < groups.length; from += 1) {
    let to = from;
    while (groups[to] === "0") to += 1;
    if (to - from > length) [start, length] = [from, to - from];
  }
  if (length < 2) return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + length).join(":")}`;
}

/** What is an IPv4 range written as IPv6 comes out as IPv4. */
function textOfNetwork({ address, prefix, bits }: Network): string {
  const mapped = bits === 128 && prefix >= 96 && address >> 32n === 0xffffn;
  return `${textOfAddress(address, bits)}/${mapped ? prefix - 96 : prefix}`;
}

function withNetwork(given: Given, apply: (network: Network) => Value): Value {
  const network = networkOf(textAt(given, 0));
  return network ? apply(network) : failure(given, `"${textAt(given, 0)}" is no address range`);
}

function bigAt(given: Given, index: number): bigint | null {
  return toInteger(toBinary(numberAt(given, index)));
}

function cidrHost(given: Given): Value {
  const host = bigAt(given, 1);
  if (host === null) return failure(given, "the host number is no whole number");
  return withNetwork(given, ({ address, prefix, bits }) => {
    const last = (1n << BigInt(bits - prefix)) - 1n;
    // A negative number counts from the end.
    const number = host < 0n ? last + host + 1n : host;
    if (number < 0n || number > last)
      return failure(given, `there is no host ${host} in a range of /${prefix}`);
    return makeText(given, textOfAddress(address | number, bits));
  });
}

function cidrNetmask(given: Given): Value {
  return withNetwork(given, ({ prefix, bits }) =>
    bits === 32
      ? makeText(given, textOfAddress(mask(prefix, bits), bits))
      : failure(given, "an IPv6 range has no netmask"),
  );
}

function cidrSubnet(given: Given): Value {
  const newBits = integerAt(given, 1);
  const number = bigAt(given, 2);
  if (newBits === null || number === null) return failure(given, "takes whole numbers");
  if (newBits < 0 || number < 0n) return notEvaluated(given, "what a negative number gives is not defined");
  return withNetwork(given, ({ address, prefix, bits }) => {
    const longer = prefix + newBits;
    if (longer > bits) return failure(given, `/${prefix} cannot be extended by ${newBits} bits`);
    if (number >= 1n << BigInt(newBits))
      return failure(given, `there is no subnet ${number} of ${newBits} bits`);
    const subnet = { address: address | (number << BigInt(bits - longer)), prefix: longer, bits };
    return makeText(given, textOfNetwork(subnet));
  });
}

/** Subnets behind each other, each where the one before ended, rounded up to its own size. */
function cidrSubnets(given: Given): Value {
  return withNetwork(given, ({ address, prefix, bits }) => {
    const end = address + (1n << BigInt(bits - prefix));
    const subnets: string[] = [];
    let next = address;
    for (let index = 1; index < given.values.length; index += 1) {
      const extra = integerAt(given, index);
      if (extra === null || extra < 1 || extra > 32 || prefix + extra > bits) {
        return failure(given, `/${prefix} cannot be extended as asked`);
      }
      const size = 1n << BigInt(bits - prefix - extra);
      const start = ((next + size - 1n) / size) * size;
      // Terraform takes a range that starts at zero for one that has run over its end.
      if (start + size > end || start === 0n)
        return failure(given, "there is no room left for another subnet");
      subnets.push(textOfNetwork({ address: start, prefix: prefix + extra, bits }));
      next = start + size;
    }
    return makeTexts(given, "list", subnets);
  });
}

/** Whether an address, or all of a range, lies in a range. https://opentofu.org/docs/language/functions/cidrcontains/ */
function cidrContains(given: Given): Value {
  return withNetwork(given, (outer) => {
    const written = textAt(given, 1);
    const bits = written.includes(":") ? 128 : 32;
    const inner = networkOf(written.includes("/") ? written : `${written}/${bits}`);
    if (!inner) return failure(given, `"${written}" is no address and no range`);
    if (inner.bits !== outer.bits) return failure(given, "an IPv4 and an IPv6 address cannot be compared");
    const within =
      inner.prefix >= outer.prefix && (inner.address & mask(outer.prefix, outer.bits)) === outer.address;
    return makeBool(given, within);
  });
}

const range = whole("prefix", stringType);

export const ipNetworkFunctions: readonly FunctionDefinition[] = [
  { name: "cidrcontains", parameters: [range, whole("contained", stringType)], call: cidrContains },
  { name: "cidrhost", parameters: [range, whole("host", numberType)], call: cidrHost },
  { name: "cidrnetmask", parameters: [range], call: cidrNetmask },
  {
    name: "cidrsubnet",
    parameters: [range, whole("newbits", numberType), whole("netnum", numberType)],
    call: cidrSubnet,
  },
  { name: "cidrsubnets", parameters: [range], variadic: whole("newbits", numberType), call: cidrSubnets },
];

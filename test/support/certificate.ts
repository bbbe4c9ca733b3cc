import { generateKeyPairSync, sign } from "node:crypto";
import { isIPv4 } from "node:net";

// A certificate that signs itself, made when a test needs one: none that is committed would end, and no key lies about.

/** A certificate and its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const tlv = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => tlv(0x30, ...parts);
const hex = (text: string): Buffer => Buffer.from(text, "hex");

const ecdsaWithSha256 = sequence(hex("06082a8648ce3d040302"));
const commonName = hex("0603550403");
const subjectAltName = hex("0603551d11");

const nameOf = (text: string): Buffer => sequence(tlv(0x31, sequence(commonName, tlv(0x0c, Buffer.from(text)))));
const timeOf = (date: Date): Buffer => tlv(0x18, Buffer.from(`${date.toISOString().replace(/\D/g, "").slice(0, 14)}Z`));

/** Makes a certificate for a host or an address, good from one instant until another. */
export function selfSigned(host: string, from: Date, until: Date): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = isIPv4(host) ? tlv(0x87, Buffer.from(host.split(".").map(Number))) : tlv(0x82, Buffer.from(host));
  const names = sequence(name);
  const body = sequence(
    tlv(0xa0, hex("020102")), // version 3
    hex("020101"), // serial number
    ecdsaWithSha256,
    nameOf("chalk-ds test"),
    sequence(timeOf(from), timeOf(until)),
    nameOf("chalk-ds test"),
    publicKey.export({ type: "spki", format: "der" }),
    tlv(0xa3, sequence(sequence(subjectAltName, tlv(0x04, names)))),
  );
  const signature = tlv(0x03, hex("00"), sign("sha256", body, privateKey));
  const der = sequence(body, ecdsaWithSha256, signature).toString("base64");
  const lines = der.match(/.{1,64}/g) ?? [];
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

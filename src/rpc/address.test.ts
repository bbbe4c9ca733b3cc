import { describe, expect, test } from "vitest";
import { parseAddress } from "./address.ts";

// What is dialled, and whether encrypted: `tls HOST:PORT` or `plain HOST:PORT`, then what a person is shown.

function dialled(text: string): string {
  const address = parseAddress(text);
  return address ? `${address.isTls ? "tls" : "plain"} ${address.target} ${address.shown}` : "no address";
}

describe("the API server's address", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, text: string, expected: string][] = [
    // as the official Python client reads it
    ["https is stripped",                              "https://api.chalk.ai",            "tls api.chalk.ai:443 api.chalk.ai"],
    ["no scheme is TLS too",                           "api.chalk.ai",                    "tls api.chalk.ai:443 api.chalk.ai"],
    ["a scheme counts in any case",                    "HTTPS://API.Chalk.ai",            "tls api.chalk.ai:443 api.chalk.ai"],
    ["www. is stripped",                               "https://www.chalk.ai",            "tls chalk.ai:443 chalk.ai"],
    ["www. is stripped without a scheme",              "www.chalk.ai",                    "tls chalk.ai:443 chalk.ai"],
    ["a name that only begins so keeps it",            "wwwx.chalk.ai",                   "tls wwwx.chalk.ai:443 wwwx.chalk.ai"],
    ["a trailing slash is stripped",                   "https://chalk.corp/",             "tls chalk.corp:443 chalk.corp"],
    ["a path, query and fragment are stripped",        "https://chalk.corp:8443/a/b?c#d", "tls chalk.corp:8443 chalk.corp:8443"],
    ["a query without a path is stripped",             "chalk.corp?x=1",                  "tls chalk.corp:443 chalk.corp"],
    ["what follows a path's line break is stripped",   "chalk.corp/a\nb",                 "tls chalk.corp:443 chalk.corp"],
    ["space around it is stripped",                    "  chalk.corp \n",                 "tls chalk.corp:443 chalk.corp"],
    // TLS is decided by the host alone
    ["http to another machine is TLS all the same",    "http://chalk.corp",               "tls chalk.corp:443 chalk.corp"],
    ["http with port 80 is TLS all the same",          "http://chalk.corp:80",            "tls chalk.corp:80 chalk.corp:80"],
    ["localhost is plain",                             "http://localhost:4242",           "plain localhost:4242 localhost:4242"],
    ["localhost is plain without a scheme",            "localhost:4242",                  "plain localhost:4242 localhost:4242"],
    ["localhost is plain with https too",              "https://localhost:4242",          "plain localhost:4242 localhost:4242"],
    ["localhost is plain in any case",                 "LocalHost",                       "plain localhost:443 localhost"],
    ["127.0.0.1 is plain",                             "127.0.0.1:8080",                  "plain 127.0.0.1:8080 127.0.0.1:8080"],
    ["the rest of 127/8 is plain",                     "127.255.1.9:1",                   "plain 127.255.1.9:1 127.255.1.9:1"],
    ["[::1] is plain",                                 "http://[::1]:8080",               "plain [::1]:8080 [::1]:8080"],
    ["another IPv6 address is TLS",                    "[2001:DB8::1]:8080",              "tls [2001:db8::1]:8080 [2001:db8::1]:8080"],
    ["[::] is TLS: it is every address",               "[::]:8080",                       "tls [::]:8080 [::]:8080"],
    ["0.0.0.0 is TLS",                                 "0.0.0.0:8080",                    "tls 0.0.0.0:8080 0.0.0.0:8080"],
    ["a private network is TLS",                       "10.0.0.1:8080",                   "tls 10.0.0.1:8080 10.0.0.1:8080"],
    ["a name that begins with localhost is TLS",       "localhost.evil.example",          "tls localhost.evil.example:443 localhost.evil.example"],
    ["a name that ends with localhost is TLS",         "evil.localhost",                  "tls evil.localhost:443 evil.localhost"],
    ["localhost with a final dot is a name: TLS",      "localhost.:80",                   "tls localhost.:80 localhost.:80"],
    ["a name that begins with 127.0.0.1 is TLS",       "127.0.0.1.evil.example:80",       "tls 127.0.0.1.evil.example:80 127.0.0.1.evil.example:80"],
    ["127 with an octet out of range is a name: TLS",  "127.0.0.256:80",                  "tls 127.0.0.256:80 127.0.0.256:80"],
    ["a short form of 127 is a name: TLS",             "127.1:80",                        "tls 127.1:80 127.1:80"],
    // ports
    ["the least port",                                 "chalk.corp:1",                    "tls chalk.corp:1 chalk.corp:1"],
    ["the greatest port",                              "chalk.corp:65535",                "tls chalk.corp:65535 chalk.corp:65535"],
    ["port 0 is none",                                 "chalk.corp:0",                    "no address"],
    ["a port past the greatest is none",               "chalk.corp:65536",                "no address"],
    ["an empty port is none",                          "chalk.corp:",                     "no address"],
    ["a port in words is none",                        "chalk.corp:https",                "no address"],
    ["a negative port is none",                        "chalk.corp:-1",                   "no address"],
    // what is no address
    ["nothing",                                        "",                                "no address"],
    ["a scheme alone",                                 "https://",                        "no address"],
    ["a path alone",                                   "/socket",                         "no address"],
    ["a user before the host",                         "https://me@chalk.corp",           "no address"],
    ["a user and password before the host",            "https://me:pw@chalk.corp",        "no address"],
    ["a user that looks like this machine",            "http://localhost:1@chalk.corp",   "no address"],
    ["a space inside",                                 "chalk .corp",                     "no address"],
    ["a line break inside",                            "chalk\n.corp",                    "no address"],
    ["another scheme",                                 "ftp://chalk.corp",                "no address"],
    ["a scheme of gRPC's",                             "unix:///tmp/socket",              "no address"],
    ["a list of gRPC's",                               "ipv4:10.0.0.1:80,10.0.0.2:80",    "no address"],
    ["IPv6 without brackets",                          "::1",                             "no address"],
    ["letters beyond ASCII",                           "chаlk.corp",                      "no address"],
    ["a backslash",                                    "chalk.corp\\@x",                  "no address"],
  ];

  for (const [rule, text, expected] of table) test(rule, () => expect(dialled(text)).toBe(expected));
});

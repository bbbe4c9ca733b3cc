import { spawn } from "node:child_process";

/** Runs a Node program to its end and returns the milliseconds it took. A program that fails fails the bench. */
export async function time(program) {
  const begun = performance.now();
  await end(program, ["ignore", "ignore", "pipe"], program.args);
  return performance.now() - begun;
}

/** Medians of both, run in turn (A B A B …) after one run of each that is not counted. */
export async function compare(a, b, runs) {
  const taken = { a: [], b: [] };
  for (let i = -1; i < runs; i++) {
    const [first, second] = [await time(a), await time(b)];
    if (i < 0) continue;
    taken.a.push(first);
    taken.b.push(second);
  }
  return { a: median(taken.a), b: median(taken.b), ratio: median(taken.a) / median(taken.b) };
}

/** The most memory a program held at once, in MiB, as the system counted it. */
export async function peakMiB(program) {
  return (await measure(program)).peakMiB;
}

/** What a program took, once: milliseconds and MiB. One that ends otherwise than it may fails the bench. */
export async function measure(program, mayEnd = [0]) {
  const tell = `process.on("exit", () => require("node:fs").writeSync(3, String(process.resourceUsage().maxRSS)))`;
  const preload = `data:text/javascript,import{createRequire}from"node:module";const require=createRequire("file:///");${encodeURIComponent(tell)}`;
  const begun = performance.now();
  const said = await end(program, ["ignore", "ignore", "pipe", "pipe"], ["--import", preload, ...program.args], mayEnd);
  return { milliseconds: performance.now() - begun, peakMiB: Number(said) / 1024 };
}

function end({ cwd, env }, stdio, args, mayEnd = [0]) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env.PATH, ...env }, stdio });
    const heard = { 2: "", 3: "" };
    for (const stream of [2, 3]) {
      child.stdio[stream]?.setEncoding("utf8").on("data", (text) => {
        heard[stream] += text;
      });
    }
    child.on("error", failed);
    child.on("close", (status) => {
      if (mayEnd.includes(status)) done(heard[3]);
      else failed(new Error(`${args.join(" ")} ended with ${status}\n${heard[2]}`));
    });
  });
}

function median(numbers) {
  const sorted = [...numbers].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)];
}

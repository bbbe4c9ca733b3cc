// The server of the bench, a process of its own. Its parent asks it how many calls it answered since the last asking.
import { startServer } from "../dist/server.js";

const { client, environments, db } = JSON.parse(process.argv[2] ?? "{}");
const server = await startServer({ clients: [client], environments, db });
let seen = 0;
process.on("message", () => {
  const total = server.calls().length;
  process.send?.({ calls: total - seen });
  seen = total;
});
process.on("disconnect", () => server.close());
process.send?.({ address: server.address });

// As much of WebSocket (RFC 6455) as talking to a browser on this machine needs: texts both ways.
// Node.js has a client of its own only from version 22 on.

import { randomBytes } from "node:crypto";
import { request } from "node:http";

const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** Connects, and hands every text that comes to `hear`; the result has `say(text)` and `close()`. */
export function connect(url, hear) {
  const { hostname, port, pathname } = new URL(url);
  const headers = {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": randomBytes(16).toString("base64"),
  };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: pathname, headers });
    asked.on("error", reject);
    asked.on("response", (response) => reject(new Error(`${url} answers ${response.statusCode}`)));
    asked.on("upgrade", (_, socket, first) => {
      const send = (kind, body) => socket.write(frame(kind, body));
      let waiting = first;
      let text = [];
      const take = (data) => {
        waiting = Buffer.concat([waiting, data]);
        for (let next = read(waiting); next; next = read(waiting)) {
          waiting = waiting.subarray(next.length);
          if (next.kind === PING) send(PONG, next.body);
          if (next.kind > TEXT) continue;
          text.push(next.body);
          if (next.isLast) {
            hear(Buffer.concat(text).toString());
            text = [];
          }
        }
      };
      take(Buffer.alloc(0));
      socket.on("data", take);
      socket.on("error", () => {});
      resolve({
        say: (words) => send(TEXT, Buffer.from(words)),
        close: () => socket.end(frame(CLOSE, Buffer.alloc(0))),
      });
    });
    asked.end();
  });
}

/** One whole message, masked as a client's must be (section 5.3). */
function frame(kind, body) {
  const mask = randomBytes(4);
  const long = body.length > 0xffff ? 8 : body.length > 125 ? 2 : 0;
  const head = Buffer.alloc(2 + long);
  head[0] = 0x80 | kind;
  head[1] = 0x80 | (long === 8 ? 127 : long === 2 ? 126 : body.length);
  if (long === 8) head.writeBigUInt64BE(BigInt(body.length), 2);
  if (long === 2) head.writeUInt16BE(body.length, 2);
  const masked = body.map((byte, at) => byte ^ mask[at % 4]);
  return Buffer.concat([head, mask, masked]);
}

/** The first frame in what came, if it came as a whole; a server's is not masked. */
function read(bytes) {
  if (bytes.length < 2) return undefined;
  const short = bytes[1] & 0x7f;
  const begin = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < begin) return undefined;
  const size = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  if (bytes.length < begin + size) return undefined;
  const body = bytes.subarray(begin, begin + size);
  return { kind: bytes[0] & 0x0f, isLast: (bytes[0] & 0x80) !== 0, body, length: begin + size };
}

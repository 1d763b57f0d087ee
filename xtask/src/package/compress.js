// Compresses and sums up files for `package`: Node.js brings the encoders and the digest.
//
//   compress FOLDER   puts NAME.br and NAME.gz beside every file that gets smaller by it
//   gzip FROM TO      compresses one file
//   sums FILE...      prints the SHA-256 of each, a line each

const { createHash } = require("node:crypto");
const { readFileSync, readdirSync, statSync, writeFileSync } = require("node:fs");
const { extname, join } = require("node:path");
const { promisify } = require("node:util");
const zlib = require("node:zlib");

const COMPRESSIBLE = /^\.(css|html|js|json|map|mjs|svg|txt|wasm|webmanifest|xml)$/;

function below(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? below(path) : [path];
  });
}

function brotli(bytes) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return promisify(zlib.brotliCompress)(bytes, { params });
}

async function gzip(bytes) {
  const packed = await promisify(zlib.gzip)(bytes, { level: 9 });
  // The system that packed it (RFC 1952, section 2.3.1): "unknown", so that all systems make the same bytes.
  packed[9] = 255;
  return packed;
}

async function compress(paths) {
  const next = () => paths.pop();
  const work = async () => {
    for (let path = next(); path; path = next()) {
      const bytes = readFileSync(path);
      for (const [end, encode] of [[".br", brotli], [".gz", gzip]]) {
        const packed = await encode(bytes);
        if (packed.length < bytes.length) writeFileSync(path + end, packed);
      }
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}

async function main([command, ...rest]) {
  if (command === "compress") {
    await compress(below(rest[0]).filter((path) => COMPRESSIBLE.test(extname(path))));
  } else if (command === "gzip") {
    writeFileSync(rest[1], await gzip(readFileSync(rest[0])));
  } else {
    for (const path of rest) console.log(createHash("sha256").update(readFileSync(path)).digest("hex"));
  }
}

main(process.argv.slice(1)).catch((error) => {
  console.error(String(error));
  process.exitCode = 1;
});

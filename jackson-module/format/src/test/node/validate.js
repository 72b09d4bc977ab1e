// SPDX-License-Identifier: EUPL-1.2
// Validates the documents in documents.jsonl by the schemas in schemas.jsonl, and writes a line of verdicts for each.
"use strict";
const fs = require("fs");
const readline = require("readline");
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

// strict, but for what the schemas leave to another schema beside or above
const options = {
  allErrors: true,
  verbose: true,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
};
const annotating = new Ajv({ ...options, validateFormats: false });
const asserting = addFormats(new Ajv(options));
const places = new Map();

function name(node, place) {
  if (node !== null && typeof node === "object") {
    places.set(node, place);
    for (const key of Object.keys(node)) {
      name(node[key], place + "/" + key);
    }
  }
}

for (const line of fs.readFileSync("schemas.jsonl", "utf8").split("\n").filter(Boolean)) {
  const schema = JSON.parse(line);
  name(schema, "#");
  annotating.addSchema(schema);
  asserting.addSchema(schema);
}

function verdicts(errors) {
  // what is said of the name of a key is said once more of propertyNames, and what then says once more of if
  const own = (errors || []).filter((error) => error.propertyName === undefined || error.keyword === "propertyNames");
  return own
    .filter((error) => error.keyword !== "if")
    .map((error) => places.get(error.parentSchema) + "/" + error.keyword + " at " + error.instancePath);
}

async function main() {
  const out = fs.createWriteStream("verdicts.jsonl");
  for await (const line of readline.createInterface({ input: fs.createReadStream("documents.jsonl") })) {
    const { schema, document } = JSON.parse(line);
    const validate = annotating.getSchema(schema);
    const said = validate(document) ? [] : verdicts(validate.errors);
    if (said.length === 0 && !asserting.getSchema(schema)(document)) {
      said.push("format");
    }
    out.write(JSON.stringify(said) + "\n");
  }
  out.end();
}

main();

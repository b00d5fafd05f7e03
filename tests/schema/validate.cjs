// SPDX-License-Identifier: GPL-3.0-or-later
// node validate.cjs MODULES SCHEMA DOCUMENTS: validates each line of DOCUMENTS, a JSON document, with ajv, and prints a line for
// each: empty where it is valid, else what is wrong first. In strict mode a schema that ajv does not understand wholly is an error.
const fs = require("fs");
const path = require("path");

const [modules, schema, documents] = process.argv.slice(2);
const Ajv = require(path.join(modules, "ajv/dist/2020")).default;
// "number or nothing" is a union of types, which strict mode allows only when told to.
const ajv = new Ajv({strict: true, allowUnionTypes: true, allErrors: false});
const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, "utf8")));
const lines = fs.readFileSync(documents, "utf8").split("\n").slice(0, -1);
const verdicts = lines.map((line) => (validate(JSON.parse(line)) ? "" : ajv.errorsText(validate.errors).replaceAll("\n", " ")));
process.stdout.write(verdicts.map((verdict) => verdict + "\n").join(""));

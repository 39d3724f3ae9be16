// Writes what the documents repeat from elsewhere (tables from the code, examples from demo/examples) between their
// markers: `npm run docs`. A test fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { documentParts } from './docs/document-parts.js';
import { fillDocument } from './docs/fill-document.js';

const DOCUMENTS = ['README.md', 'knowledge/README.md'];

const parts = documentParts();
for (const document of DOCUMENTS) {
  const before = readFileSync(document, 'utf8');
  const after = fillDocument(before, parts);
  if (after !== before) writeFileSync(document, after);
  console.log(`${document}: ${after === before ? 'as it was' : 'written'}`);
}

/**
 * Renders every model of bpmn/ to docs/diagrams/<name>.svg, as bpmn-js draws it in Chromium.
 *
 *   node render.mjs                        renders what has changed
 *   node render.mjs --png DIR              also takes a screenshot of each model into DIR
 *   node render.mjs --check                renders nothing; fails where a picture is missing, stale or without a model
 *   node render.mjs --models DIR --out DIR reads and writes elsewhere
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
const ARGUMENTS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'
];
const REPOSITORY = resolve(import.meta.dirname, '..', '..');

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean' },
    png: { type: 'string' },
    models: { type: 'string', default: join(REPOSITORY, 'bpmn') },
    out: { type: 'string', default: join(REPOSITORY, 'docs', 'diagrams') }
  }
});

const namesIn = (folder, suffix) => readdirSync(folder).filter(file => file.endsWith(suffix)).map(file => basename(file, suffix)).sort();

/** The mark that ties a picture to the content of its model. */
const markOf = xml => `<!-- model sha-256 ${createHash('sha256').update(xml).digest('hex')} -->`;

const pictureOf = name => join(options.out, `${name}.svg`);

function readPicture(name) {
  try {
    return readFileSync(pictureOf(name), 'utf8');
  } catch {
    return '';
  }
}

const models = namesIn(options.models, '.bpmn').map(name => {
  const xml = readFileSync(join(options.models, `${name}.bpmn`), 'utf8');
  return { name, xml, isFresh: readPicture(name).includes(markOf(xml)) };
});

if (options.check) {
  check();
} else {
  await render();
}

function check() {
  const known = new Set(models.map(({ name }) => name));
  mkdirSync(options.out, { recursive: true });
  const faults = [
    ...models.filter(({ isFresh }) => !isFresh).map(({ name }) => `${name}.svg is missing or older than ${name}.bpmn`),
    ...namesIn(options.out, '.svg').filter(name => !known.has(name)).map(name => `${name}.svg has no model`)
  ];
  faults.forEach(fault => console.error(`diagrams: ${fault}`));
  if (faults.length) {
    console.error('diagrams: run "npm run render" in .ci/diagrams, look at the pictures and commit them');
    process.exitCode = 1;
  } else {
    console.log(`diagrams: ${models.length} models, all pictures fresh`);
  }
}

async function render() {
  const due = options.png ? models : models.filter(({ isFresh }) => !isFresh);
  if (due.length === 0) {
    console.log(`diagrams: ${models.length} models, nothing to render`);
    return;
  }
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  try {
    for (const model of due) {
      await renderModel(browser, model);
    }
  } finally {
    await browser.close();
  }
  console.log(`diagrams: ${due.length} of ${models.length} models rendered`);
}

async function renderModel(browser, { name, xml, isFresh }) {
  const page = await browser.newPage({ deviceScaleFactor: 1.5 });
  const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
  await page.setContent('<!doctype html><div id="canvas" style="width: 1600px; height: 900px"></div>');
  await page.addScriptTag({ path: viewer });
  const { svg, warnings } = await page.evaluate(draw, xml);
  warnings.forEach(warning => console.warn(`diagrams: ${name}.bpmn: ${warning}`));
  if (!isFresh) {
    mkdirSync(options.out, { recursive: true });
    writeFileSync(pictureOf(name), withMark(stable(svg), markOf(xml)));
  }
  if (options.png) {
    mkdirSync(options.png, { recursive: true });
    await page.setContent(`<!doctype html><style>body { margin: 20px; background: white } svg { display: block }</style>${svg.slice(svg.indexOf('<svg'))}`);
    await page.locator('svg').first().screenshot({ path: join(options.png, `${name}.png`) });
  }
  await page.close();
}

/** Runs in the browser. */
async function draw(xml) {
  const viewer = new window.BpmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(xml);
  const { svg } = await viewer.saveSVG();
  return { svg, warnings: warnings.map(({ message }) => message) };
}

/** bpmn-js gives its arrow heads random ids: number them, so that an unchanged model gives an unchanged picture. */
function stable(svg) {
  const ids = [ ...new Set([ ...svg.matchAll(/<(?:marker|pattern|linearGradient|clipPath)[^>]*\bid="([^"]+)"/g) ].map(([ , id ]) => id)) ];
  return ids.reduce((text, id, index) => text.replaceAll(id, `marker-${index + 1}`), svg);
}

/** Puts the mark in front of the drawing, and each shape on a line of its own to keep differences readable. */
function withMark(svg, mark) {
  return `${svg.replace('<svg', `${mark}\n<svg`).replaceAll('<g class="djs-group">', '\n<g class="djs-group">').trimEnd()}\n`;
}

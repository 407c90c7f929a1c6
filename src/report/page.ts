import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Handlebars from 'handlebars';
import type { Markup } from './markup';
import { visible } from './visible';

/** What a page needs besides its own template. */
export interface Frame {
  readonly title: string;
  /** Way to the report's root: empty, `../` or `../../`. */
  readonly root: string;
  /** Rules of this page alone, behind those of every page. */
  readonly style?: string;
  readonly script?: string;
}

/**
 * Renders a page: the template of that name inside the frame. Every string of the model is foreign until shown
 * otherwise: what is unseen in it is made visible here, and Handlebars escapes it. Throws where the model lacks a
 * field that the template names.
 */
export function pageOf(template: string, frame: Frame, model: object): string {
  const style = [stylesheet('page.css'), frame.style].filter(Boolean).join('');
  return compiled('frame')(
    {
      title: visible(frame.title),
      root: frame.root,
      policy: policyOf(style, frame.script),
      style: new Handlebars.SafeString(style),
      script: frame.script === undefined ? '' : new Handlebars.SafeString(frame.script),
      content: fragmentOf(template, model),
    },
    runtime,
  );
}

/** A part of a page, rendered ahead of it; large tables are made row by row so that their model need not be held whole. */
export function fragmentOf(template: string, model: object): Markup {
  return new Handlebars.SafeString(compiled(template)(shownEverywhere(model), runtime));
}

/** A style sheet of the templates' folder, without what only its reader needs. */
export function stylesheet(file: string): string {
  return templateFile(file)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/** A file of the templates' folder as it is. */
export function templateFile(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

const folder = path.resolve(__dirname, '../../reports/templates');
const handlebars = Handlebars.create();
const runtime: Handlebars.RuntimeOptions = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
const templates = new Map<string, Handlebars.TemplateDelegate>();

for (const file of readdirSync(folder)) {
  if (file.startsWith('_')) handlebars.registerPartial(path.basename(file, '.hbs'), templateFile(file));
}

function compiled(name: string): Handlebars.TemplateDelegate {
  const known = templates.get(name);
  if (known) return known;
  const template = handlebars.compile(templateFile(`${name}.hbs`), { strict: true, knownHelpersOnly: true });
  templates.set(name, template);
  return template;
}

/** Nothing loads but this style, this script and the empty icon. */
function policyOf(style: string, script: string | undefined): string {
  const scripts = script === undefined ? '' : `script-src '${hashOf(script)}'; `;
  return `default-src 'none'; style-src '${hashOf(style)}'; ${scripts}img-src data:; base-uri 'none'; form-action 'none'`;
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** Plain data whose strings hide nothing, the same object where none did; markup made by `markup.ts` stays as it is. */
function shownEverywhere(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (typeof value !== 'object' || value === null || value instanceof Handlebars.SafeString) return value;
  const held = value as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const key in held) {
    const shown = shownEverywhere(held[key]);
    if (shown === held[key]) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copy[key] = shown;
  }
  return copy ?? value;
}

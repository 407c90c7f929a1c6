/** A piece of XML that is ready to be sent. */
export type Markup = string & { readonly markup: unique symbol };

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its attributes (absent ones left out) and content, all characters escaped as XML needs them. */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly (Markup | readonly Markup[])[]): Markup {
  const inside = content.flat().join('');
  const start = `<${name}${attributesOf(attributes)}`;
  return (inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`) as Markup;
}

/** Character data. */
export function text(data: string): Markup {
  return escape(data) as Markup;
}

/** Markup that was written elsewhere and is sent byte for byte. */
export function verbatim(markup: string): Markup {
  return markup as Markup;
}

/** The attributes of a start tag, each behind a space. */
export function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}='${escape(value)}'`))
    .join('');
}

function escape(data: string): string {
  return data.replace(/[&<>'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

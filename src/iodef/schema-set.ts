/** A compiled-together set of XML Schema texts and the one root that a document under it has. */
export interface SchemaSet {
  /** Its own alone, also for messages: `RFC7970, either reading`. */
  readonly name: string;
  /** Text of the schema document that validation starts from. */
  readonly main: string;
  /** Text of every schema document that it imports, by the schemaLocation written there; nothing else is ever read. */
  readonly imports: Readonly<Record<string, string>>;
  /** The document element, where the specification names one; XML Schema itself accepts any global element. */
  readonly root?: { readonly namespace: string; readonly local: string };
}

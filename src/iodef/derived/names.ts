/** A name of the model as file names write it: `IncidentID` is `incident-id`, `ML_STRING` is `ml-string`. */
export function kebabOf(name: string): string {
  return name
    .replace(/[_:]/g, '-')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replace(/-+/g, '-')
    .toLowerCase();
}

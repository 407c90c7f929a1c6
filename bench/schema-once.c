/* Validates every document that is named, one a line, in the file given second, by the schema given first, compiled once. */
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <stdio.h>
#include <string.h>

int main(int count, char **arguments) {
  if (count != 3) return 2;
  xmlSchemaPtr schema = xmlSchemaParse(xmlSchemaNewParserCtxt(arguments[1]));
  FILE *names = fopen(arguments[2], "r");
  char name[4096];
  int faults = 0;
  if (!schema || !names) return 2;
  while (fgets(name, sizeof name, names)) {
    name[strcspn(name, "\n")] = 0;
    xmlDocPtr document = xmlReadFile(name, NULL, XML_PARSE_NONET | XML_PARSE_HUGE);
    xmlSchemaValidCtxtPtr validation = xmlSchemaNewValidCtxt(schema);
    if (!document || xmlSchemaValidateDoc(validation, document) != 0) faults++;
    xmlSchemaFreeValidCtxt(validation);
    xmlFreeDoc(document);
  }
  return faults > 0;
}

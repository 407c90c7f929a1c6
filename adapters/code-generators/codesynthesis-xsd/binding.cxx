// Reads a document through the classes that xsdcxx generated, validated against the schema that they come from, and writes
// it anew. Built once for each schema: BINDING is the generated header, NAMESPACE the C++ namespace in it.
// binding SCHEMA_NAMESPACE SCHEMA_FILE < document > document
#include BINDING
#include <iostream>
#include <xercesc/util/PlatformUtils.hpp>

static int write_anew(const char *name, const char *file) {
  try {
    xml_schema::properties properties;
    properties.schema_location(name, file);
    auto document = NAMESPACE::IODEF_Document_(std::cin, xml_schema::flags::dont_initialize, properties);
    xml_schema::namespace_infomap namespaces;
    namespaces[""].name = name;
    NAMESPACE::IODEF_Document_(std::cout, *document, namespaces, "UTF-8", xml_schema::flags::dont_initialize);
    return 0;
  } catch (const xml_schema::exception &error) {
    std::cerr << error << std::endl;
    return 1;
  }
}

int main(int count, char *words[]) {
  if (count != 3) return 127;
  // Wildcards keep DOM nodes, so that Xerces must outlive the document.
  xercesc::XMLPlatformUtils::Initialize();
  int exit = write_anew(words[1], words[2]);
  xercesc::XMLPlatformUtils::Terminate();
  return exit;
}

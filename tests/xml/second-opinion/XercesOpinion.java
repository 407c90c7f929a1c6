import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Judges 0.xml, 1.xml, ... of a folder by its main.xsd: a line each with its number, its verdict and the first reason. */
public final class XercesOpinion {
  public static void main(String[] arguments) throws Exception {
    File folder = new File(arguments[0]);
    int subjects = Integer.parseInt(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Schema schema = compile(folder);
    out.print("compiled\n");
    DocumentBuilder parser = parser();
    for (int index = 0; index < subjects; index++) {
      out.print(index + "\t" + opinion(schema, parser, new File(folder, index + ".xml")) + "\n");
    }
  }

  private static Schema compile(File folder) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    factory.setErrorHandler(new FirstError());
    factory.setResourceResolver(within(folder));
    return factory.newSchema(new StreamSource(new File(folder, "main.xsd")));
  }

  /** Gives the files of the folder by their names, and nothing else. */
  private static LSResourceResolver within(File folder) {
    return (type, namespace, publicId, systemId, base) -> {
      if (systemId == null) return null;
      File file = new File(folder, new File(systemId).getName());
      if (!file.isFile()) throw new IllegalArgumentException("a resource that is not in the schema set: " + systemId);
      return input(publicId, file);
    };
  }

  private static LSInput input(String publicId, File file) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      LSInput input = ((DOMImplementationLS) builder.getDOMImplementation().getFeature("LS", "3.0")).createLSInput();
      input.setPublicId(publicId);
      input.setSystemId(file.toURI().toString());
      input.setByteStream(Files.newInputStream(file.toPath()));
      return input;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String opinion(Schema schema, DocumentBuilder parser, File file) throws Exception {
    Document document;
    try (InputStream bytes = Files.newInputStream(file.toPath())) {
      document = parser.parse(bytes);
    } catch (SAXException | IOException fault) {
      String because = oneLine(fault.getMessage());
      return (because.contains("DOCTYPE is disallowed") ? "unjudged\t" : "ill-formed\t") + because;
    }
    try {
      Validator validator = schema.newValidator();
      validator.setErrorHandler(new FirstError());
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.validate(new DOMSource(document));
      return "valid\t";
    } catch (SAXException fault) {
      return "invalid\t" + oneLine(fault.getMessage());
    }
  }

  private static DocumentBuilder parser() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new FirstError());
    return builder;
  }

  private static String oneLine(String message) {
    String line = String.valueOf(message).replaceAll("\\s+", " ");
    return line.length() > 300 ? line.substring(0, 300) : line;
  }

  private static final class FirstError implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}

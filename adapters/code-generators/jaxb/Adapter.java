import jakarta.xml.bind.JAXBContext;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;

/** JAXB's xjc as docs/code-generators.md asks: xjc, javac, then unmarshal and marshal, none of them configured. Run with JAXB's jars on the class path. */
public final class Adapter {
    private static final Pattern REQUEST = Pattern.compile("\"id\":(\\d+),\"document\":\"([^\"]*)\"");

    public static void main(String[] words) throws Exception {
        try {
            switch (words[0]) {
                case "compile" -> compile(words[1], Path.of(words[2]));
                case "build" -> build(Path.of(words[1]));
                case "write" -> System.out.write(write(contextOf(Path.of(words[1])), System.in.readAllBytes()));
                case "library" -> answerLines(Path.of(words[1]));
                default -> System.exit(127);
            }
        } catch (Exception error) {
            System.err.println(said(error));
            System.exit(1);
        }
        System.out.flush();
    }

    private static void compile(String schema, Path folder) throws Exception {
        Path source = Files.createDirectories(folder.resolve("source"));
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(complaints);
        // xjc names the classes of two schemas in packages made of their namespaces.
        int exit = com.sun.tools.xjc.Driver.run(new String[] {"-quiet", "-d", source.toString(), schema}, stream, stream);
        if (exit != 0) throw new Exception(firstError(complaints));
    }

    private static void build(Path folder) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> words = new ArrayList<>(List.of("-nowarn", "-proc:none", "-encoding", "UTF-8", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(folder.resolve("source"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> words.add(file.toString()));
        }
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int exit = ToolProvider.getSystemJavaCompiler().run(null, complaints, complaints, words.toArray(String[]::new));
        if (exit != 0) throw new Exception(firstError(complaints));
    }

    /** A context of every package that was generated into the folder. */
    private static JAXBContext contextOf(Path folder) throws Exception {
        Path classes = folder.resolve("classes").toAbsolutePath();
        try (Stream<Path> files = Files.walk(classes)) {
            String packages = files.filter(file -> file.endsWith("ObjectFactory.class"))
                .map(file -> classes.relativize(file.getParent()).toString().replace('/', '.'))
                .collect(Collectors.joining(":"));
            return JAXBContext.newInstance(packages, new URLClassLoader(new URL[] {classes.toUri().toURL()}, Adapter.class.getClassLoader()));
        }
    }

    private static byte[] write(JAXBContext context, byte[] document) throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Object root = context.createUnmarshaller().unmarshal(new ByteArrayInputStream(document));
        context.createMarshaller().marshal(root, written);
        return written.toByteArray();
    }

    /** Resident mode of docs/adapters.md, with the binding of the document's version. */
    private static void answerLines(Path folder) throws Exception {
        Map<String, JAXBContext> contexts = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher request = REQUEST.matcher(line);
            if (!request.find()) continue;
            System.out.println("{\"id\":" + request.group(1) + "," + answer(folder, contexts, Base64.getDecoder().decode(request.group(2))) + "}");
            System.out.flush();
        }
    }

    private static String answer(Path folder, Map<String, JAXBContext> contexts, byte[] document) {
        try {
            String version = versionOf(document);
            if (!contexts.containsKey(version)) contexts.put(version, contextOf(folder.resolve(version)));
            return "\"verdict\":\"accepts\",\"document\":\"" + Base64.getEncoder().encodeToString(write(contexts.get(version), document)) + "\"";
        } catch (Exception error) {
            return "\"verdict\":\"rejects\",\"message\":\"" + said(error).replaceAll("[^ !#-\\[\\]-~]", "'") + "\"";
        }
    }

    private static String versionOf(byte[] document) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        reader.nextTag();
        String namespace = String.valueOf(reader.getNamespaceURI());
        if (!namespace.matches("urn:ietf:params:xml:ns:iodef-[12]\\.0")) throw new Exception("no binding for the namespace of the document element");
        return namespace.substring(namespace.lastIndexOf(':') + 1);
    }

    private static String firstError(ByteArrayOutputStream complaints) {
        List<String> lines = complaints.toString(StandardCharsets.UTF_8).lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
        return lines.stream().filter(line -> line.contains("ERROR") || line.contains("error:")).findFirst().orElse(lines.isEmpty() ? "refused without a word" : lines.get(lines.size() - 1));
    }

    private static String said(Exception error) {
        Throwable cause = error;
        while (cause.getMessage() == null && cause.getCause() != null) cause = cause.getCause();
        String text = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").trim();
        String said = error.getClass() == Exception.class ? text : error.getClass().getSimpleName() + ": " + text;
        return said.length() > 400 ? said.substring(0, 400) : said;
    }
}

using System;
using System.Linq;
using System.Reflection;
using System.Xml.Serialization;

// Reads a document of a namespace through the classes that xsd generated, and writes it anew: standard input to standard output.
public static class Binding {
    public static int Main(string[] words) {
        try {
            var serializer = new XmlSerializer(DocumentClass(words[0]));
            serializer.Serialize(Console.OpenStandardOutput(), serializer.Deserialize(Console.OpenStandardInput()));
            return 0;
        } catch (InvalidOperationException error) {
            Console.Error.WriteLine((error.InnerException ?? error).Message);
            return 1;
        }
    }

    private static Type DocumentClass(string name) {
        return Assembly.GetExecutingAssembly().GetTypes().Single(type => type.GetCustomAttributes(typeof(XmlRootAttribute), false)
            .Cast<XmlRootAttribute>().Any(root => root.ElementName == "IODEF-Document" && root.Namespace == name));
    }
}

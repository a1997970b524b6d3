using System.Xml;

namespace KazCsto.Export;

/// <summary>XML as all exporters write it.</summary>
internal static class Xml
{
    /// <summary>A writer that has written the declaration. It leaves the text writer open.</summary>
    public static XmlWriter Over(TextWriter writer)
    {
        // A text writer would be declared with its own encoding, which a string does not have.
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return XmlWriter.Create(
            writer,
            new XmlWriterSettings
            {
                OmitXmlDeclaration = true,
                Indent = true,
                IndentChars = " ",
                NewLineChars = "\n",
                NewLineHandling = NewLineHandling.Entitize,
                CloseOutput = false,
            }
        );
    }
}

using System.Text;
using System.Xml;

namespace KazCsto.Export;

/// <summary>Takes out of a text what XML 1.0 forbids.</summary>
/// <remarks>https://www.w3.org/TR/xml/#charsets: most control characters and half surrogate pairs cannot even be escaped.</remarks>
internal static class Characters
{
    public static string Allowed(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                kept.Append(text, i++, 2);
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }
}

using System.Text;

namespace KazCsto.Import;

/// <summary>Reads the bytes of a file that must be UTF-8 and not empty, or says why not.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The bytes, or null if nothing of the file can be used.</summary>
    /// <param name="files">The files of the data set.</param>
    /// <param name="file">The file among them.</param>
    /// <param name="expected">What must stand in it, for the message if it is missing or empty; may be blank.</param>
    /// <param name="problems">Where problems go.</param>
    public static byte[]? Read(DataFiles files, string file, string expected, Problems problems)
    {
        byte[] bytes;
        try
        {
            bytes = files.Read(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(file, $"the file is missing{expected}");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(file, $"the file cannot be read: {e.Message}");
            return null;
        }

        if (bytes.Length == 0)
        {
            problems.Add(file, $"the file is empty{expected}");
            return null;
        }

        return IsUtf8(bytes, file, problems) ? bytes : null;
    }

    private static bool IsUtf8(byte[] bytes, string file, Problems problems)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException e)
        {
            var place = Math.Max(e.Index, 0);
            var line = bytes.AsSpan(0, place).Count((byte)'\n') + 1;
            var found = e.BytesUnknown is { Length: > 0 } wrong ? $"0x{Convert.ToHexString(wrong)}" : "wrong";
            problems.Add(
                new Row(file, line),
                $"byte {place + 1} of the file is {found}, which is not UTF-8; save it as UTF-8"
            );
            return false;
        }
    }
}

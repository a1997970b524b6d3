using System.Buffers.Binary;
using System.IO.Compression;

namespace KazCsto.Graphs.EdgeLists;

/// <summary>The text of a file or pipe, unpacked if its first bytes say that it is packed with gzip.</summary>
/// <remarks>
/// The unpacker takes a file that was cut off for one that ends. So it is given a packed seal behind the file, and only if that comes out at the
/// end was the file whole.
/// </remarks>
internal sealed class TextSource : IDisposable
{
    private static readonly byte[] Seal = [0xFF, 0xFE, 0xFD, 0xFC];

    private readonly FileStream _file;
    private readonly Stream _text;

    public TextSource(string path)
    {
        _file = new(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
        var begin = new byte[2];
        var begun = new MemoryStream(begin, 0, _file.ReadAtLeast(begin, begin.Length, false));
        IsPacked = begun.Length == begin.Length && begin is [0x1F, 0x8B];
        _text = IsPacked
            ? new GZipStream(new JoinedStream(begun, _file, PackedSeal()), CompressionMode.Decompress)
            : new JoinedStream(begun, _file);
        TextLength = IsPacked ? Math.Max(UnpackedLength(), Total) : Total;
    }

    public bool IsPacked { get; }

    /// <summary>How many bytes of the file were read.</summary>
    public long Done => _file.CanSeek ? _file.Position : 0;

    /// <summary>How many bytes the file has; 0 if it is a pipe.</summary>
    public long Total => _file.CanSeek ? _file.Length : 0;

    /// <summary>How many bytes its text has, as far as can be told beforehand; 0 if it is a pipe.</summary>
    public long TextLength { get; }

    /// <summary>Reads some bytes; none at the end of the text.</summary>
    /// <exception cref="InvalidDataException">A packed file is damaged.</exception>
    public int Read(Span<byte> buffer) => _text.Read(buffer);

    /// <summary>How long the end of the text is without the seal that shows that a packed file is whole.</summary>
    /// <exception cref="InvalidDataException">The seal is missing.</exception>
    public int LengthWithoutSeal(ReadOnlySpan<byte> end) =>
        !IsPacked ? end.Length
        : end.EndsWith(Seal) ? end.Length - Seal.Length
        : throw new InvalidDataException();

    public void Dispose()
    {
        _text.Dispose();
        _file.Dispose();
    }

    // It stands in the last four bytes of a packed file; of text beyond 4 GB only the remainder.
    private long UnpackedLength()
    {
        var last = new byte[sizeof(uint)];
        if (_file.CanSeek && _file.Length > last.Length)
        {
            RandomAccess.Read(_file.SafeFileHandle, last, _file.Length - last.Length);
        }

        return BinaryPrimitives.ReadUInt32LittleEndian(last);
    }

    private static MemoryStream PackedSeal()
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Fastest))
        {
            packer.Write(Seal);
        }

        return new(packed.ToArray());
    }
}

namespace KazCsto.Import.EdgeLists;

/// <summary>The bytes of one stream, and then some more.</summary>
internal sealed class JoinedStream(Stream first, byte[] then) : Stream
{
    private int _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (first.Read(buffer) is > 0 and var read)
        {
            return read;
        }

        var rest = then.AsSpan(_given);
        read = Math.Min(rest.Length, buffer.Length);
        rest[..read].CopyTo(buffer);
        _given += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();
}

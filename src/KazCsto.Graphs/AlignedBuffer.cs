using System.Runtime.InteropServices;

namespace KazCsto.Graphs;

/// <summary>Memory outside the managed heap that begins on a cache line, all zero at first: the working space of the wide kernels.</summary>
internal sealed unsafe class AlignedBuffer<T> : IDisposable
    where T : unmanaged
{
    private const nuint CacheLine = 64;

    private readonly nuint _bytes;

    internal AlignedBuffer(long count)
    {
        _bytes = (nuint)Math.Max(count, 1) * (nuint)sizeof(T);
        Items = (T*)NativeMemory.AlignedAlloc(_bytes, CacheLine);
        Clear();
    }

    ~AlignedBuffer() => Free();

    internal T* Items { get; private set; }

    internal void Clear() => NativeMemory.Clear(Items, _bytes);

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        NativeMemory.AlignedFree(Items);
        Items = null;
    }
}

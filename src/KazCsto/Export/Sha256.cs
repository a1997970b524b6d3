using System.Buffers.Binary;
using static System.Numerics.BitOperations;

namespace KazCsto.Export;

/// <summary>SHA-256 (FIPS 180-4, https://doi.org/10.6028/NIST.FIPS.180-4).</summary>
/// <remarks>That of .NET needs OpenSSL on Linux, and where there is none it ends the program.</remarks>
internal static class Sha256
{
    private const int Block = 64;

    private static readonly uint[] Constants =
    [
        .. new uint[]
        {
            0x428a2f98,
            0x71374491,
            0xb5c0fbcf,
            0xe9b5dba5,
            0x3956c25b,
            0x59f111f1,
            0x923f82a4,
            0xab1c5ed5,
        },
        .. new uint[]
        {
            0xd807aa98,
            0x12835b01,
            0x243185be,
            0x550c7dc3,
            0x72be5d74,
            0x80deb1fe,
            0x9bdc06a7,
            0xc19bf174,
        },
        .. new uint[]
        {
            0xe49b69c1,
            0xefbe4786,
            0x0fc19dc6,
            0x240ca1cc,
            0x2de92c6f,
            0x4a7484aa,
            0x5cb0a9dc,
            0x76f988da,
        },
        .. new uint[]
        {
            0x983e5152,
            0xa831c66d,
            0xb00327c8,
            0xbf597fc7,
            0xc6e00bf3,
            0xd5a79147,
            0x06ca6351,
            0x14292967,
        },
        .. new uint[]
        {
            0x27b70a85,
            0x2e1b2138,
            0x4d2c6dfc,
            0x53380d13,
            0x650a7354,
            0x766a0abb,
            0x81c2c92e,
            0x92722c85,
        },
        .. new uint[]
        {
            0xa2bfe8a1,
            0xa81a664b,
            0xc24b8b70,
            0xc76c51a3,
            0xd192e819,
            0xd6990624,
            0xf40e3585,
            0x106aa070,
        },
        .. new uint[]
        {
            0x19a4c116,
            0x1e376c08,
            0x2748774c,
            0x34b0bcb5,
            0x391c0cb3,
            0x4ed8aa4a,
            0x5b9cca4f,
            0x682e6ff3,
        },
        .. new uint[]
        {
            0x748f82ee,
            0x78a5636f,
            0x84c87814,
            0x8cc70208,
            0x90befffa,
            0xa4506ceb,
            0xbef9a3f7,
            0xc67178f2,
        },
    ];

    /// <summary>The 32 bytes of the hash.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        uint[] state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
        var whole = bytes.Length - (bytes.Length % Block);
        Add(bytes[..whole], state);
        Add(Last(bytes[whole..], bytes.Length), state);

        var hash = new byte[32];
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(4 * i), state[i]);
        }

        return hash;
    }

    /// <summary>What is left over, a bit, zeros, and the length in bits.</summary>
    private static byte[] Last(ReadOnlySpan<byte> rest, int length)
    {
        var last = new byte[rest.Length + 9 <= Block ? Block : 2 * Block];
        rest.CopyTo(last);
        last[rest.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(last.AsSpan(last.Length - 8), 8UL * (ulong)length);
        return last;
    }

    private static void Add(ReadOnlySpan<byte> blocks, uint[] state)
    {
        Span<uint> words = stackalloc uint[64];
        for (var from = 0; from < blocks.Length; from += Block)
        {
            for (var i = 0; i < 16; i++)
            {
                words[i] = BinaryPrimitives.ReadUInt32BigEndian(blocks[(from + (4 * i))..]);
            }

            for (var i = 16; i < words.Length; i++)
            {
                var (far, near) = (words[i - 15], words[i - 2]);
                words[i] =
                    words[i - 16]
                    + words[i - 7]
                    + (RotateRight(far, 7) ^ RotateRight(far, 18) ^ (far >> 3))
                    + (RotateRight(near, 17) ^ RotateRight(near, 19) ^ (near >> 10));
            }

            Mix(words, state);
        }
    }

    private static void Mix(ReadOnlySpan<uint> words, uint[] state)
    {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < words.Length; i++)
        {
            var first =
                h
                + (RotateRight(e, 6) ^ RotateRight(e, 11) ^ RotateRight(e, 25))
                + ((e & f) ^ (~e & g))
                + Constants[i]
                + words[i];
            var second = (RotateRight(a, 2) ^ RotateRight(a, 13) ^ RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e) = (g, f, e, d + first);
            (d, c, b, a) = (c, b, a, first + second);
        }

        uint[] mixed = [a, b, c, d, e, f, g, h];
        for (var i = 0; i < mixed.Length; i++)
        {
            state[i] += mixed[i];
        }
    }
}

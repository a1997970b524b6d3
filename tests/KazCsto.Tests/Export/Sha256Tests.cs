using System.Security.Cryptography;
using System.Text;
using KazCsto.Export;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Export;

public sealed class Sha256Tests
{
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void The_examples_of_the_standard_have_their_hashes(string text, string expected) =>
        Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(text))).ShouldBe(expected);

    [Fact]
    public void Bytes_of_any_length_have_the_hash_that_another_program_gives_them()
    {
        var bytes = new byte[1000];
        new Random(7).NextBytes(bytes);

        for (var length = 0; length <= bytes.Length; length++)
        {
            Sha256.Of(bytes.AsSpan(0, length)).ShouldBe(SHA256.HashData(bytes.AsSpan(0, length)), $"{length} bytes");
        }
    }

    [Fact]
    public void Nothing_in_the_program_needs_OpenSSL_but_a_server_over_https() =>
        RepositoryFolder
            .FilesUnder("src", "*.cs")
            .Where(file =>
                File.ReadAllText(RepositoryFolder.PathOf(file)).Contains("using System.Security.Cryptography")
            )
            .ShouldBeEmpty();
}

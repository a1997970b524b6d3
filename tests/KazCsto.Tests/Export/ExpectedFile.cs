namespace KazCsto.Tests.Export;

/// <summary>The files that exporters must write, byte for byte. With KAZCSTO_UPDATE=1 they are written anew, for review in the diff.</summary>
internal static class ExpectedFile
{
    internal static void ShouldBeFile(this string actual, string name)
    {
        var path = Path.Combine(Sample.Root, "tests", "KazCsto.Tests", "Export", "Expected", name);
        if (Environment.GetEnvironmentVariable("KAZCSTO_UPDATE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        actual.ShouldBe(File.ReadAllText(path));
    }
}

using BenchmarkDotNet.Attributes;
using KazCsto.Benchmarks.Files;
using KazCsto.Benchmarks.Generators;

namespace KazCsto.Benchmarks.Suites;

[MemoryDiagnoser]
public class ReadingSuite
{
    private const int Scale = 14;

    private string _file = "";

    [Params(false, true)]
    public bool Lengths { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _file = Path.GetTempFileName();
        EdgeFile.Write(_file, Rmat.Of(Scale), Lengths ? 10 : null);
    }

    [GlobalCleanup]
    public void Delete() => File.Delete(_file);

    [Benchmark]
    public int EdgeList() => GraphFile.Read(_file, lengths: Lengths).Graph.ArcCount;
}

using System.Text;

namespace Generator.Tests.Specs;

/// <summary>Every <c>Specs/**/*.txt</c> holds. <c>UPDATE_SPECS=1</c> rewrites what they expect, to be read critically before it is committed.</summary>
public sealed class SpecTests
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TheoryData<string> Names => [.. SpecFolder.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Spec(string name)
    {
        var path = SpecFolder.FullPath(name);
        var spec = SpecFile.Parse(File.ReadAllText(path, StrictUtf8));
        if (Environment.GetEnvironmentVariable("UPDATE_SPECS") == "1")
        {
            var (actual, faults) = SpecCheck.Run(spec);
            File.WriteAllText(path, actual.ToString(), StrictUtf8);
            string.Join("\n", faults).ShouldBeEmpty();
        }
        else
        {
            SpecCheck.Explain(spec).ShouldBeEmpty();
        }
    }
}

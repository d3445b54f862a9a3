using System.Diagnostics;

namespace Generator.Cli.Tests.Documentation;

/// <summary>The library as <c>docs/library.md</c> shows it.</summary>
public sealed class LibraryTests
{
    private const string Document = "docs/library.md";

    [Fact]
    public void The_example_is_the_program_that_is_compiled() =>
        File.ReadAllText(Path.Combine(Documents.Root, Document)).ShouldContain("```csharp\n" + File.ReadAllText(Path.Combine(Documents.Root, "tests", "Generator.Example", "Program.cs")) + "```\n");

    [Fact]
    public void The_example_builds_a_paper()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Generator.Example.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output);
        output.ShouldContain("local/2026/11/22/port/index.html: ");
        output.ShouldContain("404.html: ");
    }

    [Fact]
    public void Every_public_type_is_in_the_table()
    {
        var rows = Documents.Lines(Document).Where(static line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();
        foreach (var type in typeof(Build).Assembly.GetExportedTypes()) rows.ShouldContain(row => row.Contains($"`{type.Name.Split('`')[0]}`", StringComparison.Ordinal), $"{type} is not in {Document}");
    }
}

using System.Text;
using Generator.Diagnostics;

namespace Generator.Tests.Specs;

/// <summary>Compares what a spec expects with what its build does.</summary>
internal static class SpecCheck
{
    private static readonly string[] Required = [SpecSection.Messages, SpecSection.Outputs];

    /// <summary>Builds the spec's site.</summary>
    /// <returns>The spec as it would have to be, and what no expectation can make right.</returns>
    public static (SpecFile Actual, IReadOnlyList<string> Faults) Run(SpecFile spec)
    {
        var build = new SpecBuild(spec);
        var actual = spec.With(SpecSection.Messages, null, Messages(build.Report.Diagnostics)).With(SpecSection.Outputs, null, Outputs(build));
        if (spec.Find(SpecSection.Exit) is not null) actual = actual.With(SpecSection.Exit, null, $"{build.Report.ExitCode}\n");
        foreach (var output in spec.All(SpecSection.Output)) actual = actual.With(SpecSection.Output, output.Argument, Output(build, output.Path));
        return (actual, [.. Faults(spec, build)]);
    }

    /// <summary>What is wrong with a spec, in words for whoever reads the test's result; empty when it holds.</summary>
    public static string Explain(SpecFile spec)
    {
        var problems = Required.Where(name => spec.Find(name) is null).Select(static name => $"The spec lacks its section \"-- {name} --\": UPDATE_SPECS=1 adds it.").ToList();
        var (actual, faults) = Run(spec);
        problems.AddRange(faults);
        foreach (var section in actual.Sections)
        {
            var expected = spec.Sections.FirstOrDefault(s => s.Name == section.Name && s.Argument == section.Argument)?.Text ?? "";
            if (expected != section.Text) problems.Add($"-- {section.Name}{(section.Argument is null ? "" : ": " + section.Argument)} -- (- expected, + actual)\n{LineDifference.Of(expected, section.Text)}");
        }

        return string.Join("\n", problems);
    }

    private static string Messages(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) return "none\n";
        var text = new StringBuilder();
        foreach (var d in diagnostics)
        {
            text.Append(d.Span is { } span ? SpecEscapes.Show($"{span}: ") : "").Append($"{d.Severity.ToString().ToLowerInvariant()}[{d.Code}]: {SpecEscapes.Show(d.Message)}\n");
            if (d.Help is not null) text.Append($"  help: {SpecEscapes.Show(d.Help)}\n");
            if (d.Related.IsDefault) continue;
            foreach (var related in d.Related) text.Append(SpecEscapes.Show($"  also: {related.Span} {related.Label}") + "\n");
        }

        return text.ToString();
    }

    private static string Outputs(SpecBuild build)
    {
        if (build.IsUntouched) return "nothing\n";
        var paths = build.ContentPaths().Select(static path => SpecEscapes.Show(path) + "\n").ToList();
        return paths.Count == 0 ? "no content\n" : string.Concat(paths);
    }

    private static string Output(SpecBuild build, string path)
    {
        if (!build.Files.TryGetValue(path, out var bytes)) return "(not published)\n";
        var text = Encoding.UTF8.GetString(bytes);
        return text.EndsWith('\n') ? text : text + "\n";
    }

    private static IEnumerable<string> Faults(SpecFile spec, SpecBuild build)
    {
        var report = build.Report;
        if (report.HasErrors && !build.IsUntouched) yield return "There is an error, but something was written.";
        if (report.HasErrors == (report.ExitCode == 0)) yield return $"The exit code is {report.ExitCode}.";
        foreach (var problem in report.Diagnostics.SelectMany(d => SpanCheck.Problems(d, build.Sources))) yield return problem;
        foreach (var section in spec.All(SpecSection.Contains))
        {
            foreach (var problem in Fragments(build, section)) yield return problem;
        }

        if (report.HasErrors) yield break;
        var again = build.Again();
        if (!again.Diagnostics.SequenceEqual(report.Diagnostics, SameMessage)) yield return "The same build with one thread has other messages:\n" + Messages(again.Diagnostics);
        foreach (var path in (string[])[.. again.Added, .. again.Changed, .. again.Removed]) yield return $"The same build with one thread changes {path}.";
    }

    private static IEqualityComparer<Diagnostic> SameMessage { get; } =
        EqualityComparer<Diagnostic>.Create(static (a, b) => Messages([a!]) == Messages([b!]), static d => d.Message.GetHashCode(StringComparison.Ordinal));

    private static IEnumerable<string> Fragments(SpecBuild build, SpecSection section)
    {
        if (!build.Files.TryGetValue(section.Path, out var bytes)) return [$"{section.Path} is not published."];
        var text = Encoding.UTF8.GetString(bytes);
        var lines = section.IsEscaped ? section.Lines.Select(static line => Encoding.UTF8.GetString(SpecEscapes.Decode(line))) : section.Lines;
        return lines.Select(line => line.Split(": ", 2) switch
        {
            ["not", var absent] => text.Contains(absent, StringComparison.Ordinal) ? $"{section.Path} contains \"{absent}\"." : null,
            ["once", var single] => text.Split(single).Length - 1 is var count and not 1 ? $"{section.Path} contains \"{single}\" {count} times." : null,
            _ => text.Contains(line, StringComparison.Ordinal) ? null : $"{section.Path} does not contain \"{line}\".",
        }).OfType<string>();
    }
}

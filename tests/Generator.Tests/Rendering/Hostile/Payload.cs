using System.Globalization;
using System.Text;

namespace Generator.Tests.Rendering.Hostile;

/// <summary>A hostile text of <c>Payloads.txt</c>.</summary>
/// <param name="Technique">The heading it stands under.</param>
/// <param name="Text">The text, its escapes resolved.</param>
internal sealed record Payload(string Technique, string Text)
{
    private static readonly Lazy<IReadOnlyList<Payload>> Read = new(ReadAll);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Payload> All => Read.Value;

    /// <summary>Whether everything is to be tried everywhere: <c>GEN_PAYLOADS=all</c>.</summary>
    public static bool IsFullRun => Environment.GetEnvironmentVariable("GEN_PAYLOADS") == "all";

    /// <summary>Every <paramref name="step"/>-th of them, or all in a full run.</summary>
    public static IReadOnlyList<Payload> Sample(int step) => IsFullRun ? All : [.. All.Where((_, i) => i % step == 0)];

    /// <summary>
    /// Texts for sites that need to be small, since all of a site's names stand on each of its pages: every <paramref name="step"/>-th payload; in a full run all of them, part by
    /// part.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> Parts(int step)
    {
        for (var part = 0; part < (IsFullRun ? step : 1); part++) yield return [.. All.Where((_, i) => i % step == part).Select(static payload => payload.Text)];
    }

    private static List<Payload> ReadAll()
    {
        var (payloads, technique) = (new List<Payload>(), "");
        foreach (var line in File.ReadAllLines(Path.Combine(Root(), "tests", "Generator.Tests", "Rendering", "Hostile", "Payloads.txt")))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal)) technique = line[3..];
            else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)) payloads.Add(new Payload(technique, Unescape(line)));
        }

        return payloads;
    }

    private static string Unescape(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\' || i + 1 == line.Length)
            {
                text.Append(line[i]);
                continue;
            }

            switch (line[++i])
            {
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case '\\': text.Append('\\'); break;
                case 'u' when i + 4 < line.Length && ushort.TryParse(line.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                    text.Append((char)unit);
                    i += 4;
                    break;
                default: text.Append('\\').Append(line[i]); break;
            }
        }

        return text.ToString();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        return folder.FullName;
    }
}

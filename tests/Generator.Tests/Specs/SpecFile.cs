using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Generator.Tests.Specs;

/// <summary>
/// One behaviour in one readable text file: a title (<c># …</c>), the files and options of a site, and what a build of it must say and publish.
/// Sections begin with a line <c>-- NAME --</c> or <c>-- NAME: argument --</c>; <c>(escaped)</c> before the closing dashes turns on the escapes of <see cref="SpecEscapes"/>.
/// </summary>
/// <param name="Title">The lines before the first section.</param>
internal sealed partial record SpecFile(string Title, ImmutableArray<SpecSection> Sections)
{
    /// <summary>Parses a spec.</summary>
    /// <exception cref="FormatException">The file has no title, an unknown section, or a section twice.</exception>
    public static SpecFile Parse(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal)) throw new FormatException("A spec has LF line ends only: write \\r in an (escaped) file.");
        if (!text.StartsWith("# ", StringComparison.Ordinal)) throw new FormatException("A spec begins with a title: \"# …\".");
        var headers = Header().Matches(text);
        if (headers.Count == 0) throw new FormatException("The spec has no sections.");

        var sections = ImmutableArray.CreateBuilder<SpecSection>();
        for (var i = 0; i < headers.Count; i++)
        {
            var start = headers[i].Index + headers[i].Length;
            var end = i + 1 < headers.Count ? headers[i + 1].Index : text.Length;
            sections.Add(SpecSection.Of(headers[i], text[start..end]));
        }

        if (sections.GroupBy(static s => (s.Name, s.Argument)).FirstOrDefault(static g => g.Count() > 1) is { } twice)
        {
            throw new FormatException($"The section \"{twice.Key.Name}\" {twice.Key.Argument} is here twice.");
        }

        return new SpecFile(text[..headers[0].Index], sections.ToImmutable());
    }

    /// <summary>The sections of one name.</summary>
    public IEnumerable<SpecSection> All(string name) => Sections.Where(section => section.Name == name);

    /// <summary>The section of this name, or null.</summary>
    public SpecSection? Find(string name) => All(name).FirstOrDefault();

    /// <summary>The same spec with another text in one section, which is added when it is not there.</summary>
    public SpecFile With(string name, string? argument, string text)
    {
        var index = Sections.ToList().FindIndex(section => section.Name == name && section.Argument == argument);
        return this with
        {
            Sections = index >= 0 ? Sections.SetItem(index, Sections[index] with { Text = text }) : Sections.Add(new SpecSection(name, argument, false, text)),
        };
    }

    /// <summary>The file's text.</summary>
    public override string ToString() => Title + string.Concat(Sections);

    [GeneratedRegex(@"^-- (?<name>[A-Z]+)(?:: (?<argument>.+?))?(?<escaped> \(escaped\))? --\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Header();
}

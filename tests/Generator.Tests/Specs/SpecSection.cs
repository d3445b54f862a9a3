using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Tests.Specs;

/// <summary>A section of a <see cref="SpecFile"/>.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Argument">Path of the file that it is about, as written.</param>
/// <param name="IsEscaped">Whether path and text have escapes.</param>
/// <param name="Text">The lines below the header, as they stand.</param>
internal sealed record SpecSection(string Name, string? Argument, bool IsEscaped, string Text)
{
    /// <summary>A file of the site.</summary>
    public const string Input = "FILE";

    /// <summary>Options of the build, one a line: <c>now: TIME</c>, <c>url: URL</c>, <c>drafts</c>, <c>future</c>, <c>expired</c>, <c>strict</c>.</summary>
    public const string Options = "OPTIONS";

    /// <summary>A file that an earlier build published.</summary>
    public const string Existing = "EXISTING";

    /// <summary>All messages of the build, in order, or <c>none</c>.</summary>
    public const string Messages = "MESSAGES";

    /// <summary>What is published, in order, without what a site without content would publish too; <c>nothing</c> when nothing was written.</summary>
    public const string Outputs = "OUTPUTS";

    /// <summary>A published file, whole.</summary>
    public const string Output = "OUTPUT";

    /// <summary>Texts that a published file must contain, one a line; <c>not: …</c> must not occur, <c>once: …</c> occurs once.</summary>
    public const string Contains = "CONTAINS";

    /// <summary>The exit code.</summary>
    public const string Exit = "EXIT";

    private static readonly string[] WithPath = [Input, Existing, Output, Contains];

    private static readonly string[] WithoutPath = [Options, Messages, Outputs, Exit];

    /// <summary>The path, without escapes.</summary>
    public string Path => IsEscaped ? Encoding.UTF8.GetString(SpecEscapes.Decode(Argument!)) : Argument!;

    /// <summary>The bytes of the file, without escapes.</summary>
    public byte[] Bytes => IsEscaped ? SpecEscapes.Decode(Text) : Encoding.UTF8.GetBytes(Text);

    /// <summary>The lines that are not blank.</summary>
    public IEnumerable<string> Lines => Text.Split('\n').Where(static line => line.Trim().Length > 0);

    /// <summary>A section from its header.</summary>
    /// <exception cref="FormatException">There is no such section.</exception>
    public static SpecSection Of(Match header, string text)
    {
        var name = header.Groups["name"].Value;
        var argument = header.Groups["argument"] is { Success: true } group ? group.Value : null;
        if (!(argument is null ? WithoutPath : WithPath).Contains(name, StringComparer.Ordinal))
        {
            throw new FormatException($"There is no section \"-- {name}{(argument is null ? "" : ": PATH")} --\"; sections are {string.Join(", ", WithPath)} with a path and {string.Join(", ", WithoutPath)} without.");
        }

        return new SpecSection(name, argument, header.Groups["escaped"].Success, text);
    }

    /// <inheritdoc/>
    public override string ToString() => $"-- {Name}{(Argument is null ? "" : ": " + Argument)}{(IsEscaped ? " (escaped)" : "")} --\n{Text}";
}

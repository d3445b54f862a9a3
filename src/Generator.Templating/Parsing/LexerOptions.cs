namespace Generator.Templating.Parsing;

public enum ScriptMode
{
    /// <summary>Text with code blocks.</summary>
    Default,

    /// <summary>Only the front matter, a script between two marker lines, is read.</summary>
    FrontMatterOnly,

    /// <summary>A script between two marker lines, then text with code blocks.</summary>
    FrontMatterAndContent,

    /// <summary>The whole text is code.</summary>
    ScriptOnly,
}

public sealed record LexerOptions
{
    public const string DefaultFrontMatterMarker = "+++";

    public static readonly LexerOptions Default = new();

    public ScriptMode Mode { get; init; }

    public string FrontMatterMarker { get; init; } = DefaultFrontMatterMarker;

    /// <summary>Reads <c>include a/b.html</c> as <c>include 'a/b.html'</c>.</summary>
    public bool EnableIncludeImplicitString { get; init; }

    /// <summary>Where in the text to begin.</summary>
    public TextPosition StartPosition { get; init; }
}

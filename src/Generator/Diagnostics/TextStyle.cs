namespace Generator.Diagnostics;

/// <summary>How messages for people look at the place where they are printed.</summary>
/// <param name="IsTerminal">Arabic needs direction marks to be readable (a terminal reorders text or not; UAX #9 §6.3).</param>
/// <param name="IsColoured">Colours by ECMA-48's "select graphic rendition" are welcome.</param>
internal readonly record struct TextStyle(bool IsTerminal, bool IsColoured)
{
    /// <summary>For files and pipes.</summary>
    public static TextStyle Plain => default;

    /// <summary>What the reader should see first.</summary>
    public string Strong(string text) => Paint(text, "1");

    /// <summary>The colour of a severity.</summary>
    public string Of(Severity severity, string text) => Paint(text, severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        Severity.Style => "1;35",
        _ => "1;36",
    });

    /// <summary>The word before advice.</summary>
    public string Advice(string text) => Paint(text, "1;32");

    private string Paint(string text, string rendition) => IsColoured && text.Length > 0 ? $"\e[{rendition}m{text}\e[0m" : text;
}

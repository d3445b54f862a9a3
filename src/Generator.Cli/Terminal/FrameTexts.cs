using System.Text;
using Generator.Rendering.Templates;
using Generator.Sources;

namespace Generator.Cli.Terminal;

/// <summary>The texts of which messages show excerpts; the last one is kept, because messages come file by file.</summary>
internal sealed class FrameTexts(SourceTree sources)
{
    private const string ThemePrefix = "theme:";

    private (string Path, string? Text) _last = ("", null);

    /// <summary>The file's text, or null: the message itself says when a file cannot be read.</summary>
    public string? Of(string path)
    {
        if (_last.Path != path) _last = (path, Read(path));
        return _last.Text;
    }

    private string? Read(string path)
    {
        if (path.StartsWith(ThemePrefix, StringComparison.Ordinal)) return ThemeResources.ReadText(path[ThemePrefix.Length..]);
        try
        {
            return sources.Find(path) is null ? null : Encoding.UTF8.GetString(sources.ReadAll(path)).TrimStart('\uFEFF');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

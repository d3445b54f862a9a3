using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Says what is wrong with the lines that should enclose the front matter.</summary>
internal static class FenceFault
{
    /// <summary>The first written line of the file is not <c>---</c>.</summary>
    public static Diagnostic Opening(string path, int line, string text)
    {
        var trimmed = text.Trim();
        var span = new FileSpan(path, line, text.Length - text.TrimStart().Length + 1, trimmed.Length);
        if (trimmed.Length == 0) return ContentMessages.FileEmpty(path);
        if (trimmed == "+++") return ContentMessages.FenceOfToml(span);
        if (trimmed == "---") return ContentMessages.FenceIndented(span);
        if (IsLikeFence(trimmed) || trimmed.StartsWith("---", StringComparison.Ordinal)) return ContentMessages.FenceMisspelled(span, trimmed);
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && FrontMatterFields.Table.Find(trimmed[..colon].ToLowerInvariant()) is not null
            ? ContentMessages.FenceNotOpened(span)
            : ContentMessages.NoFrontMatter(new FileSpan(path, line));
    }

    /// <summary>No line <c>---</c> follows the opening one.</summary>
    /// <param name="rest">The file from the line after the opening one on.</param>
    public static Diagnostic Closing(string path, int openingLine, string rest)
    {
        var lines = new LineMap(rest);
        var lastKey = 0;
        for (var line = 1; line <= lines.Count; line++)
        {
            var text = lines.Line(rest, line);
            var trimmed = text.Trim();
            if (trimmed.IsEmpty)
            {
                if (lastKey > 0) break;
                continue;
            }

            if (IsLikeFence(trimmed.ToString()))
            {
                var span = new FileSpan(path, openingLine + line, text.IndexOf(trimmed, StringComparison.Ordinal) + 1, trimmed.Length);
                return trimmed is "---" ? ContentMessages.FenceIndented(span) : ContentMessages.FenceMisspelled(span, trimmed.ToString());
            }

            if (text[0] is not (' ' or '\t' or '-' or '#') && YamlLine.Colon(text) < 0) break;
            lastKey = line;
        }

        return ContentMessages.FenceNotClosed(new FileSpan(path, openingLine, 1, 3), lastKey == 0 ? 0 : openingLine + lastKey);
    }

    /// <summary>Dashes of another kind or number: word processors turn <c>---</c> into them.</summary>
    private static bool IsLikeFence(string text) => text.Length <= 80 && text.All(static c => c is '-' or '–' or '—' or '―' or '−' or '‐' or '‑' or ' ' or '_' or 'ـ');
}

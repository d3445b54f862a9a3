using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Data;
using Generator.Diagnostics;

namespace Generator.Rendering.Strings;

/// <summary>Reads the theme's strings (<c>templates/strings/LANGUAGE.yml</c>) with the site's own on top.</summary>
internal static class UiStringsReader
{
    /// <summary>Joins the theme's strings with those of <c>strings:</c> in <c>site.yml</c>.</summary>
    /// <param name="language">BCP 47 tag, for plural categories.</param>
    /// <param name="theme">The theme's file.</param>
    /// <param name="path">Path of the theme's file, for messages.</param>
    /// <param name="overrides"><c>strings:</c> of <c>site.yml</c>.</param>
    public static Checked<UiStrings> Read(string language, DataMapping theme, string path, DataMapping? overrides)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var strings = new Dictionary<string, UiString>(StringComparer.Ordinal);
        foreach (var entry in theme.Entries)
        {
            if (Convert(entry) is { } text) strings[text.Key] = text;
            else diagnostics.Add(RenderingMessages.StringWithoutText(Span(path, entry), entry.Key.Text));
        }

        foreach (var entry in overrides?.Entries ?? [])
        {
            if (!strings.ContainsKey(entry.Key.Text)) diagnostics.Add(RenderingMessages.UnknownString(Span("site.yml", entry), entry.Key.Text, strings.Keys));
            else if (Convert(entry) is { } text) strings[text.Key] = text;
            else diagnostics.Add(RenderingMessages.StringWithoutText(Span("site.yml", entry), entry.Key.Text));
        }

        return new Checked<UiStrings>(new UiStrings(language, strings.Values), diagnostics.ToImmutable());
    }

    private static UiString? Convert(DataEntry entry) => entry.Value switch
    {
        DataScalar scalar => new UiString(entry.Key.Text, Bidi.StripControls(scalar.Text)),
        DataMapping forms when Form(forms, "other") is { } other => new UiString(entry.Key.Text, other)
        {
            Zero = Form(forms, "zero"),
            One = Form(forms, "one"),
            Two = Form(forms, "two"),
            Few = Form(forms, "few"),
            Many = Form(forms, "many"),
        },
        _ => null,
    };

    private static string? Form(DataMapping forms, string category) => forms[category] is DataScalar scalar ? Bidi.StripControls(scalar.Text) : null;

    private static FileSpan Span(string path, DataEntry entry) => new(path, entry.Key.Line, entry.Key.Column, entry.Key.Length);
}

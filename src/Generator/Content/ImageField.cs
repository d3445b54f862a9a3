using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Reads <c>image</c>: a path, or a mapping.</summary>
internal static class ImageField
{
    /// <summary>Its keys.</summary>
    public static FieldTable<ArticleImage> Table { get; } = new(
        new("src", "path or URL", "The file.", static (i, v) => i with { Source = v.Text() ?? "", Span = v.Span }),
        new("alt", "text", "What it shows, for readers who do not see it.", static (i, v) => i with { Alt = v.Display() ?? "" }),
        new("caption", "text", "The line below it.", static (i, v) => i with { Caption = v.Display() }),
        new("credit", "text", "Photographer or agency.", static (i, v) => i with { Credit = v.Display() }));

    public static ArticleImage? Read(FieldValue value)
    {
        var empty = new ArticleImage("", "", null, null, value.Span);
        if (value.Node is not DataMapping) return value.Text() is { } path ? empty with { Source = path } : null;
        var image = value.Record(Table, empty);
        if (image.Source.Length > 0) return image;
        value.Reader.Report.Add(ValueMessages.Missing(value.Span, "src", "The image"));
        return null;
    }
}

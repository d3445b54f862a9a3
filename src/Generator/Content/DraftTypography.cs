using System.Diagnostics.CodeAnalysis;
using Generator.Arabic;

namespace Generator.Content;

/// <summary>Arabic typography for the texts of front matter. Tags and authors are names, which must stay comparable.</summary>
internal static class DraftTypography
{
    public static void Apply(ArticleDraft draft)
    {
        draft.Title = Of(draft.Title);
        draft.Summary = Of(draft.Summary);
        draft.Kicker = Of(draft.Kicker);
        draft.Location = Of(draft.Location);
        draft.Source = Of(draft.Source);
        if (draft.Image is { } image) draft.Image = Of(image);
        if (!draft.Corrections.IsEmpty) draft.Corrections = [.. draft.Corrections.Select(static c => c with { Text = Typeset.Of(c.Text) })];
    }

    private static ArticleImage Of(ArticleImage image) =>
        image with { Alt = Typeset.Of(image.Alt), Caption = Of(image.Caption), Credit = Of(image.Credit) };

    [return: NotNullIfNotNull(nameof(text))]
    private static string? Of(string? text) => text is null ? null : Typeset.Of(text);
}

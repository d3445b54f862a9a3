using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Reads <c>pin</c>: a rank, or true for a place after all ranks.</summary>
internal static class PinField
{
    public static void Set(ArticleDraft draft, FieldValue value)
    {
        draft.Pin = null;
        if (value.Token() is not { } token) return;
        if (char.IsAsciiDigit(token[0]) || token[0] == '-') draft.Pin = value.Integer(1, 1000);
        else if (FieldValue.AsFlag(token) is not { } flag) value.Reader.Report.Add(ValueMessages.NotRank(value.Span, value.Key, token));
        else if (flag) draft.Pin = int.MaxValue;
    }
}

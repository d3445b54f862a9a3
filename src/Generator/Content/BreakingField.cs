using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Reads <c>breaking</c>: true, or the time at which it ends.</summary>
internal static class BreakingField
{
    public static void Set(ArticleDraft draft, FieldValue value)
    {
        (draft.IsBreaking, draft.BreakingUntil) = (false, null);
        if (value.Token() is not { } token) return;
        if (char.IsAsciiDigit(token[0])) draft.BreakingUntil = value.Date();
        else if (FieldValue.AsFlag(token) is { } flag) draft.IsBreaking = flag;
        else value.Reader.Report.Add(ValueMessages.NotBooleanOrDate(value.Span, value.Key, token));
    }
}

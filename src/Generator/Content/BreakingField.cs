using Generator.Data;

namespace Generator.Content;

/// <summary>Reads <c>breaking</c>: true, or the time at which it ends.</summary>
internal static class BreakingField
{
    public static void Set(ArticleDraft draft, FieldValue value)
    {
        (draft.IsBreaking, draft.BreakingUntil) = (false, null);
        if (value.Token() is not { } token) return;
        if (char.IsAsciiDigit(token[0])) draft.BreakingUntil = value.Date();
        else draft.IsBreaking = value.Flag() ?? false;
    }
}

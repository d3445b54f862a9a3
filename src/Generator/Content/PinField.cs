using Generator.Data;

namespace Generator.Content;

/// <summary>Reads <c>pin</c>: a rank, or true for a place after all ranks.</summary>
internal static class PinField
{
    public static void Set(ArticleDraft draft, FieldValue value)
    {
        draft.Pin = null;
        if (value.Token() is not { } token) return;
        if (char.IsAsciiDigit(token[0]) || token[0] == '-') draft.Pin = value.Integer(1, 1000);
        else if (value.Flag() == true) draft.Pin = int.MaxValue;
    }
}

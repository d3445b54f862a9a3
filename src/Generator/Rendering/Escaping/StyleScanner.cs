namespace Generator.Rendering.Escaping;

/// <summary>Follows a style's text as far as it matters where a value is printed: in a declaration, a string, a URL or a comment (CSS Syntax 3 §4).</summary>
internal static class StyleScanner
{
    private const string UrlFunction = "url(";

    /// <summary>The state after <paramref name="css"/>.</summary>
    public static MarkupState Advance(MarkupState state, ReadOnlySpan<char> css)
    {
        for (var i = 0; i < css.Length; i++)
        {
            var c = css[i];
            switch (state.Code.Place)
            {
                case CodePlace.Code when c is '"' or '\'':
                    state = In(state, new CodeState(CodePlace.String, c));
                    break;
                case CodePlace.Code when c == '/' && i + 1 < css.Length && css[i + 1] == '*':
                    state = In(state, new CodeState(CodePlace.BlockComment));
                    i++;
                    break;
                case CodePlace.Code when c is 'u' or 'U' && css[i..].StartsWith(UrlFunction, StringComparison.OrdinalIgnoreCase):
                    state = In(state, new CodeState(CodePlace.Url)) with { UrlPart = UrlPart.Start, Value = "" };
                    i += UrlFunction.Length - 1;
                    break;
                case CodePlace.Url:
                    state = InUrl(state, c);
                    break;
                case CodePlace.String:
                    if (c == '\\') i++;
                    else if (c == state.Code.Quote || c == '\n') state = In(state, default);
                    break;
                case CodePlace.BlockComment when c == '*' && i + 1 < css.Length && css[i + 1] == '/':
                    state = In(state, default);
                    i++;
                    break;
            }
        }

        return state;
    }

    private static MarkupState InUrl(MarkupState state, char c)
    {
        if (c is '"' or '\'' && state.Code.Quote == '\0' && state.UrlPart == UrlPart.Start) return In(state, state.Code with { Quote = c });
        if (c == state.Code.Quote && c != '\0') return In(state, state.Code with { Quote = ')' });
        if (c == ')' && state.Code.Quote is '\0' or ')') return In(state, default);
        return UrlScanner.Advance(state, [c]);
    }

    private static MarkupState In(MarkupState state, CodeState code) => state with { Code = code };
}

namespace Generator.Rendering.Escaping;

/// <summary>Follows script text as far as it matters where a value is printed: in code, in a string, in a comment.</summary>
internal static class ScriptScanner
{
    /// <summary>The state after <paramref name="code"/>.</summary>
    public static MarkupState Advance(MarkupState state, ReadOnlySpan<char> code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            switch (state.Place)
            {
                case MarkupPlace.Script:
                    if (c is '"' or '\'') state = state with { Place = MarkupPlace.ScriptString, Quote = c };
                    else if (c == '`') state = state with { Place = MarkupPlace.ScriptTemplate };
                    else if (c == '/' && Next(code, i) == '/') state = state with { Place = MarkupPlace.ScriptLineComment };
                    else if (c == '/' && Next(code, i) == '*') state = state with { Place = MarkupPlace.ScriptBlockComment };
                    break;
                case MarkupPlace.ScriptString:
                    if (c == '\\') i++;
                    else if (c == state.Quote || c == '\n') state = state with { Place = MarkupPlace.Script, Quote = '\0' };
                    break;
                case MarkupPlace.ScriptTemplate:
                    if (c == '\\') i++;
                    else if (c == '`') state = state with { Place = MarkupPlace.Script };
                    break;
                case MarkupPlace.ScriptLineComment:
                    if (c is '\n' or '\r' or '\u2028' or '\u2029') state = state with { Place = MarkupPlace.Script };
                    break;
                default:
                    if (c == '*' && Next(code, i) == '/')
                    {
                        state = state with { Place = MarkupPlace.Script };
                        i++;
                    }

                    break;
            }
        }

        return state;
    }

    private static char Next(ReadOnlySpan<char> code, int i) => i + 1 < code.Length ? code[i + 1] : '\0';
}

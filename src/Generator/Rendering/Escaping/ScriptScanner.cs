using System.Collections.Frozen;

namespace Generator.Rendering.Escaping;

/// <summary>Follows script text as far as it matters where a value is printed: in code, in a string, in a comment, in a regular expression.</summary>
internal static class ScriptScanner
{
    /// <summary>Words behind which a slash begins a regular expression.</summary>
    private static readonly FrozenSet<string> BeforeOperand = new[]
    {
        "await", "break", "case", "continue", "default", "delete", "do", "else", "extends", "finally", "in", "instanceof", "new", "of", "return", "throw", "try", "typeof", "void", "yield",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The state after <paramref name="code"/>.</summary>
    public static CodeState Advance(CodeState state, ReadOnlySpan<char> code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            switch (state.Place)
            {
                case CodePlace.Code:
                    (state, i) = InCode(state, code, i);
                    break;
                case CodePlace.String:
                    if (c == '\\') i++;
                    else if (c == state.Quote || c == '\n') state = state with { Place = CodePlace.Code, Quote = '\0', Slash = SlashMeaning.Division };
                    break;
                case CodePlace.Template:
                    if (c == '\\') i++;
                    else if (c == '`') state = state with { Place = CodePlace.Code, Slash = SlashMeaning.Division };
                    else if (c == '$' && Next(code, i) == '{') state = state with { Place = CodePlace.Unknown };
                    break;
                case CodePlace.Pattern or CodePlace.PatternClass:
                    if (c == '\\') i++;
                    else state = InPattern(state, c);
                    break;
                case CodePlace.LineComment:
                    if (c is '\n' or '\r' or '\u2028' or '\u2029') state = state with { Place = CodePlace.Code };
                    break;
                case CodePlace.BlockComment when c == '*' && Next(code, i) == '/':
                    state = state with { Place = CodePlace.Code };
                    i++;
                    break;
            }
        }

        return state;
    }

    private static (CodeState State, int Last) InCode(CodeState state, ReadOnlySpan<char> code, int i)
    {
        var c = code[i];
        if (c == '"' || (c == '\'' && !state.IsJson)) return (state with { Place = CodePlace.String, Quote = c }, i);
        if (state.IsJson || char.IsWhiteSpace(c)) return (state, i);
        if (c == '`') return (state with { Place = CodePlace.Template }, i);
        if (c == '/') return (AtSlash(state, Next(code, i)), i);
        if (char.IsLetterOrDigit(c) || c is '_' or '$' or '\\' or '#')
        {
            var end = i + 1;
            while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] is '_' or '$')) end++;
            return (state with { Slash = BeforeOperand.Contains(code[i..end].ToString()) ? SlashMeaning.Pattern : SlashMeaning.Division }, end - 1);
        }

        var slash = c switch
        {
            ']' => SlashMeaning.Division,
            ')' or '}' => SlashMeaning.Either,
            '+' or '-' when i > 0 && code[i - 1] == c => SlashMeaning.Either,
            _ => SlashMeaning.Pattern,
        };
        return (state with { Slash = slash }, i);
    }

    private static CodeState AtSlash(CodeState state, char next) => (next, state.Slash) switch
    {
        ('/', _) => state with { Place = CodePlace.LineComment },
        ('*', _) => state with { Place = CodePlace.BlockComment },
        (_, SlashMeaning.Pattern) => state with { Place = CodePlace.Pattern },
        (_, SlashMeaning.Division) => state with { Slash = SlashMeaning.Pattern },
        _ => state with { Place = CodePlace.Unknown },
    };

    private static CodeState InPattern(CodeState state, char c) => (c, state.Place) switch
    {
        ('[', CodePlace.Pattern) => state with { Place = CodePlace.PatternClass },
        (']', CodePlace.PatternClass) => state with { Place = CodePlace.Pattern },
        ('/', CodePlace.Pattern) => state with { Place = CodePlace.Code, Slash = SlashMeaning.Division },
        ('\n', _) => state with { Place = CodePlace.Unknown },
        _ => state,
    };

    private static char Next(ReadOnlySpan<char> code, int i) => i + 1 < code.Length ? code[i + 1] : '\0';
}

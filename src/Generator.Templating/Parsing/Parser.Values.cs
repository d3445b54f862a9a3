using System.Collections.Immutable;
using Generator.Templating.Syntax;

namespace Generator.Templating.Parsing;

internal sealed partial class Parser
{
    private ExpressionSyntax ParseIdentifier()
    {
        var token = Current;
        switch (TextOf(token))
        {
            case "null":
                Advance();
                return new LiteralSyntax(RangeOf(token), null);
            case "true":
                Advance();
                return new LiteralSyntax(RangeOf(token), Evaluation.Boxed.True);
            case "false":
                Advance();
                return new LiteralSyntax(RangeOf(token), Evaluation.Boxed.False);
            case "this":
                Advance();
                return new ThisSyntax(RangeOf(token));
            case "do":
                return ParseAnonymousFunction();
            default:
                return ParseVariable();
        }
    }

    private VariableSyntax ParseVariable()
    {
        var token = Current;
        Advance();
        return token.Kind is TokenKind.LocalIdentifier
            ? new(RangeOf(token), string.Intern(TextOf(token)[1..]), ScriptVariableScope.Local)
            : new(RangeOf(token), string.Intern(TextOf(token)), ScriptVariableScope.Global);
    }

    /// <summary><c>$1</c> is <c>$[1]</c>.</summary>
    private PathSyntax ParseLocal()
    {
        var variable = ParseVariable();
        if (variable.Name == "$") ErrorAt(Current, "The wrapped block `$$` must be a statement of its own");
        if (variable.Name.Length == 0 || !variable.Name.All(char.IsAsciiDigit)) return variable;
        SourceRange range = new(_source, variable.Start, variable.End);
        var index = int.TryParse(variable.Name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
        return new IndexSyntax(range, new VariableSyntax(range, string.Empty, ScriptVariableScope.Local), new LiteralSyntax(range, Evaluation.Boxed.From(index)));
    }

    private ArraySyntax? ParseArray()
    {
        var start = Current.Start;
        _freeNewLines++;
        Advance();
        var items = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        while (Kind is not TokenKind.CloseBracket)
        {
            if (!IsExpressionStart)
            {
                ErrorAt(Current, $"Expected a value or `]` instead of `{TextOf(Current)}`");
                return null;
            }
            if (ParseExpression() is not { } item) return null;
            items.Add(item);
            if (!Accept(TokenKind.Comma)) break;
        }
        _freeNewLines--;
        if (!Accept(TokenKind.CloseBracket))
        {
            ErrorAt(Current, $"Expected `]` instead of `{TextOf(Current)}`");
            return null;
        }
        return new(Range(start), items.ToImmutable());
    }

    private ObjectSyntax? ParseObject()
    {
        var start = Current.Start;
        _freeNewLines++;
        Advance();
        var members = ImmutableArray.CreateBuilder<(string, ExpressionSyntax)>();
        while (Kind is not TokenKind.CloseBrace)
        {
            var token = Current;
            if (token.Kind is not (TokenKind.Identifier or TokenKind.String))
            {
                ErrorAt(token, $"Expected a member's name or `}}` instead of `{TextOf(token)}`");
                return null;
            }
            var name = token.Kind is TokenKind.Identifier
                ? string.Intern(TextOf(token))
                : StringLiteral.Unescape(_source.Text, token.Start + 1, token.End - 1, token.Value != 0);
            Advance();
            if (!Accept(TokenKind.Colon))
            {
                ErrorAt(Current, $"Expected `:` behind `{name}` instead of `{TextOf(Current)}`");
                return null;
            }
            if (!IsExpressionStart)
            {
                ErrorAt(Current, $"Expected the value of `{name}` instead of `{TextOf(Current)}`");
                return null;
            }
            if (ParseExpression() is not { } value) return null;
            members.Add((name, value));
            if (!Accept(TokenKind.Comma)) break;
        }
        _freeNewLines--;
        if (!Accept(TokenKind.CloseBrace))
        {
            ErrorAt(Current, $"Expected `}}` instead of `{TextOf(Current)}`");
            return null;
        }
        return new(Range(start), members.ToImmutable());
    }

    private InterpolationSyntax? ParseInterpolation()
    {
        var start = Current.Start;
        var parts = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        Advance();
        while (Kind is not TokenKind.InterpolatedEnd)
        {
            var token = Current;
            if (Accept(TokenKind.InterpolatedText))
            {
                if (token.End > token.Start)
                {
                    parts.Add(new LiteralSyntax(RangeOf(token), StringLiteral.Unescape(_source.Text, token.Start, token.End, token.Value != 0)));
                }
                continue;
            }
            if (!Accept(TokenKind.InterpolatedOpen)) return null;
            if (!IsExpressionStart)
            {
                ErrorAt(Current, $"Expected an expression behind `{{` instead of `{TextOf(Current)}`");
                return null;
            }
            if (ParseExpression() is not { } value) return null;
            parts.Add(value);
            if (!Accept(TokenKind.InterpolatedClose))
            {
                ErrorAt(Current, $"Expected `}}` instead of `{TextOf(Current)}`");
                return null;
            }
        }
        Advance();
        return new(Range(start), parts.ToImmutable());
    }
}

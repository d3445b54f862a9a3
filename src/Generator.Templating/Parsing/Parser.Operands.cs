using System.Collections.Immutable;
using Generator.Templating.Syntax;

namespace Generator.Templating.Parsing;

internal sealed partial class Parser
{
    private bool IsExpressionStart => Kind is TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.Integer or TokenKind.HexInteger
        or TokenKind.BinaryInteger or TokenKind.Float or TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedBegin
        or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.At or TokenKind.Caret or TokenKind.Exclamation
        or TokenKind.Plus or TokenKind.Minus or TokenKind.PlusPlus or TokenKind.MinusMinus;

    /// <summary>A value with everything that clings to it: members, indexers, call parentheses, <c>++</c>.</summary>
    private ExpressionSyntax? ParseOperand(bool canCall)
    {
        var value = ParsePrimary(canCall);
        while (value is not (null or FunctionSyntax))
        {
            switch (Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    value = ParseMember(value);
                    break;
                case TokenKind.OpenBracket when Current.Start == _previousEnd && value is not (ArraySyntax or ObjectSyntax or InterpolationSyntax or UnarySyntax or IncrementSyntax):
                    value = ParseIndex(value);
                    break;
                case TokenKind.OpenParen when Current.Start == _previousEnd && value is not (ArraySyntax or ObjectSyntax or UnarySyntax):
                    value = ParseExplicitCall(value);
                    break;
                case TokenKind.PlusPlus or TokenKind.MinusMinus when value is not UnarySyntax:
                    value = ParseIncrement(value);
                    break;
                default:
                    return value;
            }
        }
        return value;
    }

    private ExpressionSyntax? ParsePrimary(bool canCall)
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseIdentifier();
            case TokenKind.LocalIdentifier:
                return ParseLocal();
            case TokenKind.Integer:
                return ParseNumber(NumberLiteral.Integer(TextOf(token)), "integer");
            case TokenKind.HexInteger:
                return ParseNumber(NumberLiteral.Hexadecimal(TextOf(token)), "hexadecimal number");
            case TokenKind.BinaryInteger:
                return ParseNumber(NumberLiteral.Binary(TextOf(token)), "binary number");
            case TokenKind.Float:
                return ParseNumber(NumberLiteral.Float(TextOf(token), _options.ParseFloatAsDecimal), "number");
            case TokenKind.String:
                Advance();
                return new LiteralSyntax(RangeOf(token), StringLiteral.Unescape(_source.Text, token.Start + 1, token.End - 1, token.Value != 0));
            case TokenKind.VerbatimString:
                Advance();
                return new LiteralSyntax(RangeOf(token), _source.Text[(token.Start + 1)..(token.End - 1)].Replace("``", "`", StringComparison.Ordinal));
            case TokenKind.InterpolatedBegin:
                return ParseInterpolation();
            case TokenKind.OpenParen:
                return ParseParenthesis();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret:
                return ParseUnary(canCall);
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                return ParsePrefixIncrement();
            default:
                ErrorAt(token, $"Unexpected `{TextOf(token)}`");
                return null;
        }
    }

    private LiteralSyntax? ParseNumber(object? value, string kind)
    {
        var token = Current;
        Advance();
        if (value is null)
        {
            ErrorAt(token, $"`{TextOf(token)}` is no {kind} that can be read");
            return null;
        }
        return new(RangeOf(token), value);
    }

    private UnarySyntax? ParseUnary(bool canCall)
    {
        var token = Current;
        Advance();
        if (!IsExpressionStart)
        {
            ErrorAt(Current, $"Expected an expression behind `{TextOf(token)}` instead of `{TextOf(Current)}`");
            return null;
        }
        var mode = token.Kind is TokenKind.At ? ExpressionMode.Basic : ExpressionMode.Full;
        var operand = ParseExpression(PrecedenceOfUnary, mode, canCall, canPipe: false);
        return operand is null ? null : new(Range(token.Start), UnaryOperatorOf(token.Kind), operand);
    }

    private static UnaryOperator UnaryOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Exclamation => UnaryOperator.Not,
        TokenKind.Minus => UnaryOperator.Negate,
        TokenKind.At => UnaryOperator.Alias,
        TokenKind.Caret => UnaryOperator.Expand,
        _ => UnaryOperator.Plus,
    };

    private IncrementSyntax? ParsePrefixIncrement()
    {
        var token = Current;
        Advance();
        var operand = IsExpressionStart ? ParseExpression(PrecedenceOfUnary, ExpressionMode.Basic) : null;
        if (operand is PathSyntax path) return new IncrementSyntax(Range(token.Start), path, token.Kind is TokenKind.PlusPlus ? 1 : -1, isPrefix: true);
        ErrorAt(Current, $"`{TextOf(token)}` needs a variable, a member or an indexer");
        return null;
    }

    private IncrementSyntax? ParseIncrement(ExpressionSyntax target)
    {
        var token = Current;
        if (target is not PathSyntax path)
        {
            ErrorAt(token, $"`{TextOf(token)}` needs a variable, a member or an indexer");
            return null;
        }
        Advance();
        return new IncrementSyntax(Range(target.Start), path, token.Kind is TokenKind.PlusPlus ? 1 : -1, isPrefix: false);
    }

    private ParenthesisSyntax? ParseParenthesis()
    {
        var start = Current.Start;
        Advance();
        if (!IsExpressionStart)
        {
            ErrorAt(Current, $"Expected an expression behind `(` instead of `{TextOf(Current)}`");
            return null;
        }
        if (ParseExpression() is not { } inner) return null;
        if (!Accept(TokenKind.CloseParen))
        {
            ErrorAt(Current, $"Expected `)` instead of `{TextOf(Current)}`");
            return null;
        }
        return new(Range(start), inner);
    }

    private ExpressionSyntax? ParseMember(ExpressionSyntax target)
    {
        var dot = Current;
        var name = Ahead(1);
        if (name.Kind is not TokenKind.Identifier)
        {
            ErrorAt(name, $"Expected a name behind `.` instead of `{TextOf(name)}`");
            Advance();
            return null;
        }
        Advance();
        Advance();
        var isNullConditional = dot.Kind is TokenKind.QuestionDot;
        var member = string.Intern(TextOf(name));
        if (member is "empty" or "blank" && Kind is TokenKind.Question && Current.Start == name.End)
        {
            Advance();
            return new IsEmptySyntax(Range(target.Start), target, isNullConditional);
        }
        if (target is VariableSyntax { Name: "for" or "while" or "tablerow", Scope: ScriptVariableScope.Global } loop) CheckLoopMember(loop, member);
        return new MemberSyntax(Range(target.Start), target, member, RangeOf(name), isNullConditional);
    }

    private void CheckLoopMember(VariableSyntax loop, string member)
    {
        var isKnown = member switch
        {
            "index" or "first" or "even" or "odd" => true,
            "rindex" or "last" or "length" or "changed" => loop.Name != "while",
            "col" => loop.Name == "tablerow",
            _ => false,
        };
        if (!isKnown) Error(loop.Start, _previousEnd, $"`{loop.Name}` has no `{member}`");
    }

    private IndexSyntax? ParseIndex(ExpressionSyntax target)
    {
        _freeNewLines++;
        Advance();
        if (!IsExpressionStart)
        {
            ErrorAt(Current, $"Expected an expression behind `[` instead of `{TextOf(Current)}`");
            return null;
        }
        if (ParseExpression() is not { } index) return null;
        _freeNewLines--;
        if (!Accept(TokenKind.CloseBracket))
        {
            ErrorAt(Current, $"Expected `]` instead of `{TextOf(Current)}`");
            return null;
        }
        return new(Range(target.Start), target, index);
    }

    private CallSyntax? ParseExplicitCall(ExpressionSyntax target)
    {
        _freeNewLines++;
        Advance();
        var arguments = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        while (Kind is not TokenKind.CloseParen)
        {
            if (arguments.Count > 0 && !Accept(TokenKind.Comma))
            {
                ErrorAt(Current, $"Expected `,` or `)` instead of `{TextOf(Current)}`");
                return null;
            }
            if (!IsExpressionStart)
            {
                ErrorAt(Current, $"Expected an argument instead of `{TextOf(Current)}`");
                return null;
            }
            if (IsNamedArgument)
            {
                var name = Current;
                Advance();
                Advance();
                if (ParseExpression() is not { } value) return null;
                arguments.Add(new NamedArgumentSyntax(Range(name.Start), string.Intern(TextOf(name)), value));
            }
            else if (ParseExpression() is { } argument)
            {
                arguments.Add(argument);
            }
            else
            {
                return null;
            }
        }
        _freeNewLines--;
        Advance();
        return new(Range(target.Start), target, arguments.ToImmutable(), isExplicit: true);
    }

    private bool IsNamedArgument =>
        Kind is TokenKind.Identifier && Ahead(1).Kind is TokenKind.Colon;

    private NamedArgumentSyntax ParseNamedArgument()
    {
        var name = Current;
        Advance();
        ExpressionSyntax? value = null;
        if (Accept(TokenKind.Colon))
        {
            value = ParseExpression(mode: ExpressionMode.Basic) ?? Missing;
        }
        return new(Range(name.Start), string.Intern(TextOf(name)), value);
    }

    private void ParseOptions(ImmutableArray<NamedArgumentSyntax>.Builder options)
    {
        while (Kind is TokenKind.Identifier) options.Add(ParseNamedArgument());
    }
}

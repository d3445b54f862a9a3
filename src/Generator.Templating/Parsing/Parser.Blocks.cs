using System.Collections.Immutable;
using Generator.Templating.Syntax;

namespace Generator.Templating.Parsing;

internal sealed partial class Parser
{
    private static readonly LiteralSyntax Missing = new(default, null);

    private void ExpectEnd(string statement, int start)
    {
        if (IsWord("end"))
        {
            Advance();
            ExpectEndOfStatement();
            return;
        }
        if (Kind is TokenKind.EndOfText) ErrorAt(_tokens[Math.Max(0, _index - 1)], $"The `end` of the `{statement}` in line {_source.PositionOf(start).Line + 1} is missing");
        else ReportStrayTerminator();
    }

    private IfSyntax ParseIf(int start)
    {
        Advance();
        var condition = ExpectExpression("if");
        EndHeader(condition);
        var then = ParseBlock();
        StatementSyntax? otherwise = null;
        if (IsWord("else"))
        {
            Advance();
            if (IsWord("if"))
            {
                var elseStart = Current.Start;
                otherwise = Enter() ? ParseIf(elseStart) : null;
                Leave();
                return new(Range(start), condition ?? Missing, then, otherwise);
            }
            ExpectEndOfStatement();
            otherwise = ParseBlock();
        }
        ExpectEnd("if", start);
        return new(Range(start), condition ?? Missing, then, otherwise);
    }

    private CaseSyntax ParseCase(int start)
    {
        Advance();
        var value = ExpectExpression("case");
        EndHeader(value);
        var before = ParseBlock(isCase: true);
        var whens = ImmutableArray.CreateBuilder<WhenSyntax>();
        while (IsWord("when")) whens.Add(ParseWhen());
        BlockSyntax? otherwise = null;
        if (IsWord("else"))
        {
            if (whens.Count == 0) ErrorAt(Current, "The `else` of a `case` must stand behind a `when`");
            Advance();
            ExpectEndOfStatement();
            otherwise = ParseBlock();
        }
        ExpectEnd("case", start);
        return new(Range(start), value ?? Missing, before, whens.ToImmutable(), otherwise);
    }

    private WhenSyntax ParseWhen()
    {
        var start = Current.Start;
        Advance();
        var values = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        while (IsExpressionStart)
        {
            // `when 1 || 2` lists two values; it is no disjunction.
            if (ParseExpression(mode: ExpressionMode.When) is not { } value) break;
            values.Add(value);
            if (!Accept(TokenKind.Comma)) Accept(TokenKind.OrOr);
        }
        if (values.Count == 0) ErrorAt(Current, $"`when` needs a value instead of `{TextOf(Current)}`");
        EndHeader(values.Count > 0 ? values : null);
        var body = ParseBlock();
        return new(Range(start), values.ToImmutable(), body);
    }

    private ForSyntax? ParseFor(int start, bool isTable)
    {
        var word = isTable ? "tablerow" : "for";
        Advance();
        PathSyntax? variable = null;
        ExpressionSyntax? list = null;
        var options = ImmutableArray.CreateBuilder<NamedArgumentSyntax>();
        if (!IsExpressionStart)
        {
            ErrorAt(Current, $"`{word}` needs a variable instead of `{TextOf(Current)}`");
        }
        else if (ParseExpression(mode: ExpressionMode.Basic) is not PathSyntax path)
        {
            Error(start, start + word.Length, $"`{word}` needs a variable");
        }
        else if (!IsWord("in"))
        {
            Error(start, start + word.Length, $"`{word}` needs `in` instead of `{TextOf(Current)}`");
        }
        else
        {
            Advance();
            variable = path;
            if (IsExpressionStart) list = ParseExpression(options: options);
            else ErrorAt(Current, $"`{word}` needs an expression instead of `{TextOf(Current)}`");
        }
        EndHeader(list);
        var body = ParseBlock();
        BlockSyntax? otherwise = null;
        if (IsWord("else"))
        {
            Advance();
            ExpectEndOfStatement();
            otherwise = ParseBlock();
        }
        ExpectEnd(word, start);
        return variable is null || list is null ? null : new(Range(start), isTable, variable, list, options.ToImmutable(), body, otherwise);
    }

    private WhileSyntax ParseWhile(int start)
    {
        Advance();
        var condition = ExpectExpression("while");
        EndHeader(condition);
        var body = ParseBlock();
        ExpectEnd("while", start);
        return new(Range(start), condition ?? Missing, body);
    }

    private CaptureSyntax? ParseCapture(int start)
    {
        Advance();
        var target = ExpectExpression("capture");
        if (target is not (null or PathSyntax)) Error(start, _previousEnd, "`capture` needs a variable");
        EndHeader(target);
        var body = ParseBlock();
        ExpectEnd("capture", start);
        return target is PathSyntax path ? new(Range(start), path, body) : null;
    }

    private WithSyntax ParseWith(int start)
    {
        Advance();
        var target = ExpectExpression("with");
        EndHeader(target);
        var body = ParseBlock();
        ExpectEnd("with", start);
        return new(Range(start), target ?? Missing, body);
    }

    private WrapSyntax ParseWrap(int start)
    {
        Advance();
        var target = ExpectExpression("wrap");
        EndHeader(target);
        var body = ParseBlock();
        ExpectEnd("wrap", start);
        return new(Range(start), target ?? Missing, body);
    }
}

using System.Collections.Immutable;
using Generator.Templating.Syntax;

namespace Generator.Templating.Parsing;

internal sealed partial class Parser
{
    private FunctionStatementSyntax? ParseFunctionStatement(int start)
    {
        Advance();
        VariableSyntax? name = null;
        if (Kind is TokenKind.Identifier or TokenKind.LocalIdentifier)
        {
            name = ParseVariable();
        }
        else
        {
            Error(start, _previousEnd, $"`func` needs a name instead of `{TextOf(Current)}`");
        }
        var parameters = Kind is TokenKind.OpenParen ? ParseParameters() : null;
        EndHeader(name);
        var body = ParseBlock();
        ExpectEnd("func", start);
        return name is null ? null : new(Range(start), new(Range(start), name, parameters, body, null));
    }

    /// <summary><c>do … end</c>, which is a value.</summary>
    private FunctionSyntax ParseAnonymousFunction()
    {
        var start = Current.Start;
        var freeNewLines = _freeNewLines;
        _freeNewLines = 0;
        Advance();
        var parameters = Kind is TokenKind.OpenParen ? ParseParameters() : null;
        ExpectEndOfStatement();
        var body = ParseBlock();
        if (IsWord("end")) _index++;
        else ErrorAt(Current, "The `end` of a `do` is missing");
        _previousEnd = _tokens[_index - 1].End;
        _freeNewLines = freeNewLines;
        if (_freeNewLines > 0) SkipNewLines();
        return new(Range(start), null, parameters, body, null);
    }

    private ImmutableArray<ParameterSyntax>? ParseParameters()
    {
        _freeNewLines++;
        Advance();
        var parameters = ImmutableArray.CreateBuilder<ParameterSyntax>();
        while (Kind is not TokenKind.CloseParen)
        {
            if (parameters.Count > 0 && !Accept(TokenKind.Comma)) break;
            if (Kind is TokenKind.CloseParen && parameters.Count > 0) break;
            if (ParseParameter(parameters) is not { } parameter) break;
            parameters.Add(parameter);
        }
        _freeNewLines--;
        if (!Accept(TokenKind.CloseParen))
        {
            ErrorAt(Current, $"Unexpected `{TextOf(Current)}`; expected the `)` that ends the parameters");
            SkipStatement();
        }
        return parameters.ToImmutable();
    }

    private ParameterSyntax? ParseParameter(ImmutableArray<ParameterSyntax>.Builder before)
    {
        if (Kind is not TokenKind.Identifier) return null;
        var token = Current;
        var name = string.Intern(TextOf(token));
        Advance();
        if (before.Any(parameter => parameter.Name == name)) ErrorAt(token, $"The parameter `{name}` is there twice");
        if (before.Count > 0 && before[^1].TakesRest) ErrorAt(token, "No parameter can follow one that takes the rest");
        if (Accept(TokenKind.DotDotDot)) return new(Range(token.Start), name, isOptional: true, defaultValue: null, takesRest: true);
        if (!Accept(TokenKind.Equal))
        {
            if (before.Count > 0 && before[^1].IsOptional) ErrorAt(token, $"The parameter `{name}` needs a default because the one before it has one");
            return new(Range(token.Start), name, isOptional: false, defaultValue: null, takesRest: false);
        }
        var isNegative = Accept(TokenKind.Minus);
        var start = Current;
        if (ParseExpression(mode: ExpressionMode.Basic) is not LiteralSyntax literal)
        {
            ErrorAt(start, $"The default of the parameter `{name}` must be a literal");
            return new(Range(token.Start), name, isOptional: true, defaultValue: null, takesRest: false);
        }
        return new(Range(token.Start), name, isOptional: true, isNegative ? NumberLiteral.Negate(literal.Value) : literal.Value, takesRest: false);
    }

    /// <summary>Turns <c>f(a, b)</c> before a <c>=</c> into the head of an inline function.</summary>
    private FunctionSyntax? ParseInlineFunction(CallSyntax head)
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterSyntax>();
        foreach (var argument in head.Arguments)
        {
            if (argument is not VariableSyntax { Scope: ScriptVariableScope.Global } parameter) return null;
            parameters.Add(new(new(_source, parameter.Start, parameter.End), parameter.Name, false, null, false));
        }
        if (head.Target is not VariableSyntax name) return null;
        Advance();
        var value = ExpectExpression("function");
        return value is null ? null : new(Range(head.Start), name, parameters.ToImmutable(), null, value);
    }
}

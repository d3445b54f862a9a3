using System.Collections.Immutable;
using Generator.Templating.Syntax;

namespace Generator.Templating.Parsing;

internal enum ExpressionMode
{
    Full,

    /// <summary>Inside the branches of <c>a ? b : c</c>, where a colon ends the first.</summary>
    NoNamedArguments,

    /// <summary>A value of <c>when</c>, which <c>||</c> ends.</summary>
    When,

    /// <summary>A value with its members, indexers and parentheses, but no operators.</summary>
    Basic,
}

internal sealed partial class Parser
{
    private const int PrecedenceOfUnary = 200;

    /// <summary>Reads an expression; null, after an error, when there is none.</summary>
    /// <param name="precedence">Operators that bind no tighter than this end the expression.</param>
    /// <param name="mode">What the expression may hold.</param>
    /// <param name="canCall">Whether <c>f x</c> calls; not so inside the arguments of such a call.</param>
    /// <param name="canPipe">Whether <c>|</c> belongs to the expression.</param>
    /// <param name="allowAssignment">Whether this is a statement.</param>
    /// <param name="options">Takes the options behind the list of a loop.</param>
    private ExpressionSyntax? ParseExpression(
        int precedence = 0,
        ExpressionMode mode = ExpressionMode.Full,
        bool canCall = true,
        bool canPipe = true,
        bool allowAssignment = false,
        ImmutableArray<NamedArgumentSyntax>.Builder? options = null)
    {
        try
        {
            return Enter() ? ParseOperators(precedence, mode, canCall, canPipe, allowAssignment, options) : null;
        }
        finally
        {
            Leave();
        }
    }

    private ExpressionSyntax? ParseOperators(
        int precedence,
        ExpressionMode mode,
        bool canCall,
        bool canPipe,
        bool allowAssignment,
        ImmutableArray<NamedArgumentSyntax>.Builder? options)
    {
        var start = Current.Start;
        var isWhen = mode is ExpressionMode.When;
        if (isWhen) mode = ExpressionMode.Full;
        ExpressionSyntax? callee = null;
        ImmutableArray<ExpressionSyntax>.Builder? arguments = null;

        ExpressionSyntax Finish(ExpressionSyntax last)
        {
            if (callee is null) return last;
            arguments!.Add(last);
            CallSyntax call = new(new(_source, start, last.End), callee, arguments.ToImmutable(), isExplicit: false);
            callee = null;
            return call;
        }

        var left = ParseOperand(canCall);
        while (left is not null)
        {
            if (left is FunctionSyntax) return Finish(left);
            if (mode is ExpressionMode.Basic) return left;

            if (Kind is TokenKind.Colon && mode is not ExpressionMode.NoNamedArguments)
            {
                return ParseStrayName(left) is { } named ? Finish(named) : null;
            }
            if (BinaryOperatorOf(Kind) is { } binary)
            {
                if (binary.Precedence <= precedence || (isWhen && Kind is TokenKind.OrOr)) break;
                left = ParseBinary(left, binary.Operator, binary.Precedence, mode, canCall && callee is null);
            }
            else if (AssignmentOperatorOf(Kind) is { } assignment)
            {
                if (allowAssignment) return ParseAssignment(Finish(left), assignment.Operator);
                Error(left.Start, left.End, "A value can only be assigned in a statement of its own");
                return null;
            }
            else if (Kind is TokenKind.Question)
            {
                if (precedence > 0) break;
                return ParseConditional(Finish(left));
            }
            else if (precedence == 0 && canPipe && Kind is TokenKind.Pipe or TokenKind.PipeGreater)
            {
                left = ParsePipe(Finish(left));
                start = left?.Start ?? start;
            }
            else if (IsExpressionStart && (canCall || callee is not null))
            {
                if (Kind is TokenKind.Identifier && callee is null && options is not null)
                {
                    ParseOptions(options);
                    return left;
                }
                if (IsNamedArgument)
                {
                    if (callee is null) (callee, arguments) = (left, ImmutableArray.CreateBuilder<ExpressionSyntax>());
                    else arguments!.Add(left);
                    while (IsNamedArgument) arguments.Add(ParseNamedArgument());
                    if (IsExpressionStart)
                    {
                        left = ParseOperand(canCall: false);
                        continue;
                    }
                    left = new CallSyntax(Range(start), callee, arguments.ToImmutable(), isExplicit: false);
                    callee = null;
                    continue;
                }
                if (callee is null) (callee, arguments) = (left, ImmutableArray.CreateBuilder<ExpressionSyntax>());
                else arguments!.Add(left);
                left = ParseOperand(canCall: false);
            }
            else
            {
                break;
            }
            allowAssignment = allowAssignment && callee is null && left is PathSyntax;
        }
        return left is null ? null : Finish(left);
    }

    /// <summary><c>name: value</c> where no function takes it.</summary>
    private NamedArgumentSyntax? ParseStrayName(ExpressionSyntax left)
    {
        if (left is not VariableSyntax variable)
        {
            Error(left.Start, left.End, $"Expected a name before `:` instead of `{left}`");
            return null;
        }
        Advance();
        var value = ExpectExpression(":");
        return value is null ? null : new(Range(left.Start), variable.Name, value);
    }

    private BinarySyntax? ParseBinary(ExpressionSyntax left, ScriptBinaryOperator operation, int precedence, ExpressionMode mode, bool canCall)
    {
        var token = RangeOf(Current);
        Advance();
        if (!IsExpressionStart)
        {
            ErrorAt(Current, $"Expected an expression to the right of `{_source.Text[token.Start..token.End]}` instead of `{TextOf(Current)}`");
            return null;
        }
        var right = ParseExpression(precedence, mode, canCall, canPipe: false);
        return right is null ? null : new(new(_source, left.Start, right.End), operation, left, right, token);
    }

    private ExpressionSyntax? ParseAssignment(ExpressionSyntax target, ScriptBinaryOperator? operation)
    {
        var token = RangeOf(Current);
        if (operation is null && target is CallSyntax { IsExplicit: true } head && ParseInlineFunction(head) is { } function) return function;
        if (target is not PathSyntax path)
        {
            Error(target.Start, target.End, $"A value cannot be assigned to `{target}`");
            return null;
        }
        Advance();
        var value = ExpectExpression("=");
        return value is null ? null : new AssignmentSyntax(Range(target.Start), path, operation, value, token);
    }

    private ConditionalSyntax? ParseConditional(ExpressionSyntax condition)
    {
        Advance();
        if (!IsExpressionStart)
        {
            ErrorAt(Current, $"Expected an expression behind `?` instead of `{TextOf(Current)}`");
            return null;
        }
        if (ParseExpression(mode: ExpressionMode.NoNamedArguments) is not { } then) return null;
        if (!Accept(TokenKind.Colon))
        {
            ErrorAt(Current, $"Expected `:` instead of `{TextOf(Current)}`");
            return null;
        }
        if (!IsExpressionStart)
        {
            ErrorAt(Current, $"Expected an expression behind `:` instead of `{TextOf(Current)}`");
            return null;
        }
        return ParseExpression(mode: ExpressionMode.NoNamedArguments) is { } otherwise ? new(Range(condition.Start), condition, then, otherwise) : null;
    }

    private PipeSyntax? ParsePipe(ExpressionSyntax from)
    {
        Advance();
        SkipNewLines();
        if (!IsExpressionStart)
        {
            ErrorAt(Current, $"Expected an expression behind `|` instead of `{TextOf(Current)}`");
            return null;
        }
        var to = ParseExpression(canPipe: false);
        return to is null ? null : new(Range(from.Start), from, to);
    }

    private static (ScriptBinaryOperator Operator, int Precedence)? BinaryOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion => (ScriptBinaryOperator.EmptyCoalescing, 20),
        TokenKind.QuestionExclamation => (ScriptBinaryOperator.NotEmptyCoalescing, 20),
        TokenKind.OrOr => (ScriptBinaryOperator.Or, 30),
        TokenKind.AndAnd => (ScriptBinaryOperator.And, 40),
        TokenKind.EqualEqual => (ScriptBinaryOperator.CompareEqual, 70),
        TokenKind.ExclamationEqual => (ScriptBinaryOperator.CompareNotEqual, 70),
        TokenKind.Less => (ScriptBinaryOperator.CompareLess, 80),
        TokenKind.LessEqual => (ScriptBinaryOperator.CompareLessOrEqual, 80),
        TokenKind.Greater => (ScriptBinaryOperator.CompareGreater, 80),
        TokenKind.GreaterEqual => (ScriptBinaryOperator.CompareGreaterOrEqual, 80),
        TokenKind.Plus => (ScriptBinaryOperator.Add, 100),
        TokenKind.Minus => (ScriptBinaryOperator.Subtract, 100),
        TokenKind.Asterisk => (ScriptBinaryOperator.Multiply, 110),
        TokenKind.Divide => (ScriptBinaryOperator.Divide, 110),
        TokenKind.DoubleDivide => (ScriptBinaryOperator.DivideRound, 110),
        TokenKind.Percent => (ScriptBinaryOperator.Modulus, 110),
        TokenKind.ShiftLeft => (ScriptBinaryOperator.ShiftLeft, 110),
        TokenKind.ShiftRight => (ScriptBinaryOperator.ShiftRight, 110),
        TokenKind.DotDot => (ScriptBinaryOperator.RangeInclude, 130),
        TokenKind.DotDotLess => (ScriptBinaryOperator.RangeExclude, 130),
        _ => null,
    };

    private readonly record struct AssignmentOperator(ScriptBinaryOperator? Operator);

    private static AssignmentOperator? AssignmentOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Equal => new(null),
        TokenKind.PlusEqual => new(ScriptBinaryOperator.Add),
        TokenKind.MinusEqual => new(ScriptBinaryOperator.Subtract),
        TokenKind.AsteriskEqual => new(ScriptBinaryOperator.Multiply),
        TokenKind.DivideEqual => new(ScriptBinaryOperator.Divide),
        TokenKind.DoubleDivideEqual => new(ScriptBinaryOperator.DivideRound),
        TokenKind.PercentEqual => new(ScriptBinaryOperator.Modulus),
        _ => null,
    };
}

using System.Numerics;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation.Expressions;

internal sealed class BinaryNode(BinarySyntax syntax, ExpressionNode left, ExpressionNode right) : ExpressionNode(syntax), IOperationSite
{
    private readonly ScriptBinaryOperator _operation = syntax.Operator;

    public SourceSpan Operator => syntax.OperatorToken.Span;

    public SourceSpan Left => syntax.Left.Span;

    public SourceSpan Right => syntax.Right.Span;

    public override object? Eval(TemplateContext context)
    {
        // A chain like `a + b + c …` is as deep as it is long.
        context.Nest(Syntax);
        var (first, second) = (left.Eval(context), right.Eval(context));
        context.Unnest();
        return _operation is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual && AreTexts(first, second)
            ? Boxed.From(Equal(first, second))
            : BinaryOperation.Evaluate(context, this, _operation, first, second);
    }

    public override bool Test(TemplateContext context)
    {
        if (_operation is not (ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual)) return base.Test(context);
        context.Nest(Syntax);
        var (first, second) = (left.Eval(context), right.Eval(context));
        context.Unnest();
        if (AreTexts(first, second)) return Equal(first, second);
        return BinaryOperation.Evaluate(context, this, _operation, first, second) is { } value && (value is bool flag ? flag : context.IsTrue(Syntax, value));
    }

    private static bool AreTexts(object? first, object? second) =>
        first is not null && second is not null && first.GetType() == typeof(string) && second.GetType() == typeof(string);

    /// <summary>Whether the comparison of two texts holds.</summary>
    private bool Equal(object? first, object? second) =>
        string.Equals((string)first!, (string)second!, StringComparison.Ordinal) == (_operation is ScriptBinaryOperator.CompareEqual);
}

internal sealed class AndNode(ScriptNode syntax, ExpressionNode left, ExpressionNode right) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context) => Boxed.From(Test(context));

    public override bool Test(TemplateContext context)
    {
        context.Nest(Syntax);
        var result = left.Test(context) && right.Test(context);
        context.Unnest();
        return result;
    }
}

internal sealed class OrNode(ScriptNode syntax, ExpressionNode left, ExpressionNode right) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context) => Boxed.From(Test(context));

    public override bool Test(TemplateContext context)
    {
        context.Nest(Syntax);
        var result = left.Test(context) || right.Test(context);
        context.Unnest();
        return result;
    }
}

internal sealed class NotNode(ScriptNode syntax, ExpressionNode operand) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context) => Boxed.From(!operand.Test(context));

    public override bool Test(TemplateContext context) => !operand.Test(context);
}

/// <summary><c>-x</c> and <c>+x</c></summary>
internal sealed class SignNode(UnarySyntax syntax, ExpressionNode operand) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context)
    {
        var value = operand.Eval(context);
        var isNegative = syntax.Operator is UnaryOperator.Negate;
        if (!Number.Is(value))
        {
            throw new ScriptRuntimeException(syntax.Operand.Span, $"A value of type {context.GetTypeName(value)} has no sign: it is no number");
        }
        if (!isNegative) return value;
        return value switch
        {
            int.MinValue => -(long)int.MinValue,
            long.MinValue => -(BigInteger)long.MinValue,
            short or byte or sbyte or ushort => -context.ToInt(Syntax.Span, value),
            uint number => -(long)number,
            ulong number => -(BigInteger)number,
            _ => NumberLiteral.Negate(value),
        };
    }
}

/// <summary><c>@f</c></summary>
internal sealed class AliasNode(ScriptNode syntax, ExpressionNode operand) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context) => operand is PathNode path ? path.Get(context) : operand.Eval(context);
}

internal sealed class ConditionalNode(ScriptNode syntax, ExpressionNode condition, ExpressionNode then, ExpressionNode otherwise) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context) => condition.Test(context) ? then.Eval(context) : otherwise.Eval(context);
}

/// <summary><c>x++</c></summary>
internal sealed class IncrementNode(IncrementSyntax syntax, PathNode target) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context)
    {
        var before = target.Eval(context);
        if (!Number.Is(before)) throw new ScriptRuntimeException(target.Syntax.Span, $"A value of type {context.GetTypeName(before)} cannot be counted: it is no number");
        var after = BinaryOperation.Evaluate(context, Syntax.Span, ScriptBinaryOperator.Add, before, Boxed.From(syntax.Step));
        target.Set(context, after);
        return syntax.IsPrefix ? after : before;
    }
}

internal sealed class AssignmentNode(AssignmentSyntax syntax, PathNode target, ExpressionNode value) : ExpressionNode(syntax), IOperationSite
{
    public SourceSpan Operator => syntax.Span;

    public SourceSpan Left => syntax.Span;

    public SourceSpan Right => syntax.Span;

    public override object? Eval(TemplateContext context)
    {
        var assigned = value.Eval(context);
        if (syntax.Operator is { } operation) assigned = BinaryOperation.Evaluate(context, this, operation, target.Eval(context), assigned);
        target.Set(context, assigned);
        return null;
    }
}

/// <summary><c>'x' | 5</c></summary>
internal sealed class BrokenPipeNode(PipeSyntax syntax) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context) =>
        throw new ScriptRuntimeException(syntax.To.Span, $"`{syntax.To}` is not a function that could take the value of a pipe");
}

/// <summary><c>^list</c> where there are no arguments.</summary>
internal sealed class StrayExpandNode(ScriptNode syntax, ExpressionNode operand) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context) => operand.Eval(context);
}

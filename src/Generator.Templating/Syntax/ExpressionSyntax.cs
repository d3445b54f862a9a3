using System.Collections.Immutable;

namespace Generator.Templating.Syntax;

internal abstract class ExpressionSyntax(in SourceRange range) : ScriptNode(range);

/// <summary>Something that can be read, assigned, and called when it holds a function.</summary>
internal abstract class PathSyntax(in SourceRange range) : ExpressionSyntax(range);

internal sealed class VariableSyntax(in SourceRange range, string name, ScriptVariableScope scope) : PathSyntax(range)
{
    public string Name => name;

    public ScriptVariableScope Scope => scope;
}

/// <summary><c>this</c>: the object that receives assigned variables.</summary>
internal sealed class ThisSyntax(in SourceRange range) : ExpressionSyntax(range);

internal sealed class MemberSyntax(in SourceRange range, ExpressionSyntax target, string member, SourceRange memberRange, bool isNullConditional)
    : PathSyntax(range)
{
    public ExpressionSyntax Target => target;

    public string Member => member;

    public NameSyntax MemberName { get; } = new(memberRange);

    public bool IsNullConditional => isNullConditional;
}

/// <summary>A name where it is written, for messages.</summary>
internal sealed class NameSyntax(in SourceRange range) : ScriptNode(range);

internal sealed class IndexSyntax(in SourceRange range, ExpressionSyntax target, ExpressionSyntax index) : PathSyntax(range)
{
    public ExpressionSyntax Target => target;

    public ExpressionSyntax Index => index;
}

/// <summary><c>x.empty?</c></summary>
internal sealed class IsEmptySyntax(in SourceRange range, ExpressionSyntax target, bool isNullConditional) : ExpressionSyntax(range)
{
    public ExpressionSyntax Target => target;

    public bool IsNullConditional => isNullConditional;
}

internal sealed class LiteralSyntax(in SourceRange range, object? value) : ExpressionSyntax(range)
{
    public object? Value => value;
}

internal sealed class InterpolationSyntax(in SourceRange range, ImmutableArray<ExpressionSyntax> parts) : ExpressionSyntax(range)
{
    public ImmutableArray<ExpressionSyntax> Parts => parts;
}

internal sealed class ArraySyntax(in SourceRange range, ImmutableArray<ExpressionSyntax> items) : ExpressionSyntax(range)
{
    public ImmutableArray<ExpressionSyntax> Items => items;
}

internal sealed class ObjectSyntax(in SourceRange range, ImmutableArray<(string Name, ExpressionSyntax Value)> members) : ExpressionSyntax(range)
{
    public ImmutableArray<(string Name, ExpressionSyntax Value)> Members => members;
}

internal sealed class ParenthesisSyntax(in SourceRange range, ExpressionSyntax inner) : PathSyntax(range)
{
    public ExpressionSyntax Inner => inner;
}

internal sealed class UnarySyntax(in SourceRange range, UnaryOperator operation, ExpressionSyntax operand) : ExpressionSyntax(range)
{
    public UnaryOperator Operator => operation;

    public ExpressionSyntax Operand => operand;
}

internal sealed class BinarySyntax(
    in SourceRange range, ScriptBinaryOperator operation, ExpressionSyntax left, ExpressionSyntax right, SourceRange operatorRange)
    : ExpressionSyntax(range)
{
    public ScriptBinaryOperator Operator => operation;

    public ExpressionSyntax Left => left;

    public ExpressionSyntax Right => right;

    public NameSyntax OperatorToken { get; } = new(operatorRange);
}

internal sealed class ConditionalSyntax(in SourceRange range, ExpressionSyntax condition, ExpressionSyntax then, ExpressionSyntax otherwise)
    : ExpressionSyntax(range)
{
    public ExpressionSyntax Condition => condition;

    public ExpressionSyntax Then => then;

    public ExpressionSyntax Otherwise => otherwise;
}

internal sealed class PipeSyntax(in SourceRange range, ExpressionSyntax from, ExpressionSyntax to) : ExpressionSyntax(range)
{
    public ExpressionSyntax From => from;

    public ExpressionSyntax To => to;
}

internal sealed class CallSyntax(
    in SourceRange range, ExpressionSyntax target, ImmutableArray<ExpressionSyntax> arguments, bool isExplicit) : ExpressionSyntax(range)
{
    public ExpressionSyntax Target => target;

    /// <summary>Named ones are <see cref="NamedArgumentSyntax"/>.</summary>
    public ImmutableArray<ExpressionSyntax> Arguments => arguments;

    /// <summary>Written with parentheses.</summary>
    public bool IsExplicit => isExplicit;
}

internal sealed class NamedArgumentSyntax(in SourceRange range, string name, ExpressionSyntax? value) : ExpressionSyntax(range)
{
    public string Name => name;

    /// <summary>Null for a name alone, which means true.</summary>
    public ExpressionSyntax? Value => value;
}

/// <summary><c>++x</c>, <c>x--</c> …</summary>
internal sealed class IncrementSyntax(in SourceRange range, PathSyntax target, int step, bool isPrefix) : ExpressionSyntax(range)
{
    public PathSyntax Target => target;

    /// <summary>1 or -1.</summary>
    public int Step => step;

    public bool IsPrefix => isPrefix;
}

internal sealed class AssignmentSyntax(
    in SourceRange range, PathSyntax target, ScriptBinaryOperator? operation, ExpressionSyntax value, SourceRange operatorRange) : ExpressionSyntax(range)
{
    public PathSyntax Target => target;

    /// <summary>Null for <c>=</c>.</summary>
    public ScriptBinaryOperator? Operator => operation;

    public ExpressionSyntax Value => value;

    public NameSyntax OperatorToken { get; } = new(operatorRange);
}

/// <summary><c>func</c>, <c>do</c> and <c>name(a, b) = value</c>.</summary>
internal sealed class FunctionSyntax(
    in SourceRange range, VariableSyntax? name, ImmutableArray<ParameterSyntax>? parameters, BlockSyntax? body, ExpressionSyntax? value)
    : ExpressionSyntax(range)
{
    /// <summary>Null for <c>do</c>.</summary>
    public VariableSyntax? Name => name;

    /// <summary>Null for a function that finds its arguments in <c>$</c>.</summary>
    public ImmutableArray<ParameterSyntax>? Parameters => parameters;

    public BlockSyntax? Body => body;

    /// <summary>What an inline function gives.</summary>
    public ExpressionSyntax? Value => value;
}

internal sealed class ParameterSyntax(in SourceRange range, string name, bool isOptional, object? defaultValue, bool takesRest) : ScriptNode(range)
{
    public string Name => name;

    public bool IsOptional => isOptional;

    public object? Default => defaultValue;

    public bool TakesRest => takesRest;
}

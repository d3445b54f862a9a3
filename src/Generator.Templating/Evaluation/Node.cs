using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>What a flow of statements does next.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

/// <summary>A statement, ready to run. Immutable and shared by all threads.</summary>
internal abstract class StatementNode
{
    public abstract void Emit(TemplateContext context);
}

/// <summary>An expression, ready to be evaluated. Immutable and shared by all threads.</summary>
internal abstract class ExpressionNode(ScriptNode syntax)
{
    public ScriptNode Syntax => syntax;

    public abstract object? Eval(TemplateContext context);

    /// <summary>The value; where it is read from a path, a function is not called.</summary>
    public virtual object? Get(TemplateContext context) => Eval(context);

    /// <summary>Whether the value counts as true.</summary>
    public virtual bool Test(TemplateContext context)
    {
        var value = Eval(context);
        if (value is null) return false;
        return value.GetType() == typeof(bool) ? (bool)value : context.IsTrue(Syntax, value);
    }

    /// <summary>Prints the value.</summary>
    public virtual void Emit(TemplateContext context)
    {
        if (Eval(context) is { } value) context.Print(this, value);
    }

    protected ScriptRuntimeException Error(string message) => new(Syntax.Span, message);
}

/// <summary>Something that can be read and assigned. Reading a function calls it.</summary>
internal abstract class PathNode(ScriptNode syntax) : ExpressionNode(syntax), ICallSite
{
    SourceSpan ICallSite.Span => Syntax.Span;

    SourceSpan ICallSite.End => Syntax.SpanBehind;

    SourceSpan ICallSite.ArgumentSpan(int index) => Syntax.Span;

    /// <summary>The value; a function is not called.</summary>
    public abstract override object? Get(TemplateContext context);

    public abstract void Set(TemplateContext context, object? value);

    public sealed override object? Eval(TemplateContext context)
    {
        var value = Get(context);
        return Callable.Is(value) ? FunctionCall.WithoutArguments(context, this, value!) : value;
    }
}

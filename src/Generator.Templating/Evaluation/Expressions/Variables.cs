using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation.Expressions;

internal sealed class GlobalVariableNode(ScriptNode syntax, string name) : PathNode(syntax)
{
    private readonly int _hash = MemberTable.HashOf(name);

    // Where the name was found last; in other tables it may stand elsewhere.
    private int _slot;

    // What the name always stands for, once that is known.
    private DirectFunction? _fixed;

    public string Name => name;

    public override object? Get(TemplateContext context)
    {
        var value = context.GetGlobal(name, _hash, ref _slot, Syntax);
        return ReferenceEquals(value, TemplateContext.Undefined) ? OfNothing(context) : value;
    }

    public override void Set(TemplateContext context, object? value) => context.SetGlobal(name, value, readOnly: false, Syntax);

    private object? OfNothing(TemplateContext context) => context.StrictVariables ? throw Error($"The variable or function `{name}` was not found") : null;

    /// <summary>Prints the value. Where a statement is a name alone, it mostly is a function of the host.</summary>
    public override void Emit(TemplateContext context)
    {
        var value = _fixed is { } known ? Call(context, known) : Value(context);
        if (value is not null) context.Print(this, value);
    }

    private object? Value(TemplateContext context)
    {
        var value = Get(context);
        if (value is not DirectFunction { FewestArguments: 0 } function) return Callable.Is(value) ? FunctionCall.WithoutArguments(context, this, value!) : value;
        if (function.IsFixed) _fixed = function;
        return Call(context, function);
    }

    private object? Call(TemplateContext context, DirectFunction function) => FunctionCall.Direct(context, this, function, context.NoArguments, Syntax);
}

internal sealed class LocalVariableNode(ScriptNode syntax, string name) : PathNode(syntax)
{
    public string Name => name;

    public override object? Get(TemplateContext context)
    {
        if (context.TryGetLocal(name, out var value)) return value;
        return context.StrictVariables ? throw Error($"The variable `${name}` was not found") : null;
    }

    public override void Set(TemplateContext context, object? value) => context.SetLocal(name, value, readOnly: false, Syntax);
}

/// <summary><c>$</c></summary>
internal sealed class ArgumentsNode(ScriptNode syntax) : PathNode(syntax)
{
    public override object? Get(TemplateContext context) =>
        context.TopLocal?.Arguments ?? (context.StrictVariables ? throw Error("There are no arguments `$` here") : null);

    public override void Set(TemplateContext context, object? value) => throw Error("The arguments `$` cannot be assigned");
}

/// <summary><c>$$</c></summary>
internal sealed class WrappedBlockNode(ScriptNode syntax) : PathNode(syntax)
{
    public override object? Get(TemplateContext context) => context.TopLocal?.Block;

    public override void Set(TemplateContext context, object? value) => throw Error("The wrapped block `$$` cannot be assigned");
}

internal sealed class ThisNode(ScriptNode syntax) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context) => context.CurrentGlobal;
}

internal static class Target
{
    /// <summary>The value whose member is read. A function is called unless it has members of its own.</summary>
    public static object? Of(TemplateContext context, ExpressionNode target)
    {
        var value = target.Get(context);
        return Callable.IsPlainFunction(value) && target is PathNode path ? FunctionCall.WithoutArguments(context, path, value!) : value;
    }
}

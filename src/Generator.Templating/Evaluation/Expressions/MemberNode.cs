using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation.Expressions;

/// <summary><c>target.member</c></summary>
internal sealed class MemberNode(MemberSyntax syntax, ExpressionNode target, bool isConditional) : PathNode(syntax)
{
    private readonly string _member = syntax.Member;
    private readonly int _hash = MemberTable.HashOf(syntax.Member);

    /// <summary>Whether a null somewhere to the left makes the whole path null.</summary>
    public bool IsConditional => isConditional;

    public override object? Get(TemplateContext context)
    {
        var value = target.Get(context);
        if (value is null) return OfNothing(context);
        if (value is HostObject host) return host.TryGetMember(context, _member, out var read) ? read : OfStranger(context, value);
        if (value.GetType() == typeof(ScriptArray))
        {
            if (((ScriptArray)value).TryGetArgument(_member, out var argument)) return argument;
        }
        else if (value is ScriptObject { IsPlain: true } plain)
        {
            if (plain.TryGetMember(_member, _hash, out var member)) return member;
            return OfStranger(context, value);
        }
        else if (Callable.IsPlainFunction(value) && target is PathNode path)
        {
            value = FunctionCall.WithoutArguments(context, path, value);
            if (value is null) return OfNothing(context);
        }
        if (Members.TryGet(context, syntax.MemberName.Span, value, _member, out var found)) return found;
        if (context.EnableRelaxedMemberAccess) return null;
        throw Members.IsPrimitive(value)
            ? new ScriptRuntimeException(syntax.MemberName.Span, $"A value of type {context.GetTypeName(value)} has no member `{_member}`")
            : Missing();
    }

    private object? OfNothing(TemplateContext context) => context.EnableRelaxedTargetAccess || isConditional ? null : throw NoTarget();

    /// <summary>A member that an object does not have.</summary>
    private object? OfStranger(TemplateContext context, object owner)
    {
        if (context.TryGetMember is { } ask && ask(context, syntax.MemberName.Span, owner, _member, out var value)) return value;
        return context.EnableRelaxedMemberAccess ? null : throw Missing();
    }

    public override void Set(TemplateContext context, object? value)
    {
        var owner = Target.Of(context, target) ?? throw NoTarget();
        if (!Members.TrySet(context, syntax.MemberName.Span, owner, _member, value))
        {
            throw new ScriptRuntimeException(syntax.MemberName.Span, $"The member `{syntax}` is read-only");
        }
    }

    private ScriptRuntimeException NoTarget() => new(syntax.MemberName.Span, $"`{syntax.Target}` is null; it has no member `{_member}`");

    private ScriptRuntimeException Missing() => new(syntax.MemberName.Span, $"`{syntax.Target}` has no member `{_member}`");
}

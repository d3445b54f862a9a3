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
        var value = Target.Of(context, target);
        if (value is ScriptObject { IsPlain: true } plain)
        {
            if (plain.TryGetMember(_member, _hash, out var member)) return member;
            if (context.TryGetMember is null) return context.EnableRelaxedMemberAccess ? null : throw Missing();
        }
        else if (value is null)
        {
            return context.EnableRelaxedTargetAccess || isConditional ? null : throw NoTarget();
        }
        if (Members.TryGet(context, syntax.MemberName.Span, value, _member, out var found)) return found;
        if (context.EnableRelaxedMemberAccess) return null;
        throw Members.IsPrimitive(value)
            ? new ScriptRuntimeException(syntax.MemberName.Span, $"A value of type {context.GetTypeName(value)} has no member `{_member}`")
            : Missing();
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

using System.Collections;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation.Expressions;

/// <summary><c>target[index]</c></summary>
internal sealed class IndexNode(IndexSyntax syntax, ExpressionNode target, ExpressionNode index, bool isConditional) : PathNode(syntax)
{
    public bool IsConditional => isConditional;

    public override object? Get(TemplateContext context)
    {
        var owner = Target.Of(context, target);
        if (owner is null)
        {
            return context.EnableRelaxedTargetAccess || isConditional ? null : throw Error($"`{syntax.Target}` is null; it has no items");
        }
        var key = index.Eval(context);
        if (key is null) return context.EnableNullIndexer ? null : throw IndexError($"The index of `{syntax}` is null");
        switch (owner)
        {
            case ScriptArray or IList and not IScriptObject:
                var list = (IList)owner;
                if (Number.Is(key)) return ItemAt(context, list, context.ToInt(syntax.Index.Span, key));
                return OfMember(context, owner, key);
            case string text when Number.Is(key):
                var place = context.ToInt(syntax.Index.Span, key);
                if (place < 0) place += text.Length;
                return (uint)place < (uint)text.Length ? text[place] : OutOfRange(context);
            case IDictionary dictionary and not IScriptObject when dictionary.Contains(key):
                return dictionary[key];
            default:
                return OfMember(context, owner, key);
        }
    }

    public override void Set(TemplateContext context, object? value)
    {
        var owner = Target.Of(context, target) ?? throw Error($"`{syntax.Target}` is null; it has no items");
        var key = index.Eval(context) ?? throw IndexError($"The index of `{syntax}` is null");
        if (owner is IList list and (ScriptArray or not IScriptObject) && Number.Is(key))
        {
            SetItem(context, list, context.ToInt(syntax.Index.Span, key), value);
        }
        else if (owner is IDictionary { IsReadOnly: false } dictionary and not IScriptObject)
        {
            dictionary[key] = value;
        }
        else if (!Members.TrySet(context, syntax.Index.Span, owner, context.ObjectToString(key), value))
        {
            throw IndexError($"`{syntax}` is read-only");
        }
    }

    private object? ItemAt(TemplateContext context, IList list, int place)
    {
        if (list is ScriptRange range) return place < 0 ? range[range.Count + place] : range[place];
        if (place < 0) place += list.Count;
        return (uint)place < (uint)list.Count ? list[place] : OutOfRange(context);
    }

    private object? OutOfRange(TemplateContext context) =>
        context.EnableRelaxedIndexerAccess ? null : throw IndexError($"The index of `{syntax}` is outside the list");

    private object? OfMember(TemplateContext context, object owner, object key)
    {
        if (Members.TryGet(context, syntax.Index.Span, owner, context.ObjectToString(key), out var value)) return value;
        return context.EnableRelaxedMemberAccess ? null : throw IndexError($"`{syntax.Target}` has no item `{syntax.Index}`");
    }

    private void SetItem(TemplateContext context, IList list, int place, object? value)
    {
        if (place < 0) place += list.Count;
        if (place < 0 || list.IsReadOnly || (list is not ScriptArray && place >= list.Count)) throw IndexError($"`{syntax}` cannot be assigned");
        if (place > list.Count) context.CheckTextLength(syntax.Index.Span, place);
        list[place] = value;
    }

    private ScriptRuntimeException IndexError(string message) => new(syntax.Index.Span, message);
}

/// <summary><c>x.empty?</c></summary>
internal sealed class IsEmptyNode(IsEmptySyntax syntax, ExpressionNode target) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context)
    {
        var value = target.Eval(context);
        if (value is null && !context.EnableRelaxedMemberAccess && !context.EnableRelaxedTargetAccess && !syntax.IsNullConditional)
        {
            throw Error($"`{syntax.Target}` is null");
        }
        return context.IsEmpty(Syntax.Span, value);
    }
}

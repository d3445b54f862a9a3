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
        if (owner.GetType() == typeof(ScriptArray) && key is int position && (uint)position < (uint)((ScriptArray)owner).Count) return ((ScriptArray)owner)[position];
        if (key is null) return context.EnableNullIndexer ? null : throw IndexError($"The index of `{syntax}` is null");
        if (IsIndexedByName(owner, key))
        {
            if (owner is IDictionary dictionary and not IScriptObject && dictionary.Contains(key)) return dictionary[key];
            return OfMember(context, owner, key);
        }
        var place = context.ToInt(syntax.Index.Span, key);
        return owner switch
        {
            string text => CharacterAt(context, text, place),
            IList list => ItemAt(context, list, place),
            _ => throw NoList(context, owner),
        };
    }

    /// <summary>Whether the index is a member's name. Texts, numbers and lists have indexes that are numbers, an array also has members.</summary>
    private static bool IsIndexedByName(object owner, object key) => owner switch
    {
        string => false,
        ScriptArray => key is string,
        IDictionary or IScriptObject => true,
        IList => false,
        _ => !Members.IsPrimitive(owner),
    };

    public override void Set(TemplateContext context, object? value)
    {
        var owner = Target.Of(context, target) ?? throw Error($"`{syntax.Target}` is null; it has no items");
        var key = index.Eval(context) ?? throw IndexError($"The index of `{syntax}` is null");
        if (!IsIndexedByName(owner, key))
        {
            var place = context.ToInt(syntax.Index.Span, key);
            if (owner is IList list) SetItem(context, list, place, value);
            else throw owner is string ? IndexError("A character of a text cannot be replaced") : NoList(context, owner);
        }
        else if (owner is IDictionary { IsReadOnly: false } dictionary and not IScriptObject)
        {
            dictionary[key] = value;
        }
        else if (!Members.TrySet(context, syntax.Index.Span, owner, context.TextOf(key), value))
        {
            throw IndexError($"`{syntax}` is read-only");
        }
    }

    /// <summary>One character as a text.</summary>
    private string? CharacterAt(TemplateContext context, string text, int place)
    {
        if (place < 0) place += text.Length;
        if ((uint)place < (uint)text.Length) return text[place].ToString();
        if (!context.EnableRelaxedIndexerAccess) throw IndexError($"The index of `{syntax}` is outside the text");
        return place < 0 ? null : throw Error($"The index of `{syntax}` is outside the text");
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
        if (Members.TryGet(context, syntax.Index.Span, owner, context.TextOf(key), out var value)) return value;
        return context.EnableRelaxedMemberAccess ? null : throw IndexError($"`{syntax.Target}` has no item `{syntax.Index}`");
    }

    private void SetItem(TemplateContext context, IList list, int place, object? value)
    {
        if (place < 0) place += list.Count;
        if (place < 0 && context.EnableRelaxedIndexerAccess) return;
        if (place < 0 || list.IsReadOnly || (list is not (ScriptArray or ScriptRange) && place >= list.Count)) throw IndexError($"`{syntax}` cannot be assigned");
        if (place > list.Count) context.CheckTextLength(syntax.Index.Span, place);
        list[place] = value;
    }

    private ScriptRuntimeException NoList(TemplateContext context, object owner) =>
        new(syntax.Target.Span, $"`{syntax.Target}` of type {context.GetTypeName(owner)} has no items");

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

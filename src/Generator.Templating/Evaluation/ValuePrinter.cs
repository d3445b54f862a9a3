using System.Collections;
using System.Globalization;
using System.Text;
using Generator.Templating.Builtins;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Prints values as templates show them: <c>[1, "a"]</c>, <c>{a: 1}</c>.</summary>
internal static class ValuePrinter
{
    private static readonly string DateName = string.Intern("date");
    private static readonly int DateHash = MemberTable.HashOf(DateName);

    public static string ToText(TemplateContext context, object? value, bool isNested)
    {
        switch (value)
        {
            case null:
                return isNested ? "null" : string.Empty;
            case string text:
                return isNested ? Quote(text) : text;
            case bool flag:
                return flag ? "true" : "false";
            case int number when number >= 0:
                return SmallNumber(number);
            case char character:
                return character.ToString();
            case DateTime date:
                var slot = 0;
                return context.GetGlobal(DateName, DateHash, ref slot, null) is DateModule dates ? dates.Print(context, date) : date.ToString(context.CurrentCulture);
            case IFormattable formattable:
                return formattable.ToString(null, context.CurrentCulture);
            case IScriptOutput output:
                var printed = output.ToString() ?? string.Empty;
                return isNested ? Quote(printed) : printed;
            case EmptyScriptObject:
                return isNested ? "null" : string.Empty;
            default:
                StringBuilder builder = new();
                Append(context, builder, value, isNested, depth: 0);
                return builder.ToString();
        }
    }

    public static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_')) return false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_') return false;
        }
        return true;
    }

    private static string SmallNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Append(TemplateContext context, StringBuilder builder, object? value, bool isNested, int depth)
    {
        var limit = context.ObjectRecursionLimit;
        if (limit > 0 && depth > limit)
        {
            throw new ScriptRuntimeException(
                context.CurrentSpan, string.Create(CultureInfo.InvariantCulture, $"The value is nested more deeply than {nameof(TemplateContext.ObjectRecursionLimit)} `{limit}` allows, or it holds itself"));
        }
        context.CheckTextLength(context.CurrentSpan, builder.Length);
        switch (value)
        {
            case null or EmptyScriptObject or string or bool or char or IFormattable or IScriptOutput:
                builder.Append(context.TextOf(value, isNested));
                break;
            case ScriptFunction:
                builder.Append(value);
                break;
            case IScriptCustomFunction and not IScriptObject:
                builder.Append("<function>");
                break;
            case ScriptArray or ScriptRange:
                AppendList(context, builder, (IEnumerable)value, depth);
                break;
            case IScriptObject scriptObject:
                AppendObject(context, builder, scriptObject, depth);
                break;
            case IDictionary dictionary:
                AppendDictionary(context, builder, dictionary, depth);
                break;
            case KeyValuePair<string, object?> pair:
                AppendPair(context, builder, pair.Key, pair.Value, depth);
                break;
            case DictionaryEntry entry:
                AppendPair(context, builder, entry.Key, entry.Value, depth);
                break;
            case IEnumerable list when value is not string:
                AppendList(context, builder, list, depth);
                break;
            default:
                builder.Append(value);
                break;
        }
    }

    private static void AppendList(TemplateContext context, StringBuilder builder, IEnumerable list, int depth)
    {
        builder.Append('[');
        var isFirst = true;
        foreach (var item in list)
        {
            if (!isFirst) builder.Append(", ");
            isFirst = false;
            Append(context, builder, item, isNested: true, depth + 1);
        }
        builder.Append(']');
    }

    private static void AppendObject(TemplateContext context, StringBuilder builder, IScriptObject scriptObject, int depth)
    {
        builder.Append('{');
        var isFirst = true;
        foreach (var name in scriptObject.GetMembers())
        {
            if (!isFirst) builder.Append(", ");
            isFirst = false;
            scriptObject.TryGetValue(context, context.CurrentSpan, name, out var value);
            AppendMember(context, builder, name, value, depth);
        }
        builder.Append('}');
    }

    private static void AppendDictionary(TemplateContext context, StringBuilder builder, IDictionary dictionary, int depth)
    {
        builder.Append('{');
        var isFirst = true;
        foreach (DictionaryEntry entry in dictionary)
        {
            if (!isFirst) builder.Append(", ");
            isFirst = false;
            AppendMember(context, builder, context.TextOf(entry.Key), entry.Value, depth);
        }
        builder.Append('}');
    }

    private static void AppendPair(TemplateContext context, StringBuilder builder, object? key, object? value, int depth)
    {
        builder.Append('{');
        AppendMember(context, builder, "key", key, depth);
        builder.Append(", ");
        AppendMember(context, builder, "value", value, depth);
        builder.Append('}');
    }

    private static void AppendMember(TemplateContext context, StringBuilder builder, string name, object? value, int depth)
    {
        builder.Append(IsIdentifier(name) ? name : Quote(name)).Append(": ");
        Append(context, builder, value, isNested: true, depth + 1);
    }

    private static string Quote(string text) => StringFunctions.Literal(text);
}

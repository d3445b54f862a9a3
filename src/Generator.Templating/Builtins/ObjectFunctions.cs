using System.Collections;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The module <c>object</c>: what a value is and what is in it.</summary>
internal static partial class ObjectFunctions
{
    /// <summary>The value unless it is null or the empty text.</summary>
    public static object? Default(object? value, object? @default) => value is null or "" ? @default : value;

    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture) => value switch
    {
        null => string.Empty,
        IFormattable formattable => formattable.ToString(format, Cultures.Named(culture) ?? context.CurrentCulture),
        _ => context.ObjectToString(value),
    };

    public static bool HasKey(TemplateContext context, SourceSpan span, object? value, string? key) => TryGetMember(context, span, value, key, out _);

    /// <summary>Whether the object has the member and it is not null.</summary>
    public static bool HasValue(TemplateContext context, SourceSpan span, object? value, string? key) =>
        TryGetMember(context, span, value, key, out var member) && member is not null;

    public static ScriptArray Keys(TemplateContext context, SourceSpan span, object? value) => new(Names(value));

    public static ScriptArray Values(TemplateContext context, SourceSpan span, object? value)
    {
        ScriptArray values = [];
        foreach (var name in Names(value).OfType<string>())
        {
            TryGetMember(context, span, value, name, out var member);
            values.Add(member);
        }
        return values;
    }

    /// <summary>Characters of a text, items of a list, members of an object; 0 for all else.</summary>
    public static int Size(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        IEnumerable list => ArrayFunctions.Size(context, span, list),
        IScriptObject members => members.Count,
        _ => 0,
    };

    /// <summary><c>string</c>, <c>boolean</c>, <c>number</c>, <c>array</c>, <c>iterator</c> or <c>object</c>.</summary>
    public static string? TypeOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        _ when MathFunctions.IsNumber(value) => "number",
        ScriptRange => "iterator",
        IList => "array",
        IDictionary or IScriptObject => "object",
        IEnumerable => "iterator",
        _ => "object",
    };

    /// <summary>The type as the context names it: <c>int</c>, <c>double</c>, <c>array</c> …</summary>
    public static string? Kind(TemplateContext context, SourceSpan span, object? value) => value is null ? null : context.GetTypeName(value);

    private static bool TryGetMember(TemplateContext context, SourceSpan span, object? value, string? name, out object? member)
    {
        member = null;
        switch (value)
        {
            case IScriptObject members when name is not null:
                return members.TryGetValue(context, span, name, out member);
            case IDictionary<string, object?> members when name is not null:
                return members.TryGetValue(name, out member);
            case IDictionary members when name is not null && members.Contains(name):
                member = members[name];
                return true;
            default:
                return false;
        }
    }

    private static IEnumerable<object?> Names(object? value) => value switch
    {
        IScriptObject members => members.GetMembers(),
        IDictionary members => members.Keys.Cast<object?>().Select(key => key?.ToString()),
        IDictionary<string, object?> members => members.Keys,
        _ => [],
    };
}

using System.Collections;
using System.Globalization;
using System.Numerics;
using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

public partial class TemplateContext
{
    /// <summary>The text that is printed for a value.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="nested">Inside an array or object, where texts are quoted.</param>
    public virtual string? ObjectToString(object? value, bool nested = false) =>
        value is string text && !nested ? text : ValuePrinter.ToText(this, value, nested);

    internal string TextOf(object? value, bool nested = false) => ObjectToString(value, nested) ?? string.Empty;

    /// <summary>All but null, false and <c>empty</c> are true.</summary>
    public virtual bool ToBool(SourceSpan span, object? value) => value is not (null or false or EmptyScriptObject);

    /// <summary>As <see cref="ToBool"/> for a value that is not null; override both or neither.</summary>
    /// <param name="node">What gave the value.</param>
    /// <param name="value">The value.</param>
    protected internal virtual bool IsTrue(ScriptNode node, object value)
    {
        ArgumentNullException.ThrowIfNull(node);
        return ToBool(node.Span, value);
    }

    /// <summary>A number rounded to the nearest integer, halves to the even one.</summary>
    public virtual int ToInt(SourceSpan span, object? value)
    {
        switch (value)
        {
            case int number:
                return number;
            case null:
                return 0;
            case bool flag:
                return flag ? 1 : 0;
            case BigInteger big when big >= int.MinValue && big <= int.MaxValue:
                return (int)big;
            case not BigInteger when Number.Is(value):
                try
                {
                    return Convert.ToInt32(value, CultureInfo.InvariantCulture);
                }
                catch (OverflowException exception)
                {
                    throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to int", exception);
                }
            case string text when int.TryParse(text, NumberStyles.Integer, CurrentCulture, out var parsed):
                return parsed;
            case char character:
                return character;
            default:
                throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to int");
        }
    }

    /// <summary>A value as another type; null becomes the type's default.</summary>
    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType)
    {
        ArgumentNullException.ThrowIfNull(destinationType);
        return Conversion.Change(this, span, value, destinationType);
    }

    public T? ToObject<T>(SourceSpan span, object? value) => (T?)ToObject(span, value, typeof(T));

    public virtual IList? ToList(SourceSpan span, object? value) => value switch
    {
        null => null,
        IList list => list,
        IEnumerable items => new ScriptArray(items),
        _ => throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to a list"),
    };

    /// <summary>True or false for a value that can be empty, else null.</summary>
    public virtual object? IsEmpty(SourceSpan span, object? against) => against switch
    {
        null => null,
        string text => Boxed.From(text.Length == 0),
        EmptyScriptObject => Boxed.True,
        ICollection list => Boxed.From(list.Count == 0),
        IScriptObject scriptObject => Boxed.From(scriptObject.Count == 0),
        IDictionary<string, object?> dictionary => Boxed.From(dictionary.Count == 0),
        bool or char => Boxed.False,
        _ when Number.Is(against) => Boxed.False,
        IEnumerable items => Boxed.From(!items.GetEnumerator().MoveNext()),
        // Values without members of their own, such as dates, count as empty.
        _ => Boxed.True,
    };

    /// <summary>A value's type as templates know it: <c>string</c>, <c>int</c>, <c>array</c>, <c>object</c> …</summary>
    public virtual string GetTypeName(object? value) => value switch
    {
        null => "null",
        string => "string",
        char => "Char",
        bool => "bool",
        int => "int",
        long => "long",
        double => "double",
        float => "float",
        decimal => "decimal",
        BigInteger => "bigint",
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        ushort => "ushort",
        uint => "uint",
        ulong => "ulong",
        ScriptRange => "range",
        ScriptArray or Array => "array",
        IScriptObject or IDictionary => "object",
        IScriptCustomFunction => "function",
        IList => "array",
        KeyValuePair<string, object?> => "KeyValuePair<string, Object>",
        _ => value.GetType().Name,
    };
}

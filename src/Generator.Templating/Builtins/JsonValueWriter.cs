using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary>Writes the values of the language as JSON.</summary>
internal sealed class JsonValueWriter(TemplateContext context, SourceSpan span, Utf8JsonWriter writer)
{
    public void Write(object? value, int depth)
    {
        if (context.ObjectRecursionLimit > 0 && depth > context.ObjectRecursionLimit)
        {
            throw new ScriptRuntimeException(span, $"The value is nested more than {context.ObjectRecursionLimit} levels deep, or contains itself");
        }
        if (WriteScalar(value)) return;
        switch (value)
        {
            case ScriptArray list:
                WriteList(list, depth);
                break;
            case IScriptCustomFunction:
                throw new ScriptRuntimeException(span, "A function cannot be written as JSON");
            case IScriptObject members:
                WriteMembers(members.GetMembers(), name => members.TryGetValue(context, span, name, out var member) ? member : null, depth);
                break;
            case IDictionary<string, object?> members:
                WriteMembers(members.Keys, name => members[name], depth);
                break;
            case IDictionary members:
                WriteMembers(members.Keys.OfType<string>(), name => members[name], depth);
                break;
            case KeyValuePair<string, object?> pair:
                WriteMembers(["key", "value"], name => name is "key" ? pair.Key : pair.Value, depth);
                break;
            case IEnumerable list:
                WriteList(list, depth);
                break;
            default:
                writer.WriteStringValue(context.TextOf(value));
                break;
        }
        context.CheckTextLength(span, writer.BytesCommitted + writer.BytesPending);
    }

    private bool WriteScalar(object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case float number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case byte or sbyte or short or ushort or uint or ulong:
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case BigInteger number:
                WriteBig(number);
                break;
            case char character:
                writer.WriteStringValue([character]);
                break;
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case DateTimeOffset date:
                writer.WriteStringValue(date);
                break;
            case TimeSpan duration:
                writer.WriteStringValue(duration.ToString("c", CultureInfo.InvariantCulture));
                break;
            default:
                return false;
        }
        return true;
    }

    /// <summary>The language writes what .NET tells of so large a number, not its digits.</summary>
    private void WriteBig(BigInteger number)
    {
        writer.WriteStartObject();
        writer.WriteBoolean(nameof(BigInteger.IsPowerOfTwo), number.IsPowerOfTwo);
        writer.WriteBoolean(nameof(BigInteger.IsZero), number.IsZero);
        writer.WriteBoolean(nameof(BigInteger.IsOne), number.IsOne);
        writer.WriteBoolean(nameof(BigInteger.IsEven), number.IsEven);
        writer.WriteNumber(nameof(BigInteger.Sign), number.Sign);
        writer.WriteEndObject();
    }

    private void WriteList(IEnumerable list, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in list) Write(item, depth + 1);
        writer.WriteEndArray();
    }

    private void WriteMembers(IEnumerable<string> names, Func<string, object?> valueOf, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in names)
        {
            writer.WritePropertyName(name);
            Write(valueOf(name), depth + 1);
        }
        writer.WriteEndObject();
    }
}

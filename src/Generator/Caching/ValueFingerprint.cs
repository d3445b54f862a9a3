using System.Collections;
using System.Globalization;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Caching;

/// <summary>The fingerprint of a value that templates get: of its content, but where other objects of the site are in it, only of which ones they are, because they note for themselves what is read of them.</summary>
internal static class ValueFingerprint
{
    private const int DeepestNesting = 64;

    /// <summary>XxHash128 over the value.</summary>
    /// <param name="value">Anything that a template can get.</param>
    /// <param name="writer">An empty buffer.</param>
    public static Hash128 Of(object? value, ByteWriter writer)
    {
        Write(value, writer, 0);
        return writer.TakeFingerprint();
    }

    private static void Write(object? value, ByteWriter writer, int depth)
    {
        if (depth > DeepestNesting) throw new InvalidOperationException("A value holds itself.");
        writer.Text(value is null or ModelObject or HtmlValue ? null : value.GetType().Name);
        switch (value)
        {
            case null: writer.Byte(0); break;
            case string text: writer.Text(text); break;
            case HtmlValue html: writer.Text(html.ToString()); break;
            case ModelObject { Identity: { } identity }: writer.Text(identity); break;
            case ModelObject model: WriteMembers(model.GetMembers(), member => model.TryGet(member, out var inner) ? inner : null, writer, depth); break;
            case ScriptObject members: WriteMembers(members.GetMembers(), member => members[member], writer, depth); break;
            case IEnumerable items: WriteItems(items, writer, depth); break;
            case DateTime time: writer.Long(time.Ticks); break;
            default: writer.Text(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    private static void WriteMembers(IEnumerable<string> names, Func<string, object?> get, ByteWriter writer, int depth)
    {
        foreach (var name in names)
        {
            writer.Text(name);
            Write(get(name), writer, depth + 1);
        }

        writer.Int(-2);
    }

    private static void WriteItems(IEnumerable items, ByteWriter writer, int depth)
    {
        foreach (var item in items)
        {
            writer.Byte(1);
            Write(item, writer, depth + 1);
        }

        writer.Byte(2);
    }
}

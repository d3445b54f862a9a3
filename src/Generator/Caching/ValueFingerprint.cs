using System.Collections;
using System.Globalization;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Caching;

/// <summary>The fingerprint of a value that templates get: of its content, but where other objects of the site are in it, only of which ones they are, because they note for themselves what is read of them.</summary>
internal static class ValueFingerprint
{
    private const int DeepestNesting = 64;

    /// <summary>What tells values apart that are written alike.</summary>
    private enum Kind : byte
    {
        Null,
        Text,
        Bool,
        Integer,
        Html,
        Entity,
        Model,
        List,
        Object,
        Items,
        Time,
        Other,
    }

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
        switch (value)
        {
            case null: Begin(writer, Kind.Null); break;
            case string text: Begin(writer, Kind.Text).Text(text); break;
            case bool yes: Begin(writer, Kind.Bool).Bool(yes); break;
            case int number: Begin(writer, Kind.Integer).Int(number); break;
            case HtmlValue html: Begin(writer, Kind.Html).Text(html.ToString()); break;
            case ModelObject { Identity: { } identity }: Begin(writer, Kind.Entity).Text(identity); break;
            case ModelObject model: WriteMembers(model, Begin(writer, Kind.Model), depth); break;
            case ScriptArray list: WriteItems(list, Begin(writer, Kind.List), depth); break;
            case ScriptObject members: WriteMembers(members, Begin(writer, Kind.Object), depth); break;
            case IEnumerable items: WriteItems(items, Begin(writer, Kind.Items), depth); break;
            case DateTime time: Begin(writer, Kind.Time).Long(time.Ticks); break;
            default:
                Begin(writer, Kind.Other).Text(value.GetType().Name);
                writer.Text(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static ByteWriter Begin(ByteWriter writer, Kind kind)
    {
        writer.Byte((byte)kind);
        return writer;
    }

    private static void WriteMembers(ModelObject model, ByteWriter writer, int depth)
    {
        foreach (var name in model.MemberNames)
        {
            writer.Text(name);
            Write(model.TryGet(name, out var value) ? value : null, writer, depth + 1);
        }

        writer.Text(null);
    }

    private static void WriteMembers(ScriptObject members, ByteWriter writer, int depth)
    {
        foreach (var name in members.GetMembers())
        {
            writer.Text(name);
            Write(members[name], writer, depth + 1);
        }

        writer.Text(null);
    }

    private static void WriteItems(ScriptArray list, ByteWriter writer, int depth)
    {
        writer.Int(list.Count);
        for (var i = 0; i < list.Count; i++) Write(list[i], writer, depth + 1);
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

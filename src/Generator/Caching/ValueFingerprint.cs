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
        writer.Byte((byte)KindOf(value));
        switch (value)
        {
            case null: break;
            case string text: writer.Text(text); break;
            case bool yes: writer.Bool(yes); break;
            case int number: writer.Int(number); break;
            case HtmlValue html: writer.Text(html.ToString()); break;
            case ModelObject { Identity: { } identity }: writer.Text(identity); break;
            case ModelObject model: WriteMembers(model, writer, depth); break;
            case ScriptArray list: WriteItems(list, writer, depth); break;
            case ScriptObject members: WriteMembers(members, writer, depth); break;
            case IEnumerable items: WriteItems(items, writer, depth); break;
            case DateTime time: writer.Long(time.Ticks); break;
            default:
                writer.Text(value.GetType().Name);
                writer.Text(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static Kind KindOf(object? value) => value switch
    {
        null => Kind.Null,
        string => Kind.Text,
        bool => Kind.Bool,
        int => Kind.Integer,
        HtmlValue => Kind.Html,
        ModelObject => Kind.Model,
        ScriptArray => Kind.List,
        ScriptObject => Kind.Object,
        IEnumerable => Kind.Items,
        DateTime => Kind.Time,
        _ => Kind.Other,
    };

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

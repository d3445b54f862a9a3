using System.Text;
using Generator.Data;

namespace Generator.Tests.Data;

/// <summary>Data as one line of text with all places, so that two trees can be compared and a difference read.</summary>
internal static class DataText
{
    public static string Of(DataNode? node) => node switch
    {
        null => "nothing",
        DataScalar s => $"{(s.IsPlain ? "" : "'")}{s.Text}@{s.Line}:{s.Column}+{s.Length}{(s.HashtagColumn > 0 ? $"#{s.HashtagColumn}" : "")}",
        DataSequence s => $"[{string.Join(", ", s.Items.Select(Of))}]@{s.Line}:{s.Column}",
        DataMapping m => $"{{{string.Join(", ", m.Entries.Select(static e => $"{Of(e.Key)}: {Of(e.Value)}"))}}}@{m.Line}:{m.Column}",
        _ => throw new InvalidOperationException(node.ToString()),
    };

    /// <summary>Values only, without places.</summary>
    public static string Values(DataNode? node) => node switch
    {
        null => "nothing",
        DataScalar s => s.IsPlain ? s.Text : $"'{s.Text}'",
        DataSequence s => $"[{string.Join(", ", s.Items.Select(Values))}]",
        DataMapping m => $"{{{string.Join(", ", m.Entries.Select(static e => $"{e.Key.Text}: {Values(e.Value)}"))}}}",
        _ => throw new InvalidOperationException(node.ToString()),
    };

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

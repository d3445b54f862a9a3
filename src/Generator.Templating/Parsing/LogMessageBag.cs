using System.Collections;

namespace Generator.Templating.Parsing;

/// <summary>All messages about one template, in the order of the text.</summary>
public sealed class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> _messages = [];

    public bool HasErrors { get; private set; }

    public int Count => _messages.Count;

    public LogMessage this[int index] => _messages[index];

    public void Add(LogMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _messages.Add(message);
        HasErrors |= message.Type is ParserMessageType.Error;
    }

    public void AddRange(IEnumerable<LogMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        foreach (var message in messages) Add(message);
    }

    internal LogMessageBag Sorted()
    {
        LogMessageBag sorted = [];
        sorted.AddRange(_messages.OrderBy(message => message.Span.Start.Offset));
        return sorted;
    }

    public IEnumerator<LogMessage> GetEnumerator() => _messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join('\n', _messages);
}

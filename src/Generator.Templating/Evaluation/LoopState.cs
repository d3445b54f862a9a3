using Generator.Templating.Parsing;

namespace Generator.Templating.Evaluation;

/// <summary>What <c>for.index</c> and its like read while a loop runs.</summary>
internal sealed class LoopState(LoopItems? items)
{
    private object? _previous;
    private bool _hasPrevious;

    public int Index { get; private set; } = -1;

    /// <summary>The column of a <c>tablerow</c>, from 0; -1 in other loops.</summary>
    public int Column { get; set; } = -1;

    public object? Current { get; private set; }

    public void Next(object? item)
    {
        _hasPrevious = Index >= 0;
        _previous = Current;
        Current = item;
        Index++;
    }

    public bool TryGet(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "index" => Boxed.From(Index),
            "first" => Boxed.From(Index == 0),
            "even" => Boxed.From(Index % 2 == 0),
            "odd" => Boxed.From(Index % 2 != 0),
            "changed" when items is not null => Boxed.From(!_hasPrevious || !Equals(_previous, Current)),
            "last" when items is not null => Boxed.From(!items.HasNext),
            "length" when items is not null => Boxed.From(items.Count(context, span)),
            "rindex" when items is not null => Boxed.From(items.Count(context, span) - Index - 1),
            "col" when Column >= 0 => Boxed.From(Column),
            _ => null,
        };
        return value is not null;
    }
}

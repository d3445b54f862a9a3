using System.Collections;
using Generator.Templating.Parsing;

namespace Generator.Templating.Evaluation;

/// <summary>The items of a loop, taken one by one: skips, then reverses, then limits.</summary>
internal sealed class LoopItems : IDisposable
{
    private readonly IEnumerable _source;
    private readonly int _offset;
    private readonly int _limit;
    private readonly IList? _list;
    private readonly int _count;
    private readonly bool _isReversed;
    private IEnumerator? _enumerator;
    private object? _next;
    private int _taken;
    private int _knownCount = -1;

    private LoopItems(IEnumerable source, IList? list, int offset, int limit, bool isReversed)
    {
        _source = source;
        _list = list;
        _offset = Math.Max(0, offset);
        _limit = limit > 0 ? limit : int.MaxValue;
        _isReversed = isReversed;
        if (list is not null)
        {
            _count = Math.Min(Math.Max(0, list.Count - _offset), _limit);
            HasNext = _count > 0;
        }
        else
        {
            _enumerator = source.GetEnumerator();
            HasNext = true;
            for (var skipped = 0; skipped < _offset && HasNext; skipped++) HasNext = _enumerator.MoveNext();
            if (HasNext) Fetch();
        }
    }

    /// <summary>Whether <see cref="Take"/> may be called again.</summary>
    public bool HasNext { get; private set; }

    public static LoopItems Create(TemplateContext context, SourceSpan span, IEnumerable source, int offset, int limit, bool isReversed)
    {
        var list = source is IList indexed and not Runtime.ScriptRange ? indexed : null;
        if (list is null && isReversed) list = Buffer(context, span, source);
        return new(source, list, offset, limit, isReversed);
    }

    public object? Take()
    {
        var taken = _taken++;
        if (_list is null)
        {
            var item = _next;
            Fetch();
            return item;
        }
        HasNext = _taken < _count;
        var index = _isReversed ? _list.Count - 1 - taken : _offset + taken;
        return (uint)index < (uint)_list.Count ? _list[index] : null;
    }

    public int Count(TemplateContext context, SourceSpan span)
    {
        if (_list is not null) return _count;
        if (_knownCount < 0) _knownCount = Math.Min(Math.Max(0, Buffer(context, span, _source).Count - _offset), _limit);
        return _knownCount;
    }

    public void Dispose()
    {
        (_enumerator as IDisposable)?.Dispose();
        _enumerator = null;
    }

    private void Fetch()
    {
        HasNext = _taken < _limit && _enumerator!.MoveNext();
        _next = HasNext ? _enumerator!.Current : null;
    }

    private static List<object?> Buffer(TemplateContext context, SourceSpan span, IEnumerable source)
    {
        List<object?> items = [];
        var steps = 0;
        foreach (var item in source)
        {
            context.StepLoop(span, ref steps);
            items.Add(item);
        }
        return items;
    }
}

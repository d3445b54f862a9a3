using System.Collections;
using System.Numerics;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>The integers of <c>first..last</c>, upwards or downwards.</summary>
internal sealed class IntegerRange : IReadOnlyCollection<object?>
{
    private readonly BigInteger _first;
    private readonly int _step;
    private readonly BigInteger _count;

    private IntegerRange(BigInteger first, BigInteger count, int step)
    {
        _first = first;
        _count = count;
        _step = step;
    }

    public int Count => _count > int.MaxValue ? int.MaxValue : (int)_count;

    public static ScriptRange Create(TemplateContext context, SourceSpan span, BigInteger first, BigInteger last, bool includesEnd)
    {
        var step = first <= last ? 1 : -1;
        var count = BigInteger.Abs(last - first) + (includesEnd ? 1 : 0);
        var limit = context.LoopLimit;
        if (limit > 0 && count > limit) throw new ScriptRuntimeException(span, $"The range has more items than {nameof(TemplateContext.LoopLimit)} `{limit}` allows");
        return new(new IntegerRange(first, count, step));
    }

    public IEnumerator<object?> GetEnumerator()
    {
        if (_first >= int.MinValue && _first <= int.MaxValue && _first + (_count * _step) >= int.MinValue && _first + (_count * _step) <= int.MaxValue)
        {
            var value = (int)_first;
            for (var left = (int)_count; left > 0; left--, value += _step) yield return Boxed.From(value);
        }
        else
        {
            var value = _first;
            for (var left = _count; left > 0; left--, value += _step) yield return NumberLiteral.Fit(value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

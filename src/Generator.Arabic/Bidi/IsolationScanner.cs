using System.Numerics;
using System.Runtime.Intrinsics;

namespace Generator.Arabic;

/// <summary>
/// Finds the phrases and numbers of a text from right to left that the bidirectional algorithm would put in the wrong order. A phrase needs isolation when
/// a number or another phrase follows it with nothing but neutrals between, because rules W7 and N1 of UAX #9 then pull both into one left-to-right run, or
/// when it begins or ends with a neutral, which takes the direction of the paragraph (N2). Ranges, scores, percentages, times and dates with
/// slashes read correctly from right to left and are left alone.
/// </summary>
internal ref struct IsolationScanner(ReadOnlySpan<char> text, List<IsolatedRun>? runs)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _mayHoldFormula = ForeignFormula.MayBeIn(text);
    private IsolationItem _last;
    private bool _hasLast;
    private bool _lastWrapped;

    /// <summary>Whether anything has to be wrapped.</summary>
    internal bool Found { get; private set; }

    internal void Scan()
    {
        if (ForeignSentence.Find(_text) is { } sentence)
        {
            Wrap(sentence.Start, sentence.End, leftToRight: true);
            return;
        }
        for (var i = 0; i < _text.Length;)
        {
            switch (BidiClasses.At(_text, i))
            {
                case BidiClass.Right:
                    _hasLast = false;
                    i = EndOfWords(i + 1);
                    break;
                case BidiClass.Neutral:
                    i = FindAtNeutral(i) is { } found ? Add(found) : i + 1;
                    break;
                default:
                    i = Add(ReadItem(i));
                    break;
            }
        }
    }

    /// <summary>The end of the Arabic words, with tashkeel and single blanks, that go on at a place: most of the text, in which there is nothing to find.</summary>
    private readonly int EndOfWords(int start)
    {
        var i = start;
        for (; i + CharacterVectors.Count <= _text.Length; i += CharacterVectors.Count)
        {
            var here = CharacterVectors.At(_text, i);
            var others = ~(CharacterVectors.Within(here, '\u0621', '\u0652') | CharacterVectors.Is(here, ' ')).ExtractMostSignificantBits() & 0xFF;
            if (others != 0) return i + BitOperations.TrailingZeroCount(others);
        }

        return i;
    }

    private readonly IsolationItem? FindAtNeutral(int start)
    {
        if (_text[start] == '\\' && WindowsPath.End(_text, start) is > 0 and var pathEnd) return Whole(start, pathEnd);
        if (_mayHoldFormula && ForeignFormula.Opens(_text[start]) && ForeignFormula.End(_text, start) is > 0 and var end) return Whole(start, end);
        return EnclosedPhrase.Find(_text, start);
    }

    private static IsolationItem Whole(int start, int end) => new(start, end, IsPhrase: true, MustWrap: true);

    private readonly IsolationItem ReadItem(int start)
    {
        var limit = _hasLast ? _last.End : 0;
        if (VisibleUrl.End(_text, start) is > 0 and var urlEnd) return Whole(start, urlEnd);
        if (WindowsPath.End(_text, start) is > 0 and var pathEnd) return Whole(start, pathEnd);
        if (_mayHoldFormula && ForeignFormula.End(_text, start) is > 0 and var formulaEnd) return Whole(start, formulaEnd);
        var tokenEnd = ForeignPhrase.TokenEnd(_text, start);
        return ForeignPhrase.HasLetter(_text[start..tokenEnd]) || ForeignNumber.HasForeignUnit(_text, start, tokenEnd)
            ? ForeignPhrase.Read(_text, start, limit)
            : ForeignNumber.Read(_text, start, tokenEnd, limit, afterNumber: _hasLast && !_last.IsPhrase);
    }

    private int Add(IsolationItem item)
    {
        // Arabic-Indic digits (AN) are not pulled by letters before them (UAX #9, W7 is for EN)
        var pulled = _hasLast && _last.IsPhrase && (item.IsPhrase || _text[item.Start] is not (>= '\u0660' and <= '\u0669'));
        if (pulled && !_lastWrapped) Wrap(_last.Start, _last.End, leftToRight: false);
        _lastWrapped = item.MustWrap || (pulled && item.IsPhrase);
        if (_lastWrapped) Wrap(item.Start, item.End, item.MustWrap);
        _last = item;
        _hasLast = true;
        return item.End;
    }

    private void Wrap(int start, int end, bool leftToRight)
    {
        Found = true;
        runs?.Add(new(start, end - start, leftToRight, leftToRight && ArabicGroups.Are(_text[start..end])));
    }
}

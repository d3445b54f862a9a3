namespace Generator.Rendering.Escaping;

/// <summary>
/// Follows the raw text of an HTML template as a browser's tokenizer would (WHATWG HTML §13.2.5), only as far as escaping needs: after each piece of text,
/// <see cref="State"/> says what a value printed there would be.
/// </summary>
internal sealed class MarkupScanner(bool isXml)
{
    /// <summary>Where the text so far has led. Set by the template scanner at branches.</summary>
    public MarkupState State { get; set; } = MarkupState.Text;

    /// <summary>Moves over a piece of raw text.</summary>
    public void Advance(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (position < text.Length)
        {
            position = State.Place switch
            {
                MarkupPlace.Text => InText(text, position),
                MarkupPlace.TagName => InTagName(text, position),
                MarkupPlace.EndTag => UntilTagEnd(text, position),
                MarkupPlace.BeforeAttributeName or MarkupPlace.AfterAttributeName => BetweenAttributes(text, position),
                MarkupPlace.AttributeName => InAttributeName(text, position),
                MarkupPlace.BeforeAttributeValue => BeforeValue(text, position),
                MarkupPlace.QuotedValue => InQuotedValue(text, position),
                MarkupPlace.UnquotedValue => InUnquotedValue(text, position),
                MarkupPlace.Comment => Until(text, position, "-->"),
                MarkupPlace.CData => Until(text, position, "]]>"),
                MarkupPlace.Declaration => Until(text, position, ">"),
                MarkupPlace.RawText or MarkupPlace.RcData => UntilEndTag(text, position),
                _ => InScript(text, position),
            };
        }
    }

    private int InText(ReadOnlySpan<char> text, int position)
    {
        var next = text[position..].IndexOf('<');
        if (next < 0) return text.Length;
        position += next + 1;
        var rest = text[position..];
        if (rest.StartsWith("!--", StringComparison.Ordinal)) return Enter(MarkupPlace.Comment, position + 3);
        if (rest.StartsWith("![CDATA[", StringComparison.Ordinal)) return Enter(MarkupPlace.CData, position + 8);
        if (rest.StartsWith("!", StringComparison.Ordinal) || rest.StartsWith("?", StringComparison.Ordinal)) return Enter(MarkupPlace.Declaration, position + 1);
        if (rest.StartsWith("/", StringComparison.Ordinal)) return Enter(MarkupPlace.EndTag, position + 1);
        if (rest.IsEmpty || char.IsAsciiLetter(rest[0])) return Enter(MarkupPlace.TagName, position);
        return position;
    }

    private int InTagName(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (position < text.Length && !IsBlank(text[position]) && text[position] is not ('>' or '/')) position++;
        State = State with { Element = State.Element + Lower(text[start..position]) };
        return position == text.Length ? position : Enter(MarkupPlace.BeforeAttributeName, position);
    }

    private int BetweenAttributes(ReadOnlySpan<char> text, int position)
    {
        var c = text[position];
        if (c == '>') return EndOfStartTag(position + 1, selfClosing: position > 0 && text[position - 1] == '/');
        if (c == '=' && State.Place == MarkupPlace.AfterAttributeName) return Enter(MarkupPlace.BeforeAttributeValue, position + 1);
        if (IsBlank(c) || c == '/') return position + 1;
        _attributeName = "";
        return Enter(MarkupPlace.AttributeName, position);
    }

    private int InAttributeName(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (position < text.Length && !IsBlank(text[position]) && text[position] is not ('>' or '/' or '=')) position++;
        _attributeName += Lower(text[start..position]);
        State = State with { Attribute = isXml ? AttributeKind.Plain : AttributeKinds.Of(_attributeName) };
        if (_attributeName == "type") _typeIsNext = true;
        return position == text.Length ? position : Enter(MarkupPlace.AfterAttributeName, position);
    }

    private int BeforeValue(ReadOnlySpan<char> text, int position)
    {
        var c = text[position];
        if (IsBlank(c)) return position + 1;
        if (c == '>') return EndOfStartTag(position + 1, selfClosing: false);
        _typeValue = "";
        if (c is '"' or '\'')
        {
            State = State with { Place = MarkupPlace.QuotedValue, Quote = c, UrlPart = UrlPart.Start };
            return position + 1;
        }

        return Enter(MarkupPlace.UnquotedValue, position);
    }

    private int InQuotedValue(ReadOnlySpan<char> text, int position)
    {
        var end = text[position..].IndexOf(State.Quote);
        var value = end < 0 ? text[position..] : text.Slice(position, end);
        NoteValue(value);
        if (end < 0) return text.Length;
        EndOfValue();
        State = State with { Place = MarkupPlace.BeforeAttributeName, Attribute = AttributeKind.Plain, Quote = '\0', UrlPart = UrlPart.Start };
        return position + end + 1;
    }

    private int InUnquotedValue(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (position < text.Length && !IsBlank(text[position]) && text[position] != '>') position++;
        NoteValue(text[start..position]);
        if (position == text.Length) return position;
        EndOfValue();
        State = State with { Attribute = AttributeKind.Plain };
        return Enter(MarkupPlace.BeforeAttributeName, position);
    }

    private void NoteValue(ReadOnlySpan<char> value)
    {
        if (_typeIsNext) _typeValue += Lower(value);
        if (State.Attribute is not AttributeKind.Url) return;
        if (value.IndexOfAny('?', '#') >= 0) State = State with { UrlPart = UrlPart.Query };
        else if (State.UrlPart == UrlPart.Start && !value.IsWhiteSpace()) State = State with { UrlPart = UrlPart.Path };
    }

    private void EndOfValue()
    {
        if (!_typeIsNext) return;
        _typeIsNext = false;
        State = State with { IsJson = State.Element == "script" && _typeValue.Contains("json", StringComparison.Ordinal) };
    }

    private int EndOfStartTag(int position, bool selfClosing)
    {
        var element = State.Element;
        var place = isXml || selfClosing && element is not ("script" or "style" or "title" or "textarea")
            ? MarkupPlace.Text
            : element switch
            {
                "script" => MarkupPlace.Script,
                "style" or "xmp" or "iframe" or "noembed" or "noframes" or "plaintext" => MarkupPlace.RawText,
                "title" or "textarea" => MarkupPlace.RcData,
                _ => MarkupPlace.Text,
            };
        State = place == MarkupPlace.Text ? MarkupState.Text : new MarkupState(place, element, IsJson: State.IsJson);
        _typeIsNext = false;
        return position;
    }

    private int UntilTagEnd(ReadOnlySpan<char> text, int position) => Until(text, position, ">");

    private int Until(ReadOnlySpan<char> text, int position, string end)
    {
        var found = text[position..].IndexOf(end, StringComparison.Ordinal);
        if (found < 0) return text.Length;
        State = MarkupState.Text;
        return position + found + end.Length;
    }

    private int UntilEndTag(ReadOnlySpan<char> text, int position)
    {
        var end = EndTagOf(text, position);
        if (end < 0) return text.Length;
        State = new MarkupState(MarkupPlace.EndTag);
        return end;
    }

    private int EndTagOf(ReadOnlySpan<char> text, int position)
    {
        var found = text[position..].IndexOf("</" + State.Element, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? -1 : position + found + 2;
    }

    private int InScript(ReadOnlySpan<char> text, int position)
    {
        var end = EndTagOf(text, position);
        var code = end < 0 ? text[position..] : text[position..(end - 2)];
        if (!State.IsJson || State.Place != MarkupPlace.Script || code.Contains('"')) State = ScriptScanner.Advance(State, code);
        if (end < 0) return text.Length;
        State = new MarkupState(MarkupPlace.EndTag);
        return end;
    }

    private int Enter(MarkupPlace place, int position)
    {
        State = State.Place == MarkupPlace.Text ? new MarkupState(place) : State with { Place = place };
        return position;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static string Lower(ReadOnlySpan<char> text)
    {
        Span<char> lower = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        return lower.ToString();
    }

    private string _attributeName = "";
    private string _typeValue = "";
    private bool _typeIsNext;
}

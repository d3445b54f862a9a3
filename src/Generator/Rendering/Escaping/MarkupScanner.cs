using System.Net;

namespace Generator.Rendering.Escaping;

/// <summary>
/// Follows the raw text of a template as a browser's tokenizer would (WHATWG HTML §13.2.5), only as far as escaping needs: after each piece of text,
/// <see cref="State"/> says what a value printed there would be.
/// </summary>
/// <param name="isXml">Whether the template makes XML, which has no elements of special content.</param>
/// <param name="report">Told of text that makes no escaping safe: offset, message, help.</param>
internal sealed class MarkupScanner(bool isXml, Action<int, string, string> report)
{
    private int _offset;

    /// <summary>Where the text so far has led. Set by the template scanner at branches.</summary>
    public MarkupState State { get; set; } = MarkupState.Text;

    /// <summary>Offset of the last tag or comment that began.</summary>
    public int LastOpening { get; private set; }

    /// <summary>Moves over a piece of raw text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Its offset in the template.</param>
    public void Advance(ReadOnlySpan<char> text, int offset)
    {
        _offset = offset;
        var position = 0;
        while (position < text.Length)
        {
            position = State.Place switch
            {
                MarkupPlace.Text => InText(text, position),
                MarkupPlace.TagName => InTagName(text, position),
                MarkupPlace.BeforeAttributeName or MarkupPlace.AfterAttributeName => BetweenAttributes(text, position),
                MarkupPlace.NameEnd => AtNameEnd(text, position),
                MarkupPlace.AttributeName => InAttributeName(text, position),
                MarkupPlace.BeforeAttributeValue => BeforeValue(text, position),
                MarkupPlace.QuotedValue => InQuotedValue(text, position),
                MarkupPlace.UnquotedValue => InUnquotedValue(text, position),
                MarkupPlace.Comment => InComment(text, position),
                MarkupPlace.CData => Until(text, position, "]]>"),
                MarkupPlace.Declaration => Until(text, position, ">"),
                _ => UntilEndTag(text, position),
            };
        }
    }

    /// <summary>Notes that a value is printed here.</summary>
    public void Printed()
    {
        State = State.Place switch
        {
            MarkupPlace.QuotedValue when State.Attribute == AttributeKind.MetaContent => State with { HasPrintedContent = true },
            MarkupPlace.QuotedValue when State.Attribute == AttributeKind.ScriptType => State with { Value = "?" },
            MarkupPlace.QuotedValue or MarkupPlace.Style => UrlScanner.Printed(State),
            MarkupPlace.Script when State.Code.Place == CodePlace.Code => State with { Code = State.Code with { Slash = SlashMeaning.Division } },
            _ => State,
        };
    }

    /// <summary>A code block follows: it must not cut the end tag of a script or another element whose content is no markup, or that tag would not be seen.</summary>
    public void CheckCut(ReadOnlySpan<char> text, int offset)
    {
        if (State.Place is not (MarkupPlace.Script or MarkupPlace.Style or MarkupPlace.RawText or MarkupPlace.RcData)) return;
        var open = text.LastIndexOf('<');
        var end = "</" + State.Element;
        if (open >= 0 && text.Length - open <= end.Length && end.StartsWith(text[open..].ToString(), StringComparison.OrdinalIgnoreCase))
            report(offset + open, "Code cuts an end tag in two.", "Write the end tag in one piece.");
    }

    private int InText(ReadOnlySpan<char> text, int position)
    {
        var next = text[position..].IndexOf('<');
        if (next < 0) return text.Length;
        LastOpening = _offset + position + next;
        position += next + 1;
        var rest = text[position..];
        if (rest.StartsWith("!--", StringComparison.Ordinal)) return Enter(MarkupPlace.Comment, position + 3 + EmptyComment(rest[3..]));
        if (rest.StartsWith("![CDATA[", StringComparison.Ordinal)) return Enter(MarkupPlace.CData, position + 8);
        if (rest.StartsWith("!", StringComparison.Ordinal) || rest.StartsWith("?", StringComparison.Ordinal)) return Enter(MarkupPlace.Declaration, position + 1);
        if (rest.StartsWith("/", StringComparison.Ordinal)) return rest.Length > 1 && !IsNameStart(rest[1]) ? Enter(MarkupPlace.Declaration, position + 1) : EnterTag("/", position + 1);
        return rest.IsEmpty || IsNameStart(rest[0]) ? EnterTag("", position) : position;
    }

    /// <summary><c>&lt;!--></c> and <c>&lt;!---></c> are whole comments: their end may overlap their beginning.</summary>
    private static int EmptyComment(ReadOnlySpan<char> behind) =>
        behind.StartsWith(">", StringComparison.Ordinal) || behind.StartsWith("->", StringComparison.Ordinal) ? -2 : 0;

    private int InComment(ReadOnlySpan<char> text, int position)
    {
        var (usual, late) = (text[position..].IndexOf("-->", StringComparison.Ordinal), isXml ? -1 : text[position..].IndexOf("--!>", StringComparison.Ordinal));
        return late >= 0 && (usual < 0 || late < usual) ? Until(text, position, "--!>") : Until(text, position, "-->");
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
        if (c == '>') return EndOfTag(position + 1);
        if (c == '=' && State.Place == MarkupPlace.AfterAttributeName) return Enter(MarkupPlace.BeforeAttributeValue, position + 1);
        if (IsBlank(c) || c == '/') return position + 1;

        // An equals sign where a name should begin is the name's first character.
        State = State with { Place = MarkupPlace.AttributeName, Name = c == '=' ? "=" : "", Attribute = AttributeKind.Plain, Value = "" };
        return c == '=' ? position + 1 : position;
    }

    /// <summary>One branch ended in a name, another did not: <c>&lt;option {{ if a }}selected{{ end }}></c>. What follows must not go on with the name.</summary>
    private int AtNameEnd(ReadOnlySpan<char> text, int position)
    {
        if (!IsBlank(text[position]) && text[position] is not ('>' or '/')) report(_offset + position, "A name may go on here or end.", "Write a blank here.");
        return Enter(MarkupPlace.BeforeAttributeName, position);
    }

    private int InAttributeName(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (position < text.Length && !IsBlank(text[position]) && text[position] is not ('>' or '/' or '=')) position++;
        var name = State.Name + Lower(text[start..position]);
        State = State with { Name = name, Attribute = isXml ? AttributeKind.Plain : AttributeKinds.Of(State.Element, name, State.IsRefresh) };
        return position == text.Length ? position : Enter(MarkupPlace.AfterAttributeName, position);
    }

    private int BeforeValue(ReadOnlySpan<char> text, int position)
    {
        var c = text[position];
        if (IsBlank(c)) return position + 1;
        if (c == '>') return EndOfTag(position + 1);
        State = State with { Value = "", UrlPart = UrlPart.Start, Code = State.Attribute == AttributeKind.Style ? default : State.Code };
        if (c is not ('"' or '\'')) return Enter(MarkupPlace.UnquotedValue, position);
        State = State with { Place = MarkupPlace.QuotedValue, Quote = c };
        return position + 1;
    }

    private int InQuotedValue(ReadOnlySpan<char> text, int position)
    {
        var end = text[position..].IndexOf(State.Quote);
        NoteValue(end < 0 ? text[position..] : text.Slice(position, end));
        if (end < 0) return text.Length;
        EndOfValue();
        return position + end + 1;
    }

    private int InUnquotedValue(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (position < text.Length && !IsBlank(text[position]) && text[position] != '>') position++;
        NoteValue(text[start..position]);
        if (position < text.Length) EndOfValue();
        return position;
    }

    private void NoteValue(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty) return;
        switch (State.Attribute)
        {
            case AttributeKind.Url:
                State = UrlScanner.Advance(State, Decoded(value));
                break;
            case AttributeKind.Style:
                State = StyleScanner.Advance(State, Decoded(value));
                break;
            case AttributeKind.HttpEquiv or AttributeKind.ScriptType:
                State = State with { Value = State.Value + Decoded(value).Trim().ToLowerInvariant() };
                break;
            case AttributeKind.Refresh:
                NoteRefresh(Decoded(value));
                break;
        }
    }

    /// <summary>A refresh's URL begins behind <c>url=</c>; before that nothing may be printed.</summary>
    private void NoteRefresh(string value)
    {
        if (State.Code.Place == CodePlace.Url)
        {
            State = UrlScanner.Advance(State, value);
            return;
        }

        value = State.Value + value;
        var url = value.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        State = url < 0
            ? State with { Value = value }
            : UrlScanner.Advance(State with { Value = "", UrlPart = UrlPart.Start, Code = new CodeState(CodePlace.Url) }, value[(url + "url=".Length)..].TrimStart('\'', '"', ' '));
    }

    private void EndOfValue()
    {
        var isRefresh = State.IsRefresh || (State.Attribute == AttributeKind.HttpEquiv && State.Value == "refresh");
        if (isRefresh && State.HasPrintedContent && !State.IsRefresh)
            report(LastOpening, "The `content` of a refresh is printed before `http-equiv`.", "Write http-equiv=\"refresh\" first, so that the URL in content can be checked.");
        var code = State.Attribute switch
        {
            AttributeKind.ScriptType => default(CodeState) with { IsJson = State.Value.Contains("json", StringComparison.Ordinal) || State.Value is "importmap" or "speculationrules" },
            AttributeKind.Style or AttributeKind.Refresh => default,
            _ => State.Code,
        };
        State = State with { Place = MarkupPlace.BeforeAttributeName, Attribute = AttributeKind.Plain, Name = "", Value = "", Quote = '\0', UrlPart = UrlPart.Start, IsRefresh = isRefresh, Code = code };
    }

    private int EndOfTag(int position)
    {
        var place = isXml ? MarkupPlace.Text : SpecialElements.ContentOf(State.Element);
        State = place == MarkupPlace.Text ? MarkupState.Text : new MarkupState(place) { Element = State.Element, Code = place == MarkupPlace.Script ? State.Code : default };
        return position;
    }

    private int Until(ReadOnlySpan<char> text, int position, string end)
    {
        var found = text[position..].IndexOf(end, StringComparison.Ordinal);
        if (found < 0) return text.Length;
        State = MarkupState.Text;
        return position + found + end.Length;
    }

    private int UntilEndTag(ReadOnlySpan<char> text, int position)
    {
        var end = EndTag(text, position);
        var content = end < 0 ? text[position..] : text[position..end];
        if (State.Place == MarkupPlace.Script)
        {
            var comment = content.IndexOf("<!--", StringComparison.Ordinal);
            if (comment >= 0) report(_offset + position + comment, "`<!--` in a script changes where the script ends.", "Leave it out: no browser needs it.");
            State = State with { Code = ScriptScanner.Advance(State.Code, content) };
        }
        else if (State.Place == MarkupPlace.Style)
        {
            State = StyleScanner.Advance(State, content);
        }

        if (end < 0) return text.Length;
        LastOpening = _offset + end;
        return EnterTag("/", end + 2);
    }

    /// <summary>Offset of <c>&lt;/element</c> with a character behind it that ends the name.</summary>
    private int EndTag(ReadOnlySpan<char> text, int position)
    {
        var name = "</" + State.Element;
        while (true)
        {
            var found = text[position..].IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return -1;
            position += found;
            var behind = position + name.Length;
            if (behind < text.Length && (IsBlank(text[behind]) || text[behind] is '>' or '/')) return position;
            position = Math.Min(behind, text.Length);
        }
    }

    private int EnterTag(string name, int position)
    {
        State = new MarkupState(MarkupPlace.TagName) { Element = name };
        return position;
    }

    private int Enter(MarkupPlace place, int position)
    {
        State = State.Place == MarkupPlace.Text ? new MarkupState(place) : State with { Place = place };
        return position;
    }

    private bool IsNameStart(char c) => char.IsAsciiLetter(c) || (isXml && (c is '_' or ':' || char.IsLetter(c)));

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>Resolves character references: those of HTML 4, and the newer ones that matter for schemes.</summary>
    private static string Decoded(ReadOnlySpan<char> value) => !value.Contains('&')
        ? value.ToString()
        : WebUtility.HtmlDecode(value.ToString()).Replace("&colon;", ":", StringComparison.Ordinal).Replace("&Tab;", "", StringComparison.Ordinal).Replace("&NewLine;", "", StringComparison.Ordinal);

    private static string Lower(ReadOnlySpan<char> text)
    {
        Span<char> lower = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        return lower.ToString();
    }
}

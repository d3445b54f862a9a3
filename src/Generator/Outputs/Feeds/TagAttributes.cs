namespace Generator.Outputs.Feeds;

/// <summary>Walks over the attributes of one start tag (WHATWG HTML §13.2.5.32 and following). Quotation marks may be of either kind or missing.</summary>
/// <param name="html">HTML from the tag's opening bracket on.</param>
internal ref struct TagAttributes(ReadOnlySpan<char> html)
{
    private readonly ReadOnlySpan<char> _html = html;
    private int _position = NameEnd(html);

    /// <summary>Name of the current attribute, as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Where its value begins, inside the quotation marks.</summary>
    public int ValueStart { get; private set; }

    /// <summary>Where its value ends.</summary>
    public int ValueEnd { get; private set; }

    /// <summary>After the tag's closing bracket; good once <see cref="MoveNext"/> has returned false.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next attribute that has a value.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            while (_position < _html.Length && (IsBlank(_html[_position]) || _html[_position] == '/')) _position++;
            if (_position >= _html.Length || _html[_position] == '>')
            {
                End = Math.Min(_html.Length, _position + 1);
                return false;
            }

            var start = _position;
            while (_position < _html.Length && !IsBlank(_html[_position]) && _html[_position] is not ('=' or '>' or '/')) _position++;
            Name = _html[start.._position];
            while (_position < _html.Length && IsBlank(_html[_position])) _position++;
            if (_position >= _html.Length || _html[_position] != '=')
            {
                if (_position == start) _position++;
                continue;
            }

            _position++;
            while (_position < _html.Length && IsBlank(_html[_position])) _position++;
            ReadValue();
            return true;
        }
    }

    private void ReadValue()
    {
        if (_position < _html.Length && _html[_position] is '"' or '\'')
        {
            ValueStart = _position + 1;
            var length = _html[ValueStart..].IndexOf(_html[_position]);
            ValueEnd = length < 0 ? _html.Length : ValueStart + length;
            _position = Math.Min(_html.Length, ValueEnd + 1);
            return;
        }

        ValueStart = _position;
        while (_position < _html.Length && !IsBlank(_html[_position]) && _html[_position] != '>') _position++;
        ValueEnd = _position;
    }

    private static int NameEnd(ReadOnlySpan<char> html)
    {
        var end = 1;
        while (end < html.Length && !IsBlank(html[end]) && html[end] is not ('>' or '/')) end++;
        return end;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}

namespace Generator.Data;

/// <summary>What can be said about one line of YAML without a parser.</summary>
internal static class YamlLine
{
    /// <summary>Index of the colon after a key: the first one outside of quotes that a blank or the line's end follows; -1 when there is none.</summary>
    public static int Colon(ReadOnlySpan<char> line)
    {
        var start = line is ['"' or '\'', ..] ? ClosingQuote(line) + 1 : 0;
        for (var i = start; i < line.Length; i++)
        {
            if (line[i] == ':' && (i + 1 == line.Length || line[i + 1] is ' ' or '\t')) return i;
        }

        return -1;
    }

    /// <summary>Index of the quote that closes the one at the start; -1 when there is none.</summary>
    public static int ClosingQuote(ReadOnlySpan<char> value)
    {
        var quote = value[0];
        for (var i = 1; i < value.Length; i++)
        {
            if (quote == '"' && value[i] == '\\') i++;
            else if (value[i] != quote) continue;
            else if (quote == '\'' && i + 1 < value.Length && value[i + 1] == quote) i++;
            else return i;
        }

        return -1;
    }

    /// <summary>Whether this could be a key: letters, digits, hyphens and underscores.</summary>
    public static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-')) return false;
        }

        return !text.IsEmpty;
    }
}

namespace Generator.Rendering.Escaping;

/// <summary>Where a script or a style is.</summary>
/// <param name="Place">Its tokenizer's state.</param>
/// <param name="Quote">The quote that ends the string.</param>
/// <param name="Slash">What a slash would begin in a script.</param>
internal readonly record struct CodeState(CodePlace Place, char Quote = '\0', SlashMeaning Slash = SlashMeaning.Pattern)
{
    /// <summary>The element is a data block of JSON: it has strings, but neither comments nor patterns.</summary>
    public bool IsJson { get; init; }

    /// <summary>The state in which two branches meet; its place is <see cref="CodePlace.Different"/> when they cannot.</summary>
    public static CodeState Join(CodeState a, CodeState b)
    {
        if (a == b) return a;
        var slash = a.Slash == b.Slash ? a.Slash : SlashMeaning.Either;
        return a with { Slash = slash } == b with { Slash = slash } ? a with { Slash = slash } : new CodeState(CodePlace.Different);
    }

    /// <summary>Whether all is equal, written out as that of <see cref="MarkupState"/> is.</summary>
    public bool Equals(CodeState other) => Place == other.Place && Quote == other.Quote && Slash == other.Slash && IsJson == other.IsJson;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine((int)Place, Quote, (int)Slash, IsJson);
}

/// <summary>States of scripts (ECMA-262 §12) and styles (CSS Syntax 3 §4), as many as escaping must tell apart.</summary>
internal enum CodePlace : byte
{
    Code,
    String,
    LineComment,
    BlockComment,

    /// <summary>A script's template literal.</summary>
    Template,

    /// <summary>A regular expression of a script.</summary>
    Pattern,

    /// <summary>A class in a regular expression, where a slash does not end it.</summary>
    PatternClass,

    /// <summary>Inside <c>url(</c> of a style, before anything of the URL.</summary>
    Url,

    /// <summary>It cannot be told any more where the script is.</summary>
    Unknown,

    /// <summary>Branches ended in different places.</summary>
    Different,
}

/// <summary>What a slash would begin, by what stands before it.</summary>
internal enum SlashMeaning : byte
{
    Pattern,
    Division,

    /// <summary>Only a parser could tell: behind <c>)</c> and <c>}</c>.</summary>
    Either,
}

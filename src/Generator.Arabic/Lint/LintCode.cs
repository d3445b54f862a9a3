namespace Generator.Arabic;

/// <summary>What a finding in Arabic text is about.</summary>
public enum LintCode
{
    /// <summary>A Latin comma, semicolon or question mark after an Arabic word.</summary>
    LatinPunctuation,

    /// <summary>ى where the word ends in ي: فى.</summary>
    DotlessYa,

    /// <summary>ه where the word ends in ة: مدينه.</summary>
    HaForTaMarbuta,

    /// <summary>ک, ی or a Persian digit.</summary>
    PersianCharacter,

    /// <summary>Digits of two systems in one text.</summary>
    MixedDigits,

    /// <summary>Two or more tatweel in a row.</summary>
    RepeatedTatweel,

    /// <summary>A quotation mark without its partner.</summary>
    UnbalancedQuote,

    /// <summary>A word such as «اليوم» that only a date explains.</summary>
    RelativeDay,
}

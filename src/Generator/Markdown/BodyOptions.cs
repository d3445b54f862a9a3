using System.Globalization;
using Generator.Arabic;

namespace Generator.Markdown;

/// <summary>Settings of the site that bodies depend on.</summary>
/// <param name="Digits">Digits of the numbers that the renderer adds (footnotes); authors' own are never changed.</param>
internal sealed record BodyOptions(DigitStyle Digits = DigitStyle.Latn)
{
    /// <summary>A number that the renderer adds, in the site's digits.</summary>
    public string Number(int number, bool isArabic)
    {
        var latin = number.ToString(CultureInfo.InvariantCulture);
        return isArabic && Digits == DigitStyle.Arab ? string.Concat(latin.Select(static c => (char)(c - '0' + '\u0660'))) : latin;
    }
}

using System.Globalization;
using System.Numerics;

namespace Generator.Templating.Parsing;

/// <summary>Reads numbers as they are written in templates.</summary>
internal static class NumberLiteral
{
    /// <summary>More digits than this are taken for an attack.</summary>
    private const int MostDigits = 10_000;

    /// <summary>An int, else a long, else a <see cref="BigInteger"/>; null when the text is no integer.</summary>
    public static object? Integer(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var small)) return small;
        var digits = text.Replace("_", string.Empty, StringComparison.Ordinal);
        var exponent = 0;
        if (digits.IndexOfAny(['e', 'E']) is >= 0 and var at)
        {
            if (!int.TryParse(digits.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return null;
            digits = digits[..at];
        }
        if (exponent < 0 || exponent > MostDigits || digits.Length > MostDigits) return null;
        return Fit(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent));
    }

    /// <summary><c>0xFF</c>; 8 digits without <c>u</c> are a signed int, 16 a signed long.</summary>
    public static object? Hexadecimal(string text)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        var digits = text[2..].TrimEnd('u', 'U').Replace("_", string.Empty, StringComparison.Ordinal);
        if (digits.Length is 0 or > MostDigits) return null;
        var value = BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return Wrap(value, isUnsigned);
    }

    /// <summary><c>0b101</c>, <c>0b1.01</c>.</summary>
    public static object? Binary(string text)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        var digits = text[2..].TrimEnd('u', 'U').Replace("_", string.Empty, StringComparison.Ordinal);
        if (digits.Length is 0 or > MostDigits) return null;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return Wrap(FromBits(digits), isUnsigned);

        var suffix = char.ToLowerInvariant(digits[^1]);
        var bits = digits.TrimEnd('f', 'F', 'd', 'D', 'm', 'M');
        var fraction = bits[(point + 1)..];
        var value = (double)FromBits(bits.Remove(point, 1)) / Math.Pow(2, fraction.Length);
        return suffix switch { 'f' => (object)(float)value, 'm' => (decimal)value, _ => value };
    }

    /// <summary>A double, or what the suffix says; null when it is out of range.</summary>
    public static object? Float(string text, bool asDecimal)
    {
        var suffix = char.ToLowerInvariant(text[^1]);
        var digits = suffix is 'f' or 'd' or 'm' ? text[..^1] : text;
        if (suffix == 'm' || (asDecimal && suffix is not ('f' or 'd')))
        {
            return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
        }
        if (suffix == 'f') return float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var single) ? single : null;
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    public static object? Negate(object? value) => value switch
    {
        int number => -number,
        long number => -number,
        double number => -number,
        float number => -number,
        decimal number => -number,
        BigInteger number => -number,
        _ => value,
    };

    /// <summary>The smallest of int, long and <see cref="BigInteger"/> that holds a value.</summary>
    public static object Fit(BigInteger value)
    {
        if (value >= int.MinValue && value <= int.MaxValue) return (int)value;
        if (value >= long.MinValue && value <= long.MaxValue) return (long)value;
        return value;
    }

    private static BigInteger FromBits(string bits)
    {
        var value = BigInteger.Zero;
        foreach (var bit in bits) value = (value << 1) + (bit - '0');
        return value;
    }

    private static object Wrap(BigInteger value, bool isUnsigned)
    {
        if (isUnsigned) return Fit(value);
        if (value <= uint.MaxValue) return unchecked((int)(uint)value);
        if (value <= ulong.MaxValue) return unchecked((long)(ulong)value);
        return value;
    }
}

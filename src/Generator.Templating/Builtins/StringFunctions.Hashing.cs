using System.Security.Cryptography;
using System.Text;

namespace Generator.Templating.Builtins;

/// <summary>Hashes of a text's UTF-8, in lower-case hexadecimal, and Base64.</summary>
internal static partial class StringFunctions
{
    // The weak algorithms are there for gravatars and signatures that others define.
#pragma warning disable CA5350, CA5351
    public static string Md5(string? text) => Hexadecimal(MD5.HashData(Bytes(text)));

    public static string Sha1(string? text) => Hexadecimal(SHA1.HashData(Bytes(text)));

    public static string HmacSha1(string? text, string? secretKey) => Hexadecimal(HMACSHA1.HashData(Bytes(secretKey), Bytes(text)));
#pragma warning restore CA5350, CA5351

    public static string Sha256(string? text) => Hexadecimal(SHA256.HashData(Bytes(text)));

    public static string Sha512(string? text) => Hexadecimal(SHA512.HashData(Bytes(text)));

    public static string HmacSha256(string? text, string? secretKey) => Hexadecimal(HMACSHA256.HashData(Bytes(secretKey), Bytes(text)));

    public static string HmacSha512(string? text, string? secretKey) => Hexadecimal(HMACSHA512.HashData(Bytes(secretKey), Bytes(text)));

    public static string Base64Encode(string? text) => Convert.ToBase64String(Bytes(text));

    /// <exception cref="FormatException">The text is not Base64.</exception>
    public static string Base64Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? string.Empty));

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? string.Empty);

    private static string Hexadecimal(byte[] hash) => Convert.ToHexStringLower(hash);
}

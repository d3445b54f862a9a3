using System.Buffers.Binary;
using System.Text;
using Generator.Markdown.Images;

namespace Generator.Tests.Markdown.Images;

public sealed class ImageSizeTests
{
    public static TheoryData<string, byte[], string> Pictures => new()
    {
        { "png", ImageBytes.Png(640, 360), "Png 640x360" },
        { "gif", ImageBytes.Gif(120, 90), "Gif 120x90" },
        { "baseline jpeg", ImageBytes.Jpeg(0xC0, 800, 600), "Jpeg 800x600" },
        { "progressive jpeg", ImageBytes.Jpeg(0xC2, 800, 600), "Jpeg 800x600" },
        { "arithmetic jpeg", ImageBytes.Jpeg(0xC9, 800, 600), "Jpeg 800x600" },
        { "upright exif", ImageBytes.Jpeg(0xC0, 800, 600, orientation: 1), "Jpeg 800x600" },
        { "upside down exif", ImageBytes.Jpeg(0xC0, 800, 600, orientation: 3), "Jpeg 800x600" },
        { "turned exif, little endian", ImageBytes.Jpeg(0xC0, 800, 600, orientation: 6), "Jpeg 600x800" },
        { "turned exif, big endian", ImageBytes.Jpeg(0xC0, 800, 600, orientation: 8, bigEndian: true), "Jpeg 600x800" },
        { "lossy webp", ImageBytes.WebPLossy(1200, 675), "WebP 1200x675" },
        { "lossless webp", ImageBytes.WebPLossless(16383, 2), "WebP 16383x2" },
        { "extended webp", ImageBytes.WebPExtended(70_000, 3), "WebP 70000x3" },
        { "avif", ImageBytes.Avif(1920, 1080, turns: 0), "Avif 1920x1080" },
        { "avif turned once", ImageBytes.Avif(1920, 1080, turns: 1), "Avif 1080x1920" },
        { "avif turned twice", ImageBytes.Avif(1920, 1080, turns: 2), "Avif 1920x1080" },
        { "avif without associations", ImageBytes.Avif(640, 480, turns: 0, associated: false), "Avif 1024x1024" },
        { "svg", Utf8("<svg xmlns='http://www.w3.org/2000/svg' width=\"320\" height='200px'>"), "Svg 320x200" },
        { "svg view box", Utf8("\uFEFF<?xml version=\"1.0\"?>\n<!-- > -->\n<svg viewBox=\"0 0 24,24\"/>"), "Svg 24x24" },
        { "svg one side", Utf8("<svg width='100' viewBox='0 0 16 9'>"), "Svg 100x56" },
        { "svg relative sides", Utf8("<svg width='100%' height='100%' viewBox='-5 -5 400 300'>"), "Svg 400x300" },
        { "svg millimetres", Utf8("<svg width='254mm' height='1in'>"), "Svg 960x96" },
        { "svg document type", Utf8("<!DOCTYPE svg [ <!ENTITY a \"&a;&a;\"> <!ENTITY b '>'> ]>\n<svg:svg width='8' height='9'>"), "Svg 8x9" },
        { "svg without size", Utf8("<svg>"), "Svg 0x0" },
        { "svg absurd size", Utf8("<svg width='1e300' height='-4'>"), "Svg 0x0" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Reads_format_and_displayed_size(string name, byte[] bytes, string expected) =>
        Describe(bytes).ShouldBe(expected, name);

    public static TheoryData<string, byte[], string> Failures => new()
    {
        { "empty", [], "the file is empty" },
        { "text", Utf8("hello"), "it is no picture in a format that browsers show" },
        { "html", Utf8("<!DOCTYPE html><html>"), "it is no picture in a format that browsers show" },
        { "png through text mode", [.. ImageBytes.Png(1, 1)[..4], 0x0A, 0x1A, 0x0A, .. new byte[30]], "its PNG signature is damaged, as after a transfer in text mode" },
        { "png without extent", ImageBytes.Png(0, 9), "it says that it has no width or no height" },
        { "tiff", [(byte)'I', (byte)'I', 0x2A, 0, 8, 0, 0, 0], "it is a TIFF picture, which browsers do not show" },
        { "heic", [0, 0, 0, 16, .. "ftypheic"u8, 0, 0, 0, 0], "it is a HEIC picture or a film, which browsers do not show as an image" },
        { "jpeg without frame", [0xFF, 0xD8, 0xFF, 0xDA, 0, 2], "it has no JPEG frame header" },
        { "jpeg of zero length segments", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0], "its JPEG markers are damaged" },
        { "utf-16 svg", [0xFF, 0xFE, (byte)'<', 0], "it is text in UTF-16: save it as UTF-8" },
        { "endless document type", Utf8("<!DOCTYPE svg [ <!ENTITY"), "it is no picture in a format that browsers show" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void Says_why_there_is_no_size(string name, byte[] bytes, string reason) =>
        Describe(bytes).ShouldBe(reason, name);

    [Fact]
    public void Every_truncation_gives_a_size_or_a_reason()
    {
        foreach (var (_, bytes, _) in Pictures.Select(static row => row.Data))
        {
            for (var length = 0; length < bytes.Length; length++)
            {
                var size = ImageSize.Read(bytes.AsSpan(0, length), out var reason);
                (size is null).ShouldBe(reason is not null);
            }
        }
    }

    [Fact]
    public void Every_changed_byte_gives_a_size_or_a_reason()
    {
        var random = new Random(20161025);
        foreach (var (_, original, _) in Pictures.Select(static row => row.Data))
        {
            for (var round = 0; round < 300; round++)
            {
                var bytes = original.ToArray();
                for (var change = random.Next(1, 4); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                var size = ImageSize.Read(bytes, out var reason);
                (size is null).ShouldBe(reason is not null);
            }
        }
    }

    private static string Describe(byte[] bytes) =>
        ImageSize.Read(bytes, out var reason) is { } size ? $"{size.Format} {size.Width}x{size.Height}" : reason!;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}

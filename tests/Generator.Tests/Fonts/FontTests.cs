using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Fonts;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.Fonts;

public sealed class FontTests
{
    private const string Settings = "title: ت\nurl: https://x.example/paper/\nfonts: {headline: test-kufi, text: \"@fontsource-variable/test-naskh\"}\n";

    private static readonly string Metadata = """{"id": "ID", "family": "NAME", "weights": [400, 700], "variable": {"wght": {"min": "400", "max": "700"}}}""";

    [Fact]
    public void Files_licences_and_faces_are_published_and_one_font_is_fetched_ahead()
    {
        var output = Built(Settings);
        var (files, css) = (output.Files, StyleSheet(output));
        css.ShouldContain("@font-face{font-family:\"Test Kufi\";font-weight:700;font-style:normal;font-display:optional;src:url(\"fonts/test-kufi-arabic-700-normal.");
        css.ShouldContain("@font-face{font-family:\"Test Naskh\";font-weight:400 700;");
        css.ShouldContain("--headline-family:\"Test Kufi\",\"SF Arabic\",");
        css.ShouldNotContain("local(");
        files.Keys.Count(static path => path.EndsWith("-LICENSE.txt", StringComparison.Ordinal) || path.Contains("-LICENSE.", StringComparison.Ordinal)).ShouldBe(2);
        Preloaded(output).ShouldBe(["test-naskh-arabic-wght-normal"]);
    }

    [Theory]
    [InlineData("ar", "latin U+0000-00FF, arabic U+20,U+0600-06FF")]
    [InlineData("fa", "latin U+0000-00FF, arabic U+20,U+0600-06FF")]
    [InlineData("en", "arabic U+0600-06FF, latin U+20,U+0000-00FF")]
    public void The_space_belongs_to_the_letters_of_the_sites_language(string language, string faces)
    {
        var css = StyleSheet(Built(Settings + $"language: {language}\n"));
        string.Join(", ", Regex.Matches(css, "test-naskh-(.*?)-wght.*unicode-range:(.*?)}").Select(static face => $"{face.Groups[1].Value} {face.Groups[2].Value}")).ShouldBe(faces);
    }

    [Fact]
    public void Without_a_font_for_reading_that_of_headlines_is_fetched_ahead_in_bold() =>
        Preloaded(Built("title: ت\nurl: https://x.example/\nfonts: {headline: test-kufi}\n")).ShouldBe(["test-kufi-arabic-700-normal"]);

    [Fact]
    public void Fonts_that_swap_have_a_fallback_with_their_own_lines()
    {
        var css = StyleSheet(Built(Settings.Replace("{headline", "{display: swap, headline", StringComparison.Ordinal)));
        css.ShouldContain("font-display:swap;src:url(");
        css.ShouldContain("--headline-family:\"Test Kufi\",\"Test Kufi Fallback\",\"SF Arabic\",");
        css.ShouldContain("font-weight:600 900;src:local(\"Noto Naskh Arabic Bold\"),");
        css.ShouldContain("ascent-override:110%;descent-override:45%;line-gap-override:10%}");
    }

    [Fact]
    public void Damaged_and_foreign_files_have_no_metrics()
    {
        var font = Font();
        Woff2Metrics.Read(font).ShouldBe(new VerticalMetrics(1.1, 0.45, 0.1));
        for (var length = 0; length < font.Length; length++) Should.NotThrow(() => Woff2Metrics.Read(font[..length]));
        for (var i = 0; i < font.Length; i++)
        {
            var damaged = font.ToArray();
            damaged[i] ^= 0xFF;
            Should.NotThrow(() => Woff2Metrics.Read(damaged));
        }
    }

    private static IEnumerable<string> Preloaded(MemoryOutputStore output) =>
        Regex.Matches(Encoding.UTF8.GetString(output.Files["index.html"]), "rel=\"preload\" href=\"[^\"]*/assets/fonts/([^.\"]+)").Select(static match => match.Groups[1].Value);

    private static string StyleSheet(MemoryOutputStore output) =>
        Encoding.UTF8.GetString(output.Files.Single(static f => f.Key.StartsWith("assets/style.", StringComparison.Ordinal)).Value);

    private static MemoryOutputStore Built(string settings)
    {
        var sources = new MemorySourceTree().Add("site.yml", settings);
        foreach (var (folder, id, name, files) in ((string, string, string, string[])[])
        [
            ("@fontsource/test-kufi", "test-kufi", "Test Kufi", ["arabic-400", "arabic-700", "latin-400", "latin-700"]),
            ("@fontsource-variable/test-naskh", "test-naskh", "Test Naskh", ["arabic-wght", "latin-wght"]),
        ])
        {
            var place = $"node_modules/{folder}/";
            sources.Add(place + "metadata.json", Metadata.Replace("ID", id, StringComparison.Ordinal).Replace("NAME", name, StringComparison.Ordinal));
            sources.Add(place + "unicode.json", """{"arabic": "U+0600-06FF", "latin": "U+0000-00FF", "evil": "}body{}"}""").Add(place + "LICENSE", id + ": OFL");
            foreach (var file in files) sources.Add($"{place}files/{id}-{file}-normal.woff2", Font(file));
        }

        var output = new MemoryOutputStore();
        Build.Run(sources, output, new BuildOptions { Now = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero) }).Diagnostics.ShouldBeEmpty();
        return output;
    }

    /// <summary>The least WOFF2 file with the two tables that are read: 1000 units an em, ascent 1100, descent −450, gap 100.</summary>
    private static byte[] Font(string comment = "")
    {
        var head = new byte[54];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(18), 1000);
        var horizontal = new byte[36];
        BinaryPrimitives.WriteInt16BigEndian(horizontal.AsSpan(4), 1100);
        BinaryPrimitives.WriteInt16BigEndian(horizontal.AsSpan(6), -450);
        BinaryPrimitives.WriteInt16BigEndian(horizontal.AsSpan(8), 100);
        var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write([.. head, .. horizontal, .. Encoding.UTF8.GetBytes(comment)]);
        var header = new byte[48];
        BinaryPrimitives.WriteUInt32BigEndian(header, 0x774F4632);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(12), 2);
        return [.. header, 1, (byte)head.Length, 2, (byte)horizontal.Length, .. compressed.ToArray()];
    }
}

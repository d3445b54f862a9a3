using System.Text;
using Generator.Data;

namespace Generator.Tests.Data;

public sealed class DataReaderTests
{
    [Fact]
    public void Json_has_places_and_types()
    {
        var data = DataReader.Read("a.json", Encoding.UTF8.GetBytes("{\n  \"اسم\": \"قيمة \\ud83d\\ude42\",\n  \"n\": [1.50, true, null,],\n}\n"));
        data.Diagnostics.ShouldBeEmpty();
        DataText.Of(data.Value).ShouldBe("{'اسم@2:3+5: 'قيمة 🙂@2:10+19, 'n@3:3+3: [1.50@3:9+4, true@3:15+4, null@3:21+4]@3:8}@1:1");
    }

    [Theory]
    [InlineData("a.json", "{\"a\": 1,\n \"a\": 2}", "a.json:2:2 key-duplicate")]
    [InlineData("a.json", "{\n\"أ\": x}", "a.json:2:6 json-syntax")]
    [InlineData("a.json", "", "a.json:1:1 json-syntax")]
    [InlineData("a.json", "[\"\\ud800\"]", "a.json:1 json-syntax")]
    [InlineData("a.toml", "a = 1", "a.toml data-format")]
    [InlineData("a.yaml", "a: b: c", "a.yaml:1:5 yaml-colon")]
    public void Says_where_and_what_is_wrong(string path, string text, string expected) =>
        DataReader.Read(path, Encoding.UTF8.GetBytes(text)).Diagnostics.Select(static d => $"{d.Span} {d.Code}").ShouldBe([expected]);

    [Fact]
    public void A_byte_order_mark_is_no_text() =>
        DataText.Of(DataReader.Read("a.yml", [0xEF, 0xBB, 0xBF, (byte)'a', (byte)':', (byte)' ', (byte)'b']).Value).ShouldBe("{a@1:1+1: b@1:4+1}@1:1");

    [Theory]
    [InlineData("FF FE 61 00", "a.yml:1:1 encoding-not-utf8 The file is written in UTF-16, not in UTF-8.")]
    [InlineData("FE FF 00 61", "a.yml:1:1 encoding-not-utf8 The file is written in UTF-16, not in UTF-8.")]
    [InlineData("61 3A 20 E3 CC E1 D3 20 C7 E1 E6 D2 D1 C7 C1", "a.yml:1:4 encoding-not-utf8 The file is written in Windows-1256, not in UTF-8.")]
    [InlineData("61 0D 0A D9 81 FF", "a.yml:2:2 encoding-invalid The byte 0xFF is not UTF-8 here.")]
    [InlineData("61 ED A0 80", "a.yml:1:2 encoding-invalid The byte 0xED is not UTF-8 here.")]
    public void Other_encodings_are_named(string bytes, string expected) =>
        DataReader.Read("a.yml", Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))).Diagnostics
            .Select(static d => $"{d.Span} {d.Code} {d.Message}").ShouldBe([expected]);
}

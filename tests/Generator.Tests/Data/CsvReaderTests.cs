using Generator.Data;
using Generator.Diagnostics;

namespace Generator.Tests.Data;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "[{a: 1, b: 2}]")]
    [InlineData("a;b\n1,5;2\n", "[{a: 1,5, b: 2}]")]
    [InlineData("a\tb\n1\t2\n", "[{a: 1, b: 2}]")]
    [InlineData("a,b\r\n\r\n\"x, y\",\"z \"\"q\"\"\"\r\n", "[{a: 'x, y', b: 'z \"q\"'}]")]
    [InlineData("a,b\n\"two\nlines\",2", "[{a: 'two\nlines', b: 2}]")]
    [InlineData("a , b\n 1 , 2 \n", "[{a: 1, b: 2}]")]
    [InlineData("a,b,c\n1\n", "[{a: 1}]")]
    [InlineData("الرابط,العدد\n/أ/,٥\n", "[{الرابط: /أ/, العدد: ٥}]")]
    [InlineData("", "[]")]
    [InlineData("a,b\n", "[]")]
    public void Reads_rows_by_the_names_in_the_first(string text, string values)
    {
        var report = new List<Diagnostic>();
        DataText.Values(CsvReader.Read("a.csv", text, report)).ShouldBe(values);
        report.ShouldBeEmpty();
    }

    [Fact]
    public void Cells_know_their_places() =>
        DataText.Of(CsvReader.Read("a.csv", "a,b\r\n\"x\ny\",2\r\n3, \"4\"\r\n", [])).ShouldBe("[{a@1:1+1: 'x\ny@2:1+0, b@1:3+1: 2@3:4+1}@2:1, {a@1:1+1: 3@4:1+1, b@1:3+1: '4@4:4+3}@4:1]@1:1");

    [Theory]
    [InlineData("a,b\n\"x,2\n", "2:1 csv-quote-unclosed")]
    [InlineData("a,b\n\"x\"y,2\n", "2:4 csv-text-after-quote")]
    [InlineData("a,b\n1,2,3\n", "2:0 csv-cells")]
    [InlineData("a,a\n1,2\n", "1:3 key-duplicate")]
    [InlineData("a,,b\n1,2,3\n", "1:3 csv-heading")]
    public void Says_where_and_what_is_wrong(string text, string expected)
    {
        var report = new List<Diagnostic>();
        CsvReader.Read("a.csv", text, report);
        report.Select(static d => $"{d.Span!.Value.Line}:{d.Span.Value.Column} {d.Code}").ShouldBe([expected]);
    }
}

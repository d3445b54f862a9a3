using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Generator.Markdown.Html;

/// <summary>
/// Writes tables. Alignment is logical (<c>---:</c> is the end of the line, left in Arabic) and a class, because the Content-Security-Policy forbids
/// <c>style</c>. The frame around a table scrolls on narrow screens, hence its focus and name (WCAG 2.1.1, 1.4.10).
/// </summary>
internal static class TableHtml
{
    public static void Write(BodyContext context, Table table)
    {
        var html = context.Out;
        context.Tables++;
        html.Append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"");
        html.AppendAttributeValue(context.Labels.Table);
        html.Append(' ');
        html.Append(context.Options.Number(context.Tables, context.Source.IsArabic));
        html.Append("\"><table");
        AttributesHtml.Write(context, table);
        html.Append(">\n");
        var part = "";
        foreach (var block in table)
        {
            var row = (TableRow)block;
            var wanted = row.IsHeader ? "thead" : "tbody";
            if (part != wanted)
            {
                ClosePart(html, part);
                html.Append('<');
                html.Append(wanted);
                html.Append(">\n");
                part = wanted;
            }

            WriteRow(context, table, row);
        }

        ClosePart(html, part);
        html.Append("</table></div>\n");
    }

    private static void ClosePart(HtmlBuffer html, string part)
    {
        if (part.Length == 0) return;
        html.Append("</");
        html.Append(part);
        html.Append(">\n");
    }

    private static void WriteRow(BodyContext context, Table table, TableRow row)
    {
        var html = context.Out;
        html.Append("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            // An empty heading heads nothing: screen readers would announce it before each cell of its column.
            var isHeading = row.IsHeader && !IsEmpty(cell);
            html.Append(isHeading ? "<th scope=\"col\"" : "<td");
            if (cell.ColumnSpan != 1) html.AppendAttribute("colspan", cell.ColumnSpan);
            var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : i;
            if (column < table.ColumnDefinitions.Count && ClassOf(table.ColumnDefinitions[column].Alignment) is { } alignment) html.AppendAttribute("class", alignment);
            html.Append('>');
            BlockHtml.WriteChildren(context, cell, tight: cell.Count == 1);
            html.Append(isHeading ? "</th>" : "</td>");
        }

        html.Append("</tr>\n");
    }

    private static bool IsEmpty(TableCell cell) => cell.All(static block => block is ParagraphBlock { Inline: null or { FirstChild: null } });

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Left => "align-start",
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-end",
        _ => null,
    };
}

using System.Text;

namespace Storefront.Invoices;

/// <summary>Splits a line of comma-separated values.</summary>
internal static class CsvRow
{
    /// <summary>The cells of a line; a cell in double quotes may hold commas and, doubled, quotes.</summary>
    /// <returns>Null when a quote is not closed, or something follows a closed one.</returns>
    public static List<string>? Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return [.. line.Split(',')];
        }

        var cells = new List<string>();
        for (var i = 0; ; i++)
        {
            var cell = i < line.Length && line[i] == '"' ? Quoted(line, ref i) : Plain(line, ref i);
            if (cell is null || (i < line.Length && line[i] != ','))
            {
                return null;
            }

            cells.Add(cell);
            if (i >= line.Length)
            {
                return cells;
            }
        }
    }

    private static string Plain(string line, ref int i)
    {
        var start = i;
        i = line.IndexOf(',', start) is >= 0 and var comma ? comma : line.Length;
        return line[start..i];
    }

    private static string? Quoted(string line, ref int i)
    {
        var cell = new StringBuilder();
        for (i++; i < line.Length; i++)
        {
            if (line[i] != '"')
            {
                cell.Append(line[i]);
            }
            else if (i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[++i]);
            }
            else
            {
                i++;
                return cell.ToString();
            }
        }

        return null;
    }
}

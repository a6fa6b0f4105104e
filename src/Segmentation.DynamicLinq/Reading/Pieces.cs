using System.Globalization;
using System.Linq.Expressions;
using System.Text;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>One piece of what Dynamic LINQ is given: an operator, the name of a method, or a place for an expression.</summary>
/// <param name="Text">The operator or method; empty for an expression.</param>
/// <param name="Span">Where it stands in the author's text.</param>
/// <param name="Value">The expression; null for a text.</param>
internal readonly record struct Piece(string Text, TextSpan Span, Expression? Value);

/// <summary>What Dynamic LINQ is given: nothing of it is the author's text.</summary>
internal sealed class Pieces
{
    private readonly List<Piece> _pieces = [];

    public IReadOnlyList<Piece> All => _pieces;

    /// <summary>How many parentheses stand inside each other.</summary>
    public int Height { get; private set; }

    public bool IsEmpty => _pieces.Count == 0;

    public TextSpan Span => _pieces[0].Span.To(_pieces[^1].Span);

    public void Add(string text, TextSpan span) => _pieces.Add(new Piece(text, span, null));

    public void Add(Expression value, TextSpan span) => _pieces.Add(new Piece("", span, value));

    /// <summary>Adds what stands in parentheses.</summary>
    public void AddGroup(TextSpan open, Pieces inner, TextSpan close)
    {
        Add("(", open);
        _pieces.AddRange(inner._pieces);
        Add(")", close);
        Height = Math.Max(Height, inner.Height + 1);
    }

    /// <summary>Whether a comparison with a date or instant was begun.</summary>
    public bool ComparesWithMoment() =>
        _pieces is [.., { Value: MomentNode }, { Text: "==" or "!=" or "<" or "<=" or ">" or ">=" }];

    /// <summary>The text with <c>@n</c> in place of the expressions, these, and where each piece begins.</summary>
    public (string Text, object[] Values, List<int> Starts) Written()
    {
        var text = new StringBuilder();
        var values = new List<object>();
        var starts = new List<int>(_pieces.Count);
        foreach (var piece in _pieces)
        {
            starts.Add(text.Length);
            if (piece.Value is null)
            {
                text.Append(piece.Text);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"@{values.Count}");
                values.Add(piece.Value);
            }

            text.Append(' ');
        }

        return (text.ToString(), [.. values], starts);
    }
}

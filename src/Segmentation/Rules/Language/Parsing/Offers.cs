namespace Segmentation.Rules.Language.Parsing;

/// <summary>Collects what the parser would take where the text ends, in the order in which it asks.</summary>
internal sealed class Offers
{
    private readonly List<Offer> _offers = [];
    private bool _isClosed;

    public IReadOnlyList<Offer> All => _offers;

    /// <summary>Whether the parser skips the rest of a condition that it could not read.</summary>
    public bool IsSkipping { get; set; }

    public void Add(Offer offer)
    {
        if (!_isClosed)
        {
            _offers.Add(IsSkipping ? offer with { IsAfterMistake = true } : offer);
        }
    }

    /// <summary>
    /// After a mistake where the text ends, or behind what was offered, nothing can follow: the parser only looks for a
    /// place to go on.
    /// </summary>
    /// <param name="isAtEnd">Whether the parser stands at the end.</param>
    public void CloseAfterMistake(bool isAtEnd) => _isClosed |= isAtEnd || _offers.Count > 0;

    /// <summary>Lets the parser try another way to read what stands before the end.</summary>
    public void Reopen() => _isClosed = false;
}

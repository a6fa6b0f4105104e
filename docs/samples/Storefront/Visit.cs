namespace Storefront;

/// <summary>A look at the shop, perhaps with something put into the basket.</summary>
internal sealed record Visit(long Id, DateTimeOffset At, bool BasketFilled);

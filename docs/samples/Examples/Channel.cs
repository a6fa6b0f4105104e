namespace Segmentation.Examples;

/// <summary>Where a shopper came from.</summary>
public enum Channel
{
    Store,
    Web,
    App,
}

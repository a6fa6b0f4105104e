namespace Segmentation;

/// <summary>How much protection the values of an attribute need.</summary>
public enum Sensitivity
{
    /// <summary>Not about a person.</summary>
    None,

    /// <summary>Personal data.</summary>
    Personal,

    /// <summary>Special category: health, religion, finance, whereabouts and the like.</summary>
    Special,

    /// <summary>About a child.</summary>
    Child,
}

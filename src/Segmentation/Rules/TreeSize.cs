namespace Segmentation.Rules;

/// <summary>Depth and number of nodes of a tree, carried by every node so that size limits need no walk.</summary>
internal readonly record struct TreeSize(int Depth, int Nodes)
{
    /// <summary>A node without children.</summary>
    public static TreeSize Leaf => new(1, 1);

    /// <summary>No node: an absent filter.</summary>
    public static TreeSize None => default;

    /// <summary>A node above the given children.</summary>
    public static TreeSize Above(params ReadOnlySpan<TreeSize> children)
    {
        var (depth, nodes) = (0, 0);
        foreach (var child in children)
        {
            depth = Math.Max(depth, child.Depth);
            nodes += child.Nodes;
        }

        return new TreeSize(depth + 1, nodes + 1);
    }

    public TreeSize And(TreeSize sibling) => new(Math.Max(Depth, sibling.Depth), Nodes + sibling.Nodes);

    /// <summary>Refuses what exceeds the structural limits of every tree.</summary>
    public TreeSize Checked()
    {
        if (Depth > Rule.MaxDepth)
        {
            throw new ArgumentException(
                $"The rule is nested deeper than {Rule.MaxDepth} levels. Use segments for its parts and refer to them.");
        }

        if (Nodes > Rule.MaxSize)
        {
            throw new ArgumentException(
                $"The rule has more than {Rule.MaxSize} parts. Use a named list or segments for its parts.");
        }

        return this;
    }
}

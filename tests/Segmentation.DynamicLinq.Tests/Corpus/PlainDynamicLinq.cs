using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.CustomTypeProviders;
using Segmentation.DynamicLinq.Tests.Shop;

namespace Segmentation.DynamicLinq.Tests.Corpus;

/// <summary>Dynamic LINQ as hosts use it, without this library.</summary>
internal static class PlainDynamicLinq
{
    private static readonly ParsingConfig Config = Create();

    /// <summary>The condition, at the instant of the shop instead of the machine's.</summary>
    public static Func<LinqShopper, bool> Compile(string text, IEnumerable<object> values)
    {
        List<object> all = [.. values];
        var now = text.Replace("DateTime.UtcNow", $"@{all.Count}", StringComparison.Ordinal)
            .Replace("DateTime.Today", $"@{all.Count + 1}", StringComparison.Ordinal);
        all.AddRange([LinqShop.At.UtcDateTime, LinqShop.At.UtcDateTime.Date]);
        return DynamicExpressionParser.ParseLambda<LinqShopper, bool>(Config, false, now, [.. all]).Compile();
    }

    private static ParsingConfig Create()
    {
        var config = new ParsingConfig();
        config.CustomTypeProvider = new DefaultDynamicLinqCustomTypeProvider(config, [typeof(LinqTier)]);
        return config;
    }
}

using Microsoft.Extensions.DependencyInjection;
using Segmentation;

namespace Warnings;

/// <summary>One call of each entry point.</summary>
public static class Warned
{
    public static ParsedRule Read<TCustomer>(CustomerModel<TCustomer> model) => DynamicLinqRules.Parse("true", model);

    public static void Host<TCustomer>(CustomerModel<TCustomer> model, IServiceCollection services) =>
        services.AddSegmentation(model).AddDynamicLinq(linq => linq.AddSegment("a", "true"));

    public static object Objects<TCustomer>(CustomerModel<TCustomer> model, Rule rule) => rule.ToExpression(model, DateTimeOffset.UnixEpoch);

    public static object Query<TCustomer>(CustomerModel<TCustomer> model, Rule rule) =>
        rule.ToQuery(model, new RuleQuery<TCustomer>(DateTimeOffset.UnixEpoch));
}

using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Conditions;

/// <summary>What rules about a <see cref="Client"/> name.</summary>
internal static class Terms
{
    public static MoneyReference Spend => Attributes.Money("spend");

    public static MoneyReference Cost => Attributes.Money("cost");

    public static NumberReference Score => Attributes.Number("score");

    public static NumberReference Logins => Attributes.Number("logins");

    public static TextReference City => Attributes.Text("city");

    public static TextReference Region => Attributes.Text("region");

    public static TextReference Note => Attributes.Text("note");

    public static TextReference Code => Attributes.Text("code");

    public static Rule Vip => Attributes.Flag("vip").IsTrue();

    public static Rule Staff => Attributes.Flag("staff").IsTrue();

    public static DateReference Renewal => Attributes.Date("renewal");

    public static InstantReference Seen => Attributes.Instant("seen");

    public static InstantReference Called => Attributes.Instant("called");

    public static SetTerm Tags => Interest.Declared;

    public static SetTerm Brands => Attributes.Set("brands");

    public static EventSet Orders => Events.Of("order");

    public static EventSet Tea => Orders.Where(o => o.Text("category").Is("tea"));

    public static EventSet Wine => Orders.Where(o => o.Text("category").Is("wine"));

    public static EventSet Visits => Events.Of("visit");

    public static EventSet Calls => Events.Of("call");
}

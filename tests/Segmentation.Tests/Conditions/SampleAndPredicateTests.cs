using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Stable samples, whose buckets were computed elsewhere, and predicates of the host.</summary>
public class SampleAndPredicateTests
{
    private static readonly Cases Rows = new()
    {
        { "In a sample above the bucket 5167", Rule.InSample("spring", 51.68m), new(), True, Cases.Never },
        { "In a sample up to the bucket", Rule.InSample("spring", 51.67m), new(), False, Cases.Never },
        { "In a sample of nobody", Rule.InSample("spring", 0m), new(), False },
        { "In a sample of everybody", Rule.InSample("spring", 100m), new(), True },
        { "In a part that begins with the bucket", Rule.InSample("spring", 51.67m, 51.68m), new(), True },
        { "In a part that ends before the bucket", Rule.InSample("spring", 0m, 51.67m), new(), False },
        { "In a part that begins after the bucket", Rule.InSample("spring", 51.68m, 60m), new(), False },
        { "Another name is another sample", Rule.InSample("autumn", 60.52m), new(), False },
        { "Another name is another sample, a hundredth more", Rule.InSample("autumn", 60.53m), new(), True },
        { "Another customer has another bucket", Rule.InSample("spring", 47.76m), new() { Id = "c2" }, True },
        { "The name is taken as UTF-8", Rule.InSample("春", 83.87m, 83.88m), new(), True },
        { "A predicate that is true", Rule.Predicate("is lucky"), new() { Lucky = true }, True, Cases.Never },
        { "A predicate that is false", Rule.Predicate("is lucky"), new() { Lucky = false }, False },
        { "A predicate that does not decide", Rule.Predicate("is lucky"), new(), Undetermined },
        { "A predicate that throws", Rule.Predicate("throws"), new(), Undetermined, Cases.Never },
        { "A predicate or unknown", Rule.Predicate("is lucky").OrUnknown(), new(), True },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_never_undetermined_and_a_predicate_may_be(string name) => Rows.Check(name);
}

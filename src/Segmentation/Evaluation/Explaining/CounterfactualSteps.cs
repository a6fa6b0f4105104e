using System.Collections.Immutable;
using Segmentation.Customers;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Says a draft in the keys of the catalogue.</summary>
internal static class CounterfactualSteps
{
    /// <summary>Waiting, then events, then attributes.</summary>
    public static ImmutableArray<CounterfactualStep> Of(Draft draft, Catalogue catalogue)
    {
        var steps = ImmutableArray.CreateBuilder<CounterfactualStep>();
        if (draft.Wait is { } wait)
        {
            steps.Add(new CounterfactualStep(CounterfactualKind.Wait) { Until = wait.ToDateTimeOffset() });
        }

        foreach (var lever in draft.Events)
        {
            steps.Add(Of(lever, catalogue.Streams[lever.Stream]));
        }

        foreach (var lever in draft.Values)
        {
            steps.Add(new CounterfactualStep(CounterfactualKind.SetAttribute)
            {
                Attribute = catalogue.Attributes[lever.Attribute].Key,
                Value = lever.Value,
            });
        }

        return steps.DrainToImmutable();
    }

    private static CounterfactualStep Of(EventLever lever, EventStreamDefinition stream)
    {
        var values = ImmutableSortedDictionary<string, Datum>.Empty;
        for (var i = 0; i < lever.Fixed.Length; i++)
        {
            values = lever.Fixed[i].IsKnown ? values.Add(stream.Fields[i].Key, lever.Fixed[i]) : values;
        }

        return new CounterfactualStep(CounterfactualKind.AddEvents)
        {
            Stream = stream.Key,
            Count = lever.Count,
            Field = lever.Field < 0 ? null : stream.Fields[lever.Field].Key,
            Amount = lever.Field < 0 ? Datum.Unknown
                : stream.Fields[lever.Field].Type == AttributeType.Money ? Datum.OfMoney(lever.Amount.ToDecimal())
                : Datum.OfNumber(lever.Amount.ToDouble()),
            Values = values,
        };
    }
}

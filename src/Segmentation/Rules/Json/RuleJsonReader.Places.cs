using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Json;

/// <content>Places, and what the model or the host has by name: segments, samples, tiers, predicates.</content>
internal sealed partial class RuleJsonReader
{
    private WithinDistance? ReadNear(JsonForm form)
    {
        var centre = ReadPoint(form.Need(JsonNames.Near)!);
        var part = form.Need(JsonNames.Distance);
        var distance = part is null ? null : ReadNumber(part);
        var unit = form.Need(JsonNames.Unit) is { } word
            ? ReadWord(word, "a unit of distance", Enum.GetValues<DistanceUnit>(), RuleWords.Word)
            : null;
        if (distance <= 0)
        {
            _issues.Error(IssueCodes.NumberOutOfRange, part!, "a distance is more than 0", "Write a positive number.");
            return null;
        }

        return centre is null || distance is null || unit is null
            ? null
            : Placed(new WithinDistance(distance.Value, unit.Value, centre.Value), form.Part);
    }

    private InsidePolygon? ReadPolygon(JsonForm form)
    {
        var list = form.Need(JsonNames.InsidePolygon)!;
        if (!Is(list, JsonKind.List, "a list of points is expected"))
        {
            return null;
        }

        if (list.Members.Count < 3)
        {
            _issues.Error(IssueCodes.EmptyList, list, "a polygon has at least three corners", "Write the corners.");
            return null;
        }

        var corners = new List<GeoPoint>(list.Members.Count);
        foreach (var part in list.Members.TakeWhile(_ => !_issues.IsStopped))
        {
            Count(part);
            if (ReadPoint(part) is { } corner)
            {
                corners.Add(corner);
            }
        }

        return corners.Count < list.Members.Count ? null : Placed(new InsidePolygon([.. corners]), form.Part);
    }

    private GeoPoint? ReadPoint(JsonPart part)
    {
        if (OpenForm(part, "a point is an object") is not { } form)
        {
            return null;
        }

        var latitude = ReadDegrees(form.Need(JsonNames.Latitude), 90);
        var longitude = ReadDegrees(form.Need(JsonNames.Longitude), 180);
        form.Close();
        return latitude is null || longitude is null ? null : new GeoPoint(latitude.Value, longitude.Value);
    }

    private double? ReadDegrees(JsonPart? part, int most)
    {
        if (part is null || ReadNumber(part) is not { } number)
        {
            return null;
        }

        if (number >= -most && number <= most)
        {
            return NearestDouble.Of(number);
        }

        _issues.Error(
            IssueCodes.NumberOutOfRange,
            part,
            $"this coordinate is -{most} to {most} degrees",
            "Latitudes are degrees north, longitudes degrees east.");
        return null;
    }

    private InsideRegion? ReadRegion(JsonForm form) => ReadName(form.Need(JsonNames.InsideRegion)!) is { } region
        ? Placed(new InsideRegion(region), form.Part)
        : null;

    private NamedPredicate? ReadPredicate(JsonForm form) => ReadName(form.Need(JsonNames.Predicate)!) is { } name
        ? Placed(new NamedPredicate(name), form.Part)
        : null;

    private TierAtLeast? ReadTier(JsonForm form)
    {
        var ladder = ReadName(form.Need(JsonNames.Ladder)!);
        var tier = form.Need(JsonNames.AtLeast) is { } part ? ReadName(part) : null;
        return ladder is null || tier is null ? null : Placed(new TierAtLeast(ladder, tier), form.Part);
    }

    /// <summary>A reference to a segment, checked when the host says which there are.</summary>
    private InSegment? ReadSegment(JsonForm form)
    {
        var part = form.Need(JsonNames.InSegment)!;
        if (ReadName(part) is not { } key)
        {
            return null;
        }

        if (_options.Segments is not { } segments)
        {
            return Placed(new InSegment(key), form.Part);
        }

        var depth = segments.DepthOf(key);
        if (depth < Limits.SegmentDepth)
        {
            return Placed(new InSegment(key), form.Part);
        }

        var shown = JsonPart.Shown(key);
        if (depth is not null)
        {
            _issues.Error(
                IssueCodes.SegmentsTooDeep,
                part,
                $"segments refer to each other more than {Limits.SegmentDepth} levels deep",
                "Write the deepest rules into the segments that use them.");
        }
        else if (segments.Contains(key))
        {
            _issues.Error(
                IssueCodes.RefusedSegment,
                part,
                $"the segment '{shown}' is itself refused",
                "Correct that segment first; segments do not refer to each other in a circle.");
        }
        else
        {
            _issues.Error(
                IssueCodes.UnknownSegment,
                part,
                $"unknown segment '{shown}'",
                Suggestions.For(shown, segments.Keys, "Define it, or correct the key; keys are exact."));
        }

        return null;
    }

    /// <summary>A sample: its first percent, or from one percent to another.</summary>
    private InSample? ReadSample(JsonForm form)
    {
        var name = ReadName(form.Need(JsonNames.InSample)!);
        if (form.Take(JsonNames.Percent) is { } share)
        {
            return ReadPercent(share) is { } percent && name is not null
                ? Placed(new InSample(name, 0m, percent), form.Part)
                : null;
        }

        var from = ReadPercent(form.Need(JsonNames.From));
        var end = form.Need(JsonNames.To);
        var to = ReadPercent(end);
        if (to < from)
        {
            _issues.Error(
                IssueCodes.ReversedBounds, end!, "the shares are reversed", "Name the smaller share first.");
            return null;
        }

        return name is null || from is null || to is null
            ? null
            : Placed(new InSample(name, from.Value, to.Value), form.Part);
    }

    private decimal? ReadPercent(JsonPart? part)
    {
        if (part is null || ReadNumber(part) is not { } number)
        {
            return null;
        }

        if (number is >= 0 and <= 100 && decimal.IsInteger(number * 100))
        {
            return number;
        }

        _issues.Error(
            IssueCodes.NumberOutOfRange,
            part,
            "a share is 0 to 100 percent with at most two decimals",
            "Write a number in that range.");
        return null;
    }
}

using Segmentation.Diagnostics;

namespace Segmentation.Hosting;

/// <summary>Reads segments written in another language than our own.</summary>
/// <param name="model">The model that the segments are about.</param>
/// <param name="options">Limits, hints and derived quantities.</param>
/// <param name="issues">Takes what is wrong; each has its segment in its place.</param>
/// <returns>The sound ones.</returns>
internal delegate List<Segment> SegmentSource<TCustomer>(CustomerModel<TCustomer> model, EngineOptions options, IssueLog issues);

namespace KazCsto.Graphs.Brokerage;

/// <summary>The two-paths a -> v -> b of one broker v: how many there are in each role, and how they overlap.</summary>
/// <remarks>What overlaps is counted in ordered pairs of two different two-paths of the broker.</remarks>
internal record struct TwoPaths
{
    internal long Coordinator { get; private set; }

    internal long Itinerant { get; private set; }

    internal long Representative { get; private set; }

    internal long Gatekeeper { get; private set; }

    internal long Liaison { get; private set; }

    /// <summary>The pairs a -> v -> b, b -> v -> a.</summary>
    internal double Reversed { get; private set; }

    /// <summary>The pairs that begin at the same node.</summary>
    internal double SameFirst { get; private set; }

    /// <summary>The pairs that end at the same node.</summary>
    internal double SameLast { get; private set; }

    /// <summary>The pairs of which one ends where the other begins, and that have nothing else in common.</summary>
    internal double Chained { get; private set; }

    internal readonly long Total => Coordinator + Itinerant + Representative + Gatekeeper + Liaison;

    /// <summary>The pairs that have only the broker in common.</summary>
    internal readonly double Disjoint
    {
        get
        {
            double total = Total;
            return (total * (total - 1)) - Reversed - SameFirst - SameLast - Chained;
        }
    }

    internal readonly long this[BrokerageRole role] =>
        role switch
        {
            BrokerageRole.Coordinator => Coordinator,
            BrokerageRole.Itinerant => Itinerant,
            BrokerageRole.Representative => Representative,
            BrokerageRole.Gatekeeper => Gatekeeper,
            BrokerageRole.Liaison => Liaison,
            _ => Total,
        };

    /// <summary>Adds the two-paths that begin with one arc into the broker.</summary>
    /// <param name="isOwn">Whether the arc comes from the broker's group.</param>
    /// <param name="all">The two-paths that go on from it.</param>
    /// <param name="toBrokers">Those of them that end in the broker's group.</param>
    /// <param name="toFirsts">Those that end in the group where they begin.</param>
    internal void Add(bool isOwn, long all, long toBrokers, long toFirsts)
    {
        if (isOwn)
        {
            Coordinator += toBrokers;
            Representative += all - toBrokers;
        }
        else
        {
            Gatekeeper += toBrokers;
            Itinerant += toFirsts;
            Liaison += all - toBrokers - toFirsts;
        }

        SameFirst += (double)all * (all - 1);
    }

    /// <summary>Adds the two-paths that end with one arc out of the broker, all of which are in already.</summary>
    internal void EndTogether(long all) => SameLast += (double)all * (all - 1);

    /// <summary>Takes in what meets at the nodes tied to the broker both ways.</summary>
    /// <param name="reversed">The two-paths that go the other way too.</param>
    /// <param name="met">The pairs of which one ends at such a node and the other begins at it.</param>
    internal void Meet(double reversed, double met)
    {
        Reversed = reversed;
        // Either of the two may be named first; those that also meet at the other end are the reversed.
        Chained = 2 * (met - reversed);
    }
}

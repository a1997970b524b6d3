namespace KazCsto.Tests.Time.Timelines;

/// <summary>Networks by a vocabulary in which a provision may have several duties side by side.</summary>
internal static class ManyDuties
{
    /// <summary>The same claims, so that duties with different values are different facts.</summary>
    public static Network In(Network network)
    {
        var duty = network.Schema.Properties["duty"] with { IsMany = true };
        var properties = network.Schema.Properties.ToDictionary(p => p.Key, p => p.Value);
        properties["duty"] = duty;
        return Network.Of(
            network.Schema with
            {
                Properties = properties,
            },
            network.Scale,
            network.Sources,
            network.Nodes,
            network.Claims.Select(claim =>
                claim.Subject is PropertySubject { Kind.Name: "duty" } subject
                    ? claim with
                    {
                        Subject = PropertySubject.Of(subject.Node, duty, claim.Says["value"]),
                    }
                    : claim
            )
        );
    }
}

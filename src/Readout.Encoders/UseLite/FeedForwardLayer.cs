using Readout.Encoders.Numerics;

namespace Readout.Encoders.UseLite;

/// <summary>Widens each token, rectifies, narrows it again.</summary>
/// <param name="weights">The weights.</param>
/// <param name="layer">The name of the layer.</param>
internal sealed class FeedForwardLayer(UseLiteWeights weights, string layer)
{
    private readonly LayerNorm norm = weights.Norm($"{layer}/inner-norm");
    private readonly LinearLayer expand = weights.Linear($"{layer}/expand");
    private readonly LinearLayer contract = weights.Linear($"{layer}/contract");

    /// <summary>Adds to the state of each token.</summary>
    public void Apply(int tokens, Workspace workspace)
    {
        norm.Apply(workspace.State(tokens), workspace.Normal(tokens));
        expand.Apply(workspace.Normal(tokens), workspace.Inner(tokens), Finish.Rectify);
        contract.Apply(workspace.Inner(tokens), workspace.State(tokens), Finish.Add);
    }
}

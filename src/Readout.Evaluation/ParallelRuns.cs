using System.Runtime.ExceptionServices;

namespace Readout.Evaluation;

/// <summary>Runs that do not depend on each other, two at a time.</summary>
internal static class ParallelRuns
{
    /// <summary>The results, in the order of the runs whichever ends first.</summary>
    public static T[] Of<T>(int count, Func<int, T> run)
    {
        var results = new T[count];
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => results[i] = run(i));
        }
        catch (AggregateException errors)
        {
            // A caller sees the error of a run, such as one of bad data, as if there were no threads.
            ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]);
        }

        return results;
    }
}

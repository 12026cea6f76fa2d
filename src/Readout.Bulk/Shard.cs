using System.Globalization;

namespace Readout.Bulk;

/// <summary>One of several parts of a job, numbered from 1.</summary>
/// <param name="Number">Which one.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>The shard that <c>I/N</c> names.</summary>
    /// <exception cref="JobRefusedException">It is not of that form, or there is no such shard.</exception>
    public static Shard Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length != 2 || !TryParse(parts[0], out var number) || !TryParse(parts[1], out var count))
            throw new JobRefusedException($"--shard '{text}' is not of the form I/N, such as 3/8");
        return number >= 1 && number <= count ? new(number, count)
            : throw new JobRefusedException(FormattableString.Invariant($"--shard {text}: there is no such shard; of {count} they count from 1/{count} to {count}/{count}"));
    }

    /// <summary>The shard of this task of a Slurm job array; null outside of one.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <exception cref="JobRefusedException">The array is not a range, so that a task's number does not tell its place.</exception>
    public static Shard? OfSlurm(Func<string, string?> variable)
    {
        if (!TryParse(variable("SLURM_ARRAY_TASK_ID"), out var id) || !TryParse(variable("SLURM_ARRAY_TASK_COUNT"), out var count))
            return null;
        var step = TryParse(variable("SLURM_ARRAY_TASK_STEP"), out var given) && given > 0 ? given : 1;
        var place = id - (TryParse(variable("SLURM_ARRAY_TASK_MIN"), out var min) ? min : 0);
        return place % step == 0 && place / step < count ? new(place / step + 1, count)
            : throw new JobRefusedException("the job array is not a range, so its tasks do not number the shards; say which with --shard I/N");
    }

    /// <summary>Where its share of so many bytes begins and ends.</summary>
    internal (long Start, long End) Of(long bytes) => (Place(bytes, Number - 1), Place(bytes, Number));

    /// <summary>As I/N.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private long Place(long bytes, int shard) => (long)((Int128)bytes * shard / Count);

    private static bool TryParse(string? text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

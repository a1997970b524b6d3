using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs;

public class TeamTests
{
    private const long Much = long.MaxValue;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Every_part_is_done_once_in_each_of_many_jobs(int threads)
    {
        using var team = Team.For(new(threads), Much);
        var done = new int[100];

        for (var job = 0; job < 2000; job++)
        {
            team.Each(done.Length, (part, _) => Interlocked.Increment(ref done[part]));
        }

        done.ShouldAllBe(times => times == 2000);
    }

    [Fact]
    public void Workers_are_numbered_within_the_team()
    {
        using var team = Team.For(new(3), Much);
        var workers = new int[1000];

        team.Each(workers.Length, (part, worker) => workers[part] = worker);

        workers.ShouldAllBe(worker => worker >= 0 && worker < team.Size);
    }

    [Fact]
    public void Threads_that_went_to_sleep_come_back()
    {
        using var team = Team.For(new(2), Much);
        for (var job = 0; job < 3; job++)
        {
            var done = 0;
            team.Each(10, (_, _) => Interlocked.Increment(ref done));
            done.ShouldBe(10);
            Thread.Sleep(20);
        }
    }

    [Fact]
    public void A_failing_part_stops_the_job_and_the_team_can_go_on()
    {
        using var team = Team.For(new(2), Much);

        Should
            .Throw<InvalidDataException>(() => team.Each(1000, (part, _) => Fail(part == 500)))
            .Message.ShouldBe("here");

        var done = 0;
        team.Each(10, (_, _) => Interlocked.Increment(ref done));
        done.ShouldBe(10);
    }

    [Fact]
    public void Little_work_is_done_by_one_thread()
    {
        using var team = Team.For(new(8), steps: 1000);
        team.Size.ShouldBe(1);
    }

    private static void Fail(bool here)
    {
        if (here)
        {
            throw new InvalidDataException("here");
        }
    }
}

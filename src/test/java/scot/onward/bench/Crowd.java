package scot.onward.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients at once, each doing the same thing again and again for a while. */
final class Crowd {

    private Crowd() {}

    /** Does one thing; a client of its own for each thread. */
    interface Work extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /**
     * What came of it.
     *
     * @param perSecond how many were done in each second
     * @param p50 and p95, in milliseconds
     */
    record Pace(double perSecond, double p50, double p95) {}

    /** Lets {@code clients} work for {@code length}, after as long to warm up as {@code warmUp}. */
    static Pace of(int clients, Duration warmUp, Duration length, Callable<? extends Work> client) throws Exception {
        if (!warmUp.isZero()) {
            run(clients, warmUp, client);
        }
        return run(clients, length, client);
    }

    private static Pace run(int clients, Duration length, Callable<? extends Work> client) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            long start = System.nanoTime();
            long end = start + length.toNanos();
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int n = 0; n < clients; n++) {
                Work work = client.call();
                all.add(threads.submit(() -> times(work, end)));
            }
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> each : all) {
                times.addAll(each.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return pace(times, seconds);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static List<Long> times(Work work, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        try (work) {
            for (long before = System.nanoTime(); before < end; ) {
                work.once();
                long after = System.nanoTime();
                times.add(after - before);
                before = after;
            }
        }
        return times;
    }

    private static Pace pace(List<Long> times, double seconds) {
        long[] sorted = times.stream().mapToLong(time -> time).sorted().toArray();
        return new Pace(sorted.length / seconds, share(sorted, 0.5), share(sorted, 0.95));
    }

    private static double share(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * part)] / 1e6;
    }
}

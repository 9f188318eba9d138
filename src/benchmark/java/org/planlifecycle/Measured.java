package org.planlifecycle;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What one piece of work took, measured several times; a line on the console and in {@code target/benchmark}. */
public record Measured(String what, long[] nanos) {

    private static final Path RESULTS = Path.of("target", "benchmark", "results.csv");
    private static final String HEAD = "what;fastest_ms;median_ms;slowest_ms\n";
    private static final int WARM_UPS = 2;

    /** Runs the work twice without measuring and then as often as told. */
    public static Measured measure(String what, int turns, Runnable work) {
        for (int turn = 0; turn < WARM_UPS; turn++) {
            work.run();
        }
        long[] nanos = new long[turns];
        for (int turn = 0; turn < turns; turn++) {
            long begin = System.nanoTime();
            work.run();
            nanos[turn] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        Measured measured = new Measured(what, nanos);
        measured.report();
        return measured;
    }

    /** Runs and measures work once that is too long to repeat. */
    public static Measured once(String what, Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        Measured measured = new Measured(what, new long[] {System.nanoTime() - begin});
        measured.report();
        return measured;
    }

    private void report() {
        String line = String.format(Locale.ROOT, "%s;%.1f;%.1f;%.1f%n", what, millis(0), millis(nanos.length / 2),
                millis(nanos.length - 1));
        System.out.print("benchmark " + line);
        try {
            Files.createDirectories(RESULTS.getParent());
            if (Files.notExists(RESULTS)) {
                Files.writeString(RESULTS, HEAD);
            }
            Files.writeString(RESULTS, line, CREATE, APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private double millis(int index) {
        return nanos[index] / 1e6;
    }
}

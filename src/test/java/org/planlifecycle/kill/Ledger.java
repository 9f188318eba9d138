package org.planlifecycle.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What the application has answered with success: nothing of this may ever be lost. */
final class Ledger {

    /** One answered form: the unit it is about, the step, and the task that it completed. */
    record Step(String unitCode, String activityId, String taskId) {

        /** Which of the unit's three steps this is, from 1. */
        int number() {
            return List.of(ReportForms.ACKNOWLEDGE, ReportForms.SUBMIT, ReportForms.CHECK).indexOf(activityId) + 1;
        }
    }

    private final Path file;
    private final List<Step> answered = new ArrayList<>();
    private CountDownLatch expected = new CountDownLatch(0);

    Ledger(Path file) {
        this.file = file;
    }

    synchronized void write(Step step) {
        answered.add(step);
        expected.countDown();
        try {
            Files.writeString(file, step + System.lineSeparator(), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    synchronized List<Step> answered() {
        return List.copyOf(answered);
    }

    /** A latch that opens with this many further answers. */
    synchronized CountDownLatch further(int steps) {
        expected = new CountDownLatch(steps);
        return expected;
    }
}

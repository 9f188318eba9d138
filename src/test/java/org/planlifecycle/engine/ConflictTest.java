package org.planlifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures are two people at one thing, and what is done about them. */
class ConflictTest {

    private static final SQLException ABORTED = new SQLException("current transaction is aborted", "25P02");

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "23505", "90131", "HYT00"})
    void aLockOrAKeyIsOneWhereverItStands(String state) {
        SQLException met = new SQLException("met", state);
        RuntimeException hidden = new IllegalStateException("cleaning up", ABORTED);
        hidden.addSuppressed(new IllegalStateException(met));
        BatchUpdateException batch = new BatchUpdateException(new int[0], ABORTED);
        batch.setNextException(met);

        assertThat(Conflict.isIn(new IllegalStateException(met))).isTrue();
        assertThat(Conflict.isIn(hidden)).isTrue();
        assertThat(Conflict.isIn(new IllegalStateException(batch))).isTrue();
        assertThat(Conflict.isAtALockIn(hidden)).isEqualTo(!state.equals("23505"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25P02", "23503", "22001", "08006"})
    void whateverElseTheDatabaseSaysIsNone(String state) {
        RuntimeException failure = new IllegalStateException(new SQLException("other", state));
        failure.addSuppressed(new IllegalStateException(failure));

        assertThat(Conflict.isIn(failure)).isFalse();
    }

    @Test
    void whatMeetsAnotherIsDoneAgainFromTheBeginning() {
        AtomicInteger attempts = new AtomicInteger();

        assertThat(Attempts.of(() -> {
            if (attempts.incrementAndGet() < 4) {
                throw new IllegalStateException(new SQLException("met", "40P01"));
            }
            return "done";
        })).isEqualTo("done");

        assertThat(attempts).hasValue(4);
    }

    @Test
    void whatFailsByItselfIsDoneOnce() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> Attempts.of(() -> {
            attempts.incrementAndGet();
            throw new IllegalStateException(ABORTED);
        })).hasRootCause(ABORTED);

        assertThat(attempts).hasValue(1);
    }
}

package org.planlifecycle.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The draw of behaviours. */
class CastTest {

    private static final List<String> UNITS = IntStream.rangeClosed(1, 71).mapToObj("CS%02d"::formatted).toList();
    private static final Map<Behaviour, Double> SHARES = new EnumMap<>(Map.of(Behaviour.LAST_DAY, 20.0,
            Behaviour.LATE, 12.0, Behaviour.LATE_UNTIL_LETTER, 6.0, Behaviour.RETURNED_ONCE, 4.0,
            Behaviour.EXTENSION, 2.0, Behaviour.NEVER, 1.0));

    @Test
    void eachBehaviourGetsItsShareAndTheRestAreOnTime() {
        Cast cast = new Cast(UNITS, SHARES, new Random(8));

        assertThat(count(cast, Behaviour.LAST_DAY)).isEqualTo(14);
        assertThat(count(cast, Behaviour.LATE)).isEqualTo(9);
        assertThat(count(cast, Behaviour.LATE_UNTIL_LETTER)).isEqualTo(4);
        assertThat(count(cast, Behaviour.RETURNED_ONCE)).isEqualTo(3);
        assertThat(count(cast, Behaviour.EXTENSION)).isEqualTo(1);
        assertThat(count(cast, Behaviour.NEVER)).isEqualTo(1);
        assertThat(count(cast, Behaviour.ON_TIME)).isEqualTo(39);
    }

    @Test
    void theSameSeedGivesTheSameCastAndAnotherSeedAnother() {
        assertThat(new Cast(UNITS, SHARES, new Random(8)).all()).isEqualTo(new Cast(UNITS, SHARES, new Random(8)).all());
        assertThat(new Cast(UNITS, SHARES, new Random(8)).all())
                .isNotEqualTo(new Cast(UNITS, SHARES, new Random(9)).all());
    }

    private static long count(Cast cast, Behaviour behaviour) {
        return cast.all().values().stream().filter(behaviour::equals).count();
    }
}

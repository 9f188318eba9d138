package org.planlifecycle.summary;

import java.util.Optional;
import java.util.function.Function;

/** Tells what is so, with what was so before the figures were taken anew. */
record Telling(SummaryMaterial now, Optional<SummaryMaterial> before) {

    String of(Function<SummaryMaterial, String> fact) {
        String present = fact.apply(now);
        return before.map(fact).filter(old -> !old.equals(present))
                .map(old -> "%s (số liệu chốt lần %d là %s)".formatted(present, before.get().snapshot(), old)).orElse(present);
    }
}

package org.planlifecycle.consolidation.process;

import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportRegimes;
import org.springframework.stereotype.Component;

/** The indicators that a correction can be about: those that units enter. */
@Component
class RestatementChoices {

    private final ReportRegimes regimes;

    RestatementChoices(ReportRegimes regimes) {
        this.regimes = regimes;
    }

    Stream<Map<String, String>> indicators(Snapshot snapshot) {
        return regimes.get(snapshot.regime(), snapshot.regimeVersion()).indicators().stream()
                .filter(Indicator::isEntered).map(indicator -> RestateFiguresForm.option(indicator.code(),
                        "%s – %s (%s)".formatted(indicator.code(), indicator.label(), indicator.unit())));
    }
}

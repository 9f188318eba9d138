package org.planlifecycle.consolidation;

import java.util.List;
import java.util.Optional;
import org.planlifecycle.figures.Grade;

/** The consolidated table of one scope: the lines that apply to any of its units, in the order of the form. */
public record ScopeFigures(Scope scope, List<LineFigures> lines) {

    public ScopeFigures {
        lines = List.copyOf(lines);
    }

    /** @param grade {@code null} for an indicator that is no grade */
    public Optional<LineFigures> line(String indicatorCode, Grade grade) {
        return lines.stream().filter(line -> line.line().indicator().code().equals(indicatorCode)
                && line.line().grade() == grade).findFirst();
    }
}

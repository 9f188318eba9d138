package org.planlifecycle.figures;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with, or unusual about, one figure of one period, or all of them.
 *
 * @param indicatorCode {@link #ALL} if it is about the period as a whole
 * @param sentence Vietnamese, names the figure, its period and the rule
 */
public record FigureFinding(Severity severity, String indicatorCode, ReportPeriod period, String sentence) {

    /** In the place of an indicator. */
    public static final String ALL = "";

    private static final int MOST_NAMED = 5;

    /** What becomes of the report. */
    public enum Severity {
        /** It is not taken. */
        BLOCKING("Phải sửa"),
        /** It is taken with a written explanation, and whoever checks it decides. */
        WARNING("Cần xem lại"),
        /** It is taken as it was understood, and whoever brought it is told. */
        NOTICE("Lưu ý");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        /** What users read. */
        public String label() {
            return label;
        }
    }

    /** The first few in one sentence, and how many there are besides: a refusal must stay readable. */
    public static String list(List<FigureFinding> findings) {
        String first = findings.stream().limit(MOST_NAMED).map(FigureFinding::sentence)
                .collect(Collectors.joining("; "));
        int more = findings.size() - MOST_NAMED;
        return more > 0 ? "%s; và %d điểm khác".formatted(first, more) : first;
    }

    boolean isAbout(String code, ReportPeriod one) {
        return indicatorCode.equals(code) && period.equals(one);
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }
}

package org.planlifecycle.figures;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One figure that units report.
 *
 * @param section the heading it stands under in the form
 * @param note how it is to be counted; empty if its name says enough
 * @param unit what is counted, such as {@code người}
 * @param quarterly whether it is asked for in a quarter too; a rating, for one, is given once a year
 * @param numerator code of the figure above the line of a ratio, else {@code null}
 * @param denominator code of the figure below the line of a ratio, else {@code null}
 * @param blocking the rule without which a report is refused, or {@code null}
 * @param warning the rule whose breach is shown to whoever checks the report, or {@code null}
 * @param appliesTo who reports it; {@code null} for everybody
 */
public record Indicator(String code, String section, String label, String note, String unit, boolean quarterly,
        RollUp rollUp, String numerator, String denominator, Check blocking, Check warning, ReporterKind appliesTo) {

    /**
     * An expression that must hold, and the words that follow the figure's name if it does not. It sees the numbers of
     * the same period as {@code #CODE}, those added up from the first reviewed year to this one as
     * {@code #CODE_cumulative} ({@code null} if a period before is missing), and the register's
     * {@code #partyMembers} and {@code #subCells} ({@code null} but for the last reviewed year).
     */
    public record Check(String expression, String sentence) {
    }

    /** Whether units enter it; ratios are computed. */
    public boolean isEntered() {
        return rollUp != RollUp.RATIO;
    }

    public boolean isGrade() {
        return rollUp == RollUp.COUNT_BY_GRADE;
    }

    /** Whether such a reporter enters it. */
    public boolean isEnteredBy(ReporterKind kind) {
        return isEntered() && appliesTo(kind);
    }

    public boolean appliesTo(ReporterKind kind) {
        return appliesTo == null || appliesTo == kind;
    }

    /**
     * Whether what such a reporter gives is added up with the others. The youth union counts again what the Party units
     * have counted: where both report a figure, its own stands by itself.
     *
     * @param withPartyUnits whether a Party unit is among those that are added up
     */
    public boolean isCounted(ReporterKind reporter, boolean withPartyUnits) {
        return appliesTo(reporter) && (reporter == ReporterKind.PARTY || !withPartyUnits
                || !appliesTo(ReporterKind.PARTY));
    }

    public boolean isAskedFor(ReportPeriod period) {
        return quarterly || period.isWholeYear();
    }

    public Indicator reworded(String newLabel, String newNote) {
        return new Indicator(code, section, newLabel, newNote, unit, quarterly, rollUp, numerator, denominator,
                blocking, warning, appliesTo);
    }

    /** Whether it is computed from that indicator or held against it. */
    public boolean refersTo(String otherCode) {
        Pattern name = Pattern.compile("#" + Pattern.quote(otherCode) + "(_cumulative)?\\b");
        return otherCode.equals(numerator) || otherCode.equals(denominator)
                || Stream.of(blockingCheck(), warningCheck()).flatMap(Optional::stream)
                        .anyMatch(check -> name.matcher(check.expression()).find());
    }

    /** How refusals name it. */
    public String fullName() {
        return "Chỉ tiêu %s “%s”".formatted(code, label);
    }

    public Optional<Check> blockingCheck() {
        return Optional.ofNullable(blocking);
    }

    public Optional<Check> warningCheck() {
        return Optional.ofNullable(warning);
    }
}

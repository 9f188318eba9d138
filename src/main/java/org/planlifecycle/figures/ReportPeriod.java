package org.planlifecycle.figures;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.plan.ReviewPeriod;

/**
 * What one column of a report's figures covers: a whole year, or one quarter of it.
 *
 * @param quarter 1 to 4, or {@link #WHOLE_YEAR}
 */
public record ReportPeriod(int year, int quarter) implements Comparable<ReportPeriod> {

    public static final int WHOLE_YEAR = 0;

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:Q([1-4]))?");
    private static final Comparator<ReportPeriod> ORDER =
            Comparator.comparingInt(ReportPeriod::year).thenComparingInt(ReportPeriod::quarter);
    private static final String[] QUARTERS = {"", "I", "II", "III", "IV"};

    public ReportPeriod {
        if (year < 1930 || year > 9999 || quarter < WHOLE_YEAR || quarter > 4) {
            throw new IllegalArgumentException("No period: year %d, quarter %d".formatted(year, quarter));
        }
    }

    public static ReportPeriod ofYear(int year) {
        return new ReportPeriod(year, WHOLE_YEAR);
    }

    public static ReportPeriod ofQuarter(int year, int quarter) {
        return new ReportPeriod(year, quarter);
    }

    /** The last whole year that is reviewed, which the form in Tasklist asks about. */
    public static ReportPeriod lastYearOf(ReviewPeriod review) {
        return ofYear(review.toYear());
    }

    /** @param code as {@link #code()} gives it */
    public static ReportPeriod parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No period: " + code);
        }
        return new ReportPeriod(Integer.parseInt(matcher.group(1)),
                matcher.group(2) == null ? WHOLE_YEAR : Integer.parseInt(matcher.group(2)));
    }

    /** {@code 2020} for a year, {@code 2021Q1} for a quarter. */
    public String code() {
        return quarter == WHOLE_YEAR ? Integer.toString(year) : "%dQ%d".formatted(year, quarter);
    }

    /** As it is printed: {@code năm 2020}, {@code quý I/2021}. */
    public String label() {
        return quarter == WHOLE_YEAR ? "năm " + year : "quý %s/%d".formatted(QUARTERS[quarter], year);
    }

    public boolean isWholeYear() {
        return quarter == WHOLE_YEAR;
    }

    @Override
    public int compareTo(ReportPeriod other) {
        return ORDER.compare(this, other);
    }
}

package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.planlifecycle.kernel.Refusal;

/**
 * The wish to record a day, or an unbroken row of days, that a law gives every year from a date on.
 *
 * @param month month of the first day, in the reckoning
 * @param day day of the month of the first day
 * @param count how many days in a row
 * @param validFrom the first date that the law can give
 * @param validTo the last date that the law can give, inclusive; null while it holds
 * @param source number and date of the legal document, in Vietnamese
 * @param compensatedBy the law that compensates a day on a weekly rest day, in Vietnamese; blank if none does
 */
public record NewStatutoryDay(String name, StatutoryDay.Reckoning reckoning, int month, int day, int count,
        LocalDate validFrom, LocalDate validTo, String source, String compensatedBy) {

    private static final int LONGEST_LUNAR_MONTH = 30;

    public NewStatutoryDay {
        if (name.isBlank()) {
            throw new Refusal("Chưa ghi tên ngày nghỉ; hãy ghi tên đúng như văn bản.");
        }
        if (day > lengthOf(reckoning, month)) {
            throw new Refusal("Không có ngày %d/%d %s; hãy sửa lại ngày, tháng.".formatted(day, month,
                    reckoning.label()));
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new Refusal("Ngày hết hiệu lực %s trước ngày có hiệu lực %s; hãy sửa lại.".formatted(
                    PrintedDates.formatDate(validTo), PrintedDates.formatDate(validFrom)));
        }
    }

    /** The rule as the calendar reads it. */
    public StatutoryDay under(String code) {
        return new StatutoryDay(code, name, reckoning, month, day, 0, count - 1, Set.of(), RestDayStatus.ENACTED,
                validFrom, validTo, source, compensatedBy);
    }

    private static int lengthOf(StatutoryDay.Reckoning reckoning, int month) {
        if (reckoning == StatutoryDay.Reckoning.LUNAR) {
            return LONGEST_LUNAR_MONTH;
        }
        return Month.of(month).maxLength();
    }
}

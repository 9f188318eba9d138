package org.planlifecycle.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** What several units reported for one figure in one period, as one value. */
public sealed interface RolledUp {

    /** As printed: a dot between thousands, a decimal comma; “–” where nobody reported. */
    String text();

    /** The value as a number; empty where there is none. */
    Optional<BigDecimal> number();

    /** A value that years can have together. Counts of people and of units are none: nobody may add them up. */
    sealed interface OverYears {

        String text();

        Optional<BigDecimal> number();
    }

    /** Occasions and things, which may be added up over units and over years. */
    record Sum(long amount) implements RolledUp, OverYears {

        Sum plus(Sum other) {
            return new Sum(Math.addExact(amount, other.amount));
        }

        @Override
        public String text() {
            return Printed.whole(amount);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(amount));
        }
    }

    /** People (or whatever is counted at one time): added up over units, and it has no way to be added over years. */
    record InOnePeriod(long amount) implements RolledUp {

        @Override
        public String text() {
            return Printed.whole(amount);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(amount));
        }
    }

    /** How many units have one grade. */
    record Units(long count) implements RolledUp {

        @Override
        public String text() {
            return Printed.whole(count);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(count));
        }
    }

    /** A percentage of two sums, never an average of percentages. */
    record Ratio(long numerator, long denominator) implements RolledUp, OverYears {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int DECIMALS = 1;

        Ratio plus(Ratio other) {
            return new Ratio(Math.addExact(numerator, other.numerator),
                    Math.addExact(denominator, other.denominator));
        }

        @Override
        public String text() {
            return number().map(Printed::decimal).orElse(NONE_TEXT);
        }

        @Override
        public Optional<BigDecimal> number() {
            return denominator == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(numerator).multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** Nobody reported, which is not zero. */
    record Nobody() implements RolledUp, OverYears {

        @Override
        public String text() {
            return NONE_TEXT;
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }

    /** Years of this figure are not taken together. */
    record NotAdded() implements OverYears {

        @Override
        public String text() {
            return "không cộng";
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }

    String NONE_TEXT = "–";

    /** Numbers as Vietnamese offices write them. */
    final class Printed {

        private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

        private Printed() {
        }

        static String whole(long number) {
            return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
        }

        static String decimal(BigDecimal number) {
            return NumberFormat.getNumberInstance(VIETNAMESE).format(number);
        }
    }
}

package org.planlifecycle.reporting.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a Vietnamese report prints them, by hand. */
final class Numbers {

    private Numbers() {
    }

    /** Nothing for what nobody reported; a percentage always with one decimal. */
    static String print(BigDecimal number, boolean oneDecimal) {
        if (number == null) {
            return "";
        }
        BigDecimal rounded = oneDecimal ? number.setScale(1, RoundingMode.HALF_UP)
                : number.stripTrailingZeros().setScale(Math.max(0, number.stripTrailingZeros().scale()));
        String[] parts = rounded.toPlainString().split("\\.");
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, '.');
        }
        return parts.length == 1 ? whole.toString() : whole + "," + parts[1];
    }

    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}

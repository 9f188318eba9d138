package org.planlifecycle.plan;

import org.planlifecycle.kernel.Refusal;

/** The years that the units look back on, both inclusive. */
public record ReviewPeriod(int fromYear, int toYear) {

    public ReviewPeriod {
        if (fromYear < 1930 || toYear < fromYear || toYear - fromYear > 20) {
            throw new Refusal("Thời kỳ sơ kết từ năm %d đến năm %d không hợp lệ; hãy nhập lại.".formatted(fromYear, toYear));
        }
    }
}

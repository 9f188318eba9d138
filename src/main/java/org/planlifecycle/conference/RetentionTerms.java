package org.planlifecycle.conference;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.kernel.Refusal;

/** The terms for which files are kept, over time. */
public record RetentionTerms(List<RetentionTerm> all) {

    public RetentionTerms {
        all = List.copyOf(all);
    }

    /** The terms that may be chosen on that day. */
    public List<RetentionTerm> on(LocalDate day) {
        return all.stream().filter(term -> !term.validFrom().isAfter(day)).toList();
    }

    /** @throws Refusal if no such term may be chosen on that day */
    public RetentionTerm get(String code, LocalDate day) {
        return on(day).stream().filter(term -> term.code().equals(code)).findFirst()
                .orElseThrow(() -> new Refusal(
                        "Thời hạn bảo quản đã chọn không còn áp dụng; hãy chọn lại trong danh sách."));
    }
}

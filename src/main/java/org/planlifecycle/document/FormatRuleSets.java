package org.planlifecycle.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.planlifecycle.kernel.Refusal;

/** The format rules over time. */
public record FormatRuleSets(List<FormatRuleSet> all) {

    public FormatRuleSets {
        all = List.copyOf(all);
    }

    /** The rules for a document issued on that day. */
    public FormatRuleSet on(LocalDate day) {
        return all.stream().filter(rules -> !rules.validFrom().isAfter(day))
                .max(Comparator.comparing(FormatRuleSet::validFrom))
                .orElseThrow(() -> new Refusal("Chưa có quy định thể thức cho văn bản ban hành ngày %s; hãy bổ sung bộ quy tắc."
                        .formatted(VietnameseDate.brief(day))));
    }
}

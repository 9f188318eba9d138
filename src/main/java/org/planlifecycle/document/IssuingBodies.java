package org.planlifecycle.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.planlifecycle.plan.Refusal;

/** The letterheads of the committee over time. */
public record IssuingBodies(List<IssuingBody> all) {

    public IssuingBodies {
        all = List.copyOf(all);
    }

    /** The letterhead valid on that day. */
    public IssuingBody on(LocalDate day) {
        return all.stream().filter(body -> !body.validFrom().isAfter(day))
                .max(Comparator.comparing(IssuingBody::validFrom))
                .orElseThrow(() -> new Refusal("Chưa khai báo cơ quan ban hành cho ngày %s; hãy bổ sung vào cấu hình văn bản."
                        .formatted(VietnameseDate.brief(day))));
    }
}

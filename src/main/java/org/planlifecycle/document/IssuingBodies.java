package org.planlifecycle.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.Refusal;

/** The letterheads of the committee and its offices over time. */
public record IssuingBodies(List<IssuingBody> all) {

    private static final String COMMITTEE = "";

    public IssuingBodies {
        all = List.copyOf(all);
    }

    /** The committee's letterhead valid on that day. */
    public IssuingBody on(LocalDate day) {
        return find(COMMITTEE, day).orElseThrow(() -> new Refusal(
                "Chưa khai báo cơ quan ban hành cho ngày %s; hãy bổ sung vào cấu hình văn bản."
                        .formatted(VietnameseDate.brief(day))));
    }

    /** The letterhead of an office; one that has none of its own issues under the committee's. */
    public IssuingBody on(LocalDate day, String office) {
        return find(office, day).orElseGet(() -> on(day));
    }

    private Optional<IssuingBody> find(String office, LocalDate day) {
        return all.stream().filter(body -> body.office().equals(office) && !body.validFrom().isAfter(day))
                .max(Comparator.comparing(IssuingBody::validFrom));
    }
}

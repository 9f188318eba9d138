package org.planlifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/**
 * One plan of the committee. Immutable: each change gives the changed plan, to be saved through {@link Plans}.
 *
 * @param number as printed, such as {@code 08-KH/ĐUK}; {@code null} until it is issued
 * @param issuedOn {@code null} until it is issued
 * @param endedAt {@code null} until it is closed or cancelled
 * @param revision how often it was saved; guards against two people changing it at once
 */
public record Plan(PlanId id, PlanStatus status, PlanText text, ReviewPeriod period, ReportDeadline deadline,
        ConferenceWindow conference, String number, LocalDate issuedOn, String proposedBy, Instant proposedAt,
        Instant endedAt, int revision) {

    private static final int LONGEST_NAME = 60;

    /** A new draft. */
    public static Plan propose(PlanId id, PlanText text, ReviewPeriod period, ReportDeadline deadline,
            ConferenceWindow conference, String proposedBy, Instant proposedAt) {
        return new Plan(id, PlanStatus.DRAFT, text, period, deadline, conference, null, null, proposedBy, proposedAt,
                null, 0);
    }

    public Plan redraft(PlanText newText, ReviewPeriod newPeriod, ReportDeadline newDeadline,
            ConferenceWindow newConference) {
        require(PlanStatus.DRAFT, "sửa dự thảo");
        return new Plan(id, status, newText, newPeriod, newDeadline, newConference, number, issuedOn, proposedBy,
                proposedAt, endedAt, revision);
    }

    /** The signed plan gets its number and its date. */
    public Plan issue(String newNumber, LocalDate on) {
        require(PlanStatus.DRAFT, "ban hành");
        return new Plan(id, PlanStatus.ISSUED, text, period, deadline, conference, newNumber, on, proposedBy,
                proposedAt, endedAt, revision);
    }

    /** The committee moves the report deadline of an issued plan. */
    public Plan amend(ReportDeadline newDeadline) {
        require(PlanStatus.ISSUED, "sửa đổi thời hạn");
        return new Plan(id, status, text, period, newDeadline, conference, number, issuedOn, proposedBy, proposedAt,
                endedAt, revision);
    }

    public Plan holdConferenceOn(LocalDate day) {
        require(PlanStatus.ISSUED, "chọn ngày hội nghị");
        if (day.isBefore(issuedOn)) {
            throw new Refusal("Ngày hội nghị không được trước ngày ban hành kế hoạch; hãy chọn ngày khác.");
        }
        return new Plan(id, status, text, period, deadline, conference.on(day), number, issuedOn, proposedBy,
                proposedAt, endedAt, revision);
    }

    public Plan close(Instant at) {
        if (status != PlanStatus.REOPENED) {
            require(PlanStatus.ISSUED, "kết thúc");
        }
        return ended(PlanStatus.CLOSED, at);
    }

    /** The Standing Committee lets figures of the closed plan be corrected. */
    public Plan reopen() {
        require(PlanStatus.CLOSED, "mở lại");
        return ended(PlanStatus.REOPENED, null);
    }

    /** Why nothing of the plan may be changed any more, not even what was found to be wrong; empty if it may. */
    public String whyNotCorrectable() {
        return switch (status) {
            case CLOSED -> ("%s đã kết thúc nên không sửa được nữa; hãy đề nghị Ban Thường vụ quyết định mở lại kế hoạch.")
                    .formatted(shortName());
            case CANCELLED -> "%s đã hủy nên không sửa được nữa; hãy chọn kế hoạch khác.".formatted(shortName());
            default -> "";
        };
    }

    /** @throws Refusal if nothing of the plan may be changed any more */
    public void requireCorrectable() {
        if (!whyNotCorrectable().isEmpty()) {
            throw new Refusal(whyNotCorrectable());
        }
    }

    public Plan cancel(Instant at) {
        if (status != PlanStatus.DRAFT && status != PlanStatus.ISSUED) {
            throw new Refusal("Kế hoạch %s, không hủy được nữa.".formatted(status.label()));
        }
        return ended(PlanStatus.CANCELLED, at);
    }

    /** How users name the plan in one line: its number once it has one, else its subject. */
    public String shortName() {
        return shortName(number, text.title());
    }

    /** The same for who knows no more of the plan; a draft has no number. */
    public static String shortName(String number, String title) {
        return number == null ? "Dự thảo kế hoạch " + beginning(title) : "Kế hoạch số " + number;
    }

    private static String beginning(String title) {
        return title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME).strip() + "…";
    }

    private Plan ended(PlanStatus newStatus, Instant at) {
        return new Plan(id, newStatus, text, period, deadline, conference, number, issuedOn, proposedBy, proposedAt,
                at, revision);
    }

    private void require(PlanStatus expected, String action) {
        if (status != expected) {
            throw new Refusal("Kế hoạch %s nên không %s được.".formatted(status.label(), action));
        }
    }
}

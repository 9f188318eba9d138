package org.planlifecycle.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.plan.Plan;
import org.springframework.stereotype.Component;

/** Writes the mails to the guests of a conference, one for each address. */
@Component
class InvitationMails {

    private static final int LONGEST_TITLE = 200;

    private final UnitContacts contacts;
    private final Clock clock;

    InvitationMails(UnitContacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** The invitation, or the notice that the day has changed. */
    List<Mail> invite(Plan plan, Conference conference, Invitation invitation, String letterNumber) {
        String day = VietnameseDate.brief(plan.conference().workingDay());
        String head = conference.isRescheduled()
                ? "Hội nghị đã chuyển sang ngày %s; giấy mời này thay giấy mời trước.".formatted(day)
                : "Trân trọng kính mời đồng chí dự hội nghị ngày %s.".formatted(day);
        String body = head + "\n\nGiấy mời số %s.\nThời gian: %s, ngày %s.\nĐịa điểm: %s.\nHình thức: %s.\n\n%s\n\n%s"
                .formatted(letterNumber, conference.startsAt().spoken(), day, ConferencePapers.place(conference),
                        conference.mode().label(), invitation.content(), invitation.requirements());
        String subject = conference.isRescheduled() ? "Thay đổi ngày hội nghị %s: %s"
                : "Giấy mời dự hội nghị ngày %s: %s";
        return write(plan, invitation, new Letter(
                conference.isRescheduled() ? "conference-change" : "conference-invitation",
                subject.formatted(day, shortened(plan.text().title())), body.strip()));
    }

    /** The notice that there will be no conference. */
    List<Mail> callOff(Plan plan, Invitation invitation) {
        String day = VietnameseDate.brief(plan.conference().workingDay());
        return write(plan, invitation, new Letter("conference-called-off",
                "Hội nghị ngày %s không tổ chức: %s".formatted(day, shortened(plan.text().title())),
                "Hội nghị ngày %s theo %s không tổ chức do kế hoạch đã hủy. Trân trọng thông báo để đồng chí biết."
                        .formatted(day, plan.shortName())));
    }

    /** The notice that the day of the invitation does not stand and another will be told. */
    List<Mail> postpone(Plan plan, Invitation invitation, String reason) {
        String day = VietnameseDate.brief(plan.conference().workingDay());
        return write(plan, invitation, new Letter("conference-postponed",
                "Hoãn hội nghị ngày %s: %s".formatted(day, shortened(plan.text().title())),
                ("Hội nghị ngày %s theo %s tạm hoãn. Lý do: %s\n\nThời gian mới sẽ được báo bằng giấy mời khác; giấy mời "
                        + "đã gửi không còn giá trị. Trân trọng thông báo để đồng chí biết.")
                        .formatted(day, plan.shortName(), reason)));
    }

    /** The notice that the conference was held on another day than the invitation says. */
    List<Mail> otherDay(Plan plan, Invitation invitation, LocalDate held, String reason) {
        String day = VietnameseDate.brief(held);
        return write(plan, invitation, new Letter("conference-other-day",
                "Hội nghị đã tổ chức ngày %s: %s".formatted(day, shortened(plan.text().title())),
                "Hội nghị theo %s đã tổ chức ngày %s, không phải ngày %s ghi trong giấy mời. Lý do: %s\n\nTrân trọng thông báo để đồng chí biết."
                        .formatted(plan.shortName(), day, VietnameseDate.brief(plan.conference().workingDay()), reason)));
    }

    private record Letter(String kind, String subject, String body) {
    }

    private List<Mail> write(Plan plan, Invitation invitation, Letter letter) {
        String step = String.valueOf(invitation.round());
        Map<String, Mail> byMailbox = new LinkedHashMap<>();
        for (GuestGroup group : invitation.groups()) {
            for (UnitContact guest : guestsIn(group, plan, byMailbox.size())) {
                byMailbox.putIfAbsent(guest.mailbox(), new Mail(plan.id(), guest.unitCode(), letter.kind(), step,
                        guest.personId(), guest.email(), letter.subject(), letter.body()));
            }
        }
        return List.copyOf(byMailbox.values());
    }

    private List<UnitContact> guestsIn(GuestGroup group, Plan plan, int before) {
        return switch (group.delivery()) {
            case UNIT_CONTACTS -> contacts.of(plan.id(), LocalDate.now(clock));
            case MAIL -> List.of(new UnitContact("", "khach-%d".formatted(before + 1), group.email()));
            case PAPER -> List.of();
        };
    }

    /** A mail's subject is one short line. */
    private static String shortened(String title) {
        String line = title.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }
}

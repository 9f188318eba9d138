package org.planlifecycle.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.plan.Plan;
import org.springframework.stereotype.Component;

/** Writes the mails that bring an invitation to its guests, one for each address. */
@Component
class InvitationMails {

    private final UnitContacts contacts;
    private final Clock clock;

    InvitationMails(UnitContacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    List<Mail> of(Plan plan, Conference conference, Invitation invitation, String letterNumber) {
        Letter letter = letter(plan, conference, invitation, letterNumber);
        Map<String, Mail> byAddress = new LinkedHashMap<>();
        for (GuestGroup group : invitation.groups()) {
            for (Mail mail : mailsTo(group, byAddress.size(), plan, letter)) {
                byAddress.putIfAbsent(mail.recipientAddress(), mail);
            }
        }
        return List.copyOf(byAddress.values());
    }

    private List<Mail> mailsTo(GuestGroup group, int before, Plan plan, Letter letter) {
        List<Mail> mails = new ArrayList<>();
        if (group.delivery() == Delivery.UNIT_CONTACTS) {
            contacts.of(plan.id(), LocalDate.now(clock)).forEach(contact -> mails.add(new Mail(plan.id(),
                    contact.unitCode(), letter.kind(), letter.step(), contact.personId(), contact.email(),
                    letter.subject(), letter.body())));
        } else if (group.delivery() == Delivery.MAIL) {
            mails.add(new Mail(plan.id(), "", letter.kind(), letter.step(), "khach-%d".formatted(before + 1),
                    group.email(), letter.subject(), letter.body()));
        }
        return mails;
    }

    private record Letter(String kind, String step, String subject, String body) {
    }

    private static Letter letter(Plan plan, Conference conference, Invitation invitation, String number) {
        String day = VietnameseDate.brief(plan.conference().workingDay());
        String head = conference.isRescheduled()
                ? "Hội nghị đã chuyển sang ngày %s; giấy mời này thay giấy mời trước.".formatted(day)
                : "Trân trọng kính mời đồng chí dự hội nghị ngày %s.".formatted(day);
        String body = head + "\n\nGiấy mời số %s.\nThời gian: %s, ngày %s.\nĐịa điểm: %s.\nHình thức: %s.\n\n%s\n\n%s"
                .formatted(number, conference.startsAt().spoken(), day, ConferencePapers.place(conference),
                        conference.mode().label(), invitation.content(), invitation.requirements());
        String subject = (conference.isRescheduled() ? "Thay đổi ngày hội nghị %s: %s" : "Giấy mời dự hội nghị ngày %s: %s")
                .formatted(day, shortened(plan.text().title()));
        return new Letter(conference.isRescheduled() ? "conference-change" : "conference-invitation",
                String.valueOf(invitation.round()), subject, body.strip());
    }

    /** A mail's subject is one short line. */
    private static String shortened(String title) {
        String line = title.replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}

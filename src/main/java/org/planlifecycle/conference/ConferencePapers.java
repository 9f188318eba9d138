package org.planlifecycle.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.Signers;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.plan.Plan;
import org.springframework.stereotype.Component;

/** Composes the official papers of a conference. */
@Component
class ConferencePapers {

    private static final int LONGEST_SUBJECT = 900;

    private final PaperStyle style;
    private final Signers signers;
    private final People people;
    private final Clock clock;

    ConferencePapers(PaperStyle style, Signers signers, People people, Clock clock) {
        this.style = style;
        this.signers = signers;
        this.people = people;
        this.clock = clock;
    }

    /** The letter of invitation; from the second round on it says that it replaces the one before. */
    DraftDocument invitation(Plan plan, Conference conference, Invitation invitation) {
        String day = VietnameseDate.brief(plan.conference().workingDay());
        String round = conference.isRescheduled() ? "lần %d".formatted(conference.round()) : "";
        String title = "dự hội nghị " + subject(plan);
        DraftDocumentBuilder paper = DraftDocument.draft(plan.id(), DocumentKind.INVITATION, "GM").forSubject(round)
                .title(conference.isRescheduled() ? title + " (thay đổi thời gian tổ chức)" : title);
        if (conference.isRescheduled()) {
            paper.paragraph("Hội nghị chuyển sang ngày %s; giấy mời này thay giấy mời đã gửi trước."
                    .formatted(day), day);
        }
        paper.paragraph("Trân trọng kính mời: các đại biểu theo danh sách dưới đây.")
                .paragraph("Thời gian: %s, ngày %s.".formatted(conference.startsAt().spoken(), day), day)
                .paragraph("Địa điểm: %s. Hình thức: %s."
                        .formatted(place(conference), conference.mode().label().toLowerCase()))
                .paragraph("Chủ trì: %s.".formatted(conference.chair()))
                .paragraph(invitation.content());
        if (!invitation.requirements().isBlank()) {
            paper.paragraph(invitation.requirements());
        }
        return paper.block(guestTable(invitation))
                .signedBy(style.invitation().by(people.displayName(invitation.preparedBy())))
                .recipients(lines(style.invitationRecipients())).build();
    }

    private static Block guestTable(Invitation invitation) {
        List<List<String>> rows = invitation.groups().stream()
                .map(group -> List.of(group.name(), String.valueOf(group.guests()), group.addressee())).toList();
        return new Block.Table(List.of("Thành phần", "Số lượng", "Kính gửi"), rows, List.of(70, 22, 73));
    }

    /** What happens on the day, hour by hour; a new day has a programme of its own. */
    DraftDocument programme(Plan plan, Conference conference, Programme programme, String signer) {
        String day = VietnameseDate.brief(plan.conference().workingDay());
        List<List<String>> rows = programme.items().stream()
                .map(item -> List.of(item.startsAt().text(), item.title(), item.presenter())).toList();
        return DraftDocument.draft(plan.id(), DocumentKind.PROGRAMME, "CTr")
                .forSubject(conference.isRescheduled() ? "lần %d".formatted(conference.round()) : "")
                .title("hội nghị " + subject(plan))
                .paragraph("Thời gian: %s, ngày %s.".formatted(conference.startsAt().spoken(), day), day)
                .paragraph("Địa điểm: %s.".formatted(place(conference)))
                .paragraph("Chủ trì: %s.".formatted(conference.chair()))
                .block(new Block.Table(List.of("Giờ", "Nội dung", "Người thực hiện"), rows, List.of(20, 95, 50)))
                .signedBy(style.invitation().by(people.displayName(signer)))
                .recipients(lines(style.invitationRecipients())).build();
    }

    DraftDocument minutes(Plan plan, Meeting meeting, Minutes minutes) {
        return DraftDocument.draft(plan.id(), DocumentKind.MINUTES, "BB").datedOn(meeting.heldOn())
                .title("hội nghị " + subject(plan))
                .paragraph("Hội nghị tổ chức ngày %s.".formatted(VietnameseDate.brief(meeting.heldOn())))
                .paragraph("Chủ trì: %s. Ghi biên bản: %s. Số đại biểu dự: %d."
                        .formatted(minutes.chair(), minutes.secretary(), minutes.delegates()))
                .heading(1, "DIỄN BIẾN HỘI NGHỊ").paragraph(minutes.proceedings())
                .heading(1, "Ý KIẾN PHÁT BIỂU").paragraph(minutes.statements())
                .signedBy(style.secretary().by(minutes.secretary()))
                .signedBy(style.chair().by(minutes.chair()))
                .recipients(lines(style.minutesRecipients())).build();
    }

    DraftDocument conclusion(Plan plan, Meeting meeting, Conclusion conclusion) {
        List<List<String>> rows = conclusion.followUps().stream()
                .map(task -> List.of(task.task(), task.assignee(), VietnameseDate.brief(task.dueOn()))).toList();
        return DraftDocument.draft(plan.id(), DocumentKind.CONCLUSION_NOTICE, "TB")
                .title("kết luận của Ban Thường vụ Đảng ủy tại hội nghị " + subject(plan))
                .paragraph("Ngày %s, Ban Thường vụ Đảng ủy đã tổ chức hội nghị %s theo %s."
                        .formatted(VietnameseDate.brief(meeting.heldOn()), plan.text().title(), plan.shortName()))
                .heading(1, "KẾT LUẬN").paragraph(conclusion.text())
                .heading(1, "NHIỆM VỤ SAU HỘI NGHỊ")
                .block(new Block.Table(List.of("Nhiệm vụ", "Đơn vị thực hiện", "Hạn"), rows, List.of(90, 45, 30)))
                .paragraph("Thông báo để các đơn vị biết, thực hiện.")
                .signedBy(signers.forTheCommittee(conclusion.signedBy(), LocalDate.now(clock)))
                .recipients(lines(style.conclusionRecipients())).build();
    }

    /** The report to the body above; whoever decides on it signs it, by order of the Standing Committee. */
    DraftDocument provinceReport(Plan plan, Superior superior, String content, String signer) {
        return DraftDocument.draft(plan.id(), DocumentKind.PROVINCE_REPORT, "BC")
                .title("kết quả " + subject(plan))
                .to(superior.name()).paragraph(content)
                .signedBy(style.province().by(signer))
                .recipients(lines(style.provinceRecipients())).build();
    }

    /** The plan's subject, cut where the words put before it would make the document's too long. */
    private static String subject(Plan plan) {
        String title = plan.text().title();
        return title.length() <= LONGEST_SUBJECT ? title : title.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    static String place(Conference conference) {
        return conference.venue().map(venue -> venue.name() + ", " + venue.address()).orElse("sẽ thông báo sau");
    }

    private static String[] lines(List<String> lines) {
        return lines.toArray(String[]::new);
    }
}

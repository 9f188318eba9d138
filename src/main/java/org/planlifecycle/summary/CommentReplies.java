package org.planlifecycle.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.plan.Plan;
import org.springframework.stereotype.Component;

/** Writes to each department what became of its comments on the consolidated report. */
@Component
class CommentReplies {

    private static final String KIND = "summary-comment-reply";

    private final Summaries summaries;
    private final People people;
    private final Clock clock;

    CommentReplies(Summaries summaries, People people, Clock clock) {
        this.summaries = summaries;
        this.people = people;
        this.clock = clock;
    }

    /** To everybody of a department that commented; who agreed is told nothing. */
    List<Mail> mails(Plan plan, IssuedDocument issued) {
        List<Mail> mails = new ArrayList<>();
        for (SummaryOpinion opinion : summaries.opinions(plan.id())) {
            if (!opinion.comments().isEmpty()) {
                String text = text(plan, issued, opinion);
                recipients(opinion.department()).forEach(person -> mails.add(new Mail(plan.id(), "", KIND,
                        opinion.department(), person.id(), person.email(),
                        "Kết quả tiếp thu ý kiến góp ý Báo cáo số %s".formatted(issued.numberText()), text)));
            }
        }
        return mails;
    }

    private List<Person> recipients(String department) {
        LocalDate today = LocalDate.now(clock);
        return Role.inGroup(department).stream().flatMap(role -> people.inRole(role, today).stream()).distinct().toList();
    }

    private static String text(Plan plan, IssuedDocument issued, SummaryOpinion opinion) {
        String answers = opinion.comments().stream().map(CommentReplies::line).collect(Collectors.joining("\n\n"));
        return """
                Kính gửi %s,

                Báo cáo số %s về kết quả thực hiện %s đã được ban hành. Ý kiến góp ý của đơn vị được xử lý như sau:

                %s

                Bảng tổng hợp ý kiến góp ý có trong thẻ Hồ sơ của các công việc tiếp theo. Trân trọng."""
                .formatted(Departments.title(opinion.department()), issued.numberText(), plan.shortName(), answers);
    }

    private static String line(SummaryComment comment) {
        String answer = comment.isAnswered() ? comment.answer().kind().label() : "Chưa trả lời";
        String reason = comment.isAnswered() && !comment.answer().reason().isEmpty()
                ? ". Giải trình: " + comment.answer().reason() : ".";
        return "%d. [%s] %s\n   %s%s".formatted(comment.number(), comment.part().label(), comment.text(), answer, reason);
    }
}

package org.planlifecycle.commendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.commendation.CommendationLists.Decided;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.ListedCodes;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Tells the units why their nominees were not approved. */
@Service
public class RejectionReply {

    private static final String MAIL_KIND = "commendation-rejected";

    private final CommendationLists lists;
    private final BallotResults results;
    private final Plans plans;
    private final People people;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    RejectionReply(CommendationLists lists, BallotResults results, Plans plans, People people, Outbox outbox,
            Journal journal, Clock clock) {
        this.lists = lists;
        this.results = results;
        this.plans = plans;
        this.people = people;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes the reason for each that was not approved, and writes to the contacts of every unit once. */
    public void explain(PlanId planId, List<Explanation> explanations, String actor) {
        List<Decided> rejected = lists.rejected(planId);
        ListedCodes.requireExactly(rejected.stream().map(line -> line.proposal().code()).toList(),
                explanations.stream().map(Explanation::code).toList());
        explanations.forEach(explanation -> results.explain(planId, explanation.code(), explanation.reason()));
        Map<String, String> reasons = explanations.stream()
                .collect(Collectors.toMap(Explanation::code, Explanation::reason));
        Plan plan = plans.get(planId);
        rejected.stream().collect(Collectors.groupingBy(line -> line.proposal().unitCode(), TreeMap::new,
                Collectors.toList())).forEach((unitCode, lines) -> write(plan, unitCode, body(plan, lines, reasons)));
        journal.record(planId, actor, "rejectionsExplained",
                "Trả lời lý do %d trường hợp không được thông qua.".formatted(rejected.size()));
    }

    private void write(Plan plan, String unitCode, String body) {
        for (Person contact : people.inRoleOf(Role.UNIT_CONTACT, unitCode, LocalDate.now(clock))) {
            outbox.add(new Mail(plan.id(), unitCode, MAIL_KIND, "", contact.id(), contact.email(),
                    "Kết quả xét khen thưởng theo " + plan.shortName(), body));
        }
    }

    private static String body(Plan plan, List<Decided> lines, Map<String, String> reasons) {
        Function<Decided, String> line = decided -> "- %s: %s".formatted(decided.proposal().name(),
                reasons.get(decided.proposal().code()));
        return """
                Kính gửi đồng chí,

                Ban Thường vụ Đảng ủy Khối đã xét khen thưởng theo %s. Các trường hợp sau do đơn vị đề cử \
                chưa được thông qua:

                %s

                Đề nghị đơn vị thông tin lại cho tập thể, cá nhân được đề cử."""
                .formatted(plan.shortName(), lines.stream().map(line).collect(Collectors.joining("\n")));
    }

    /** What the unit is told about one nominee. */
    public record Explanation(String code, String reason) {
    }
}

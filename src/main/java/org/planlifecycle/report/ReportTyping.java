package org.planlifecycle.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an official type in the report of a unit that sent it by mail or on paper. Whoever types it hands it in, and so
 * may not accept it.
 */
@Service
public class ReportTyping {

    private final SupervisedUnits supervised;
    private final People people;
    private final ReportingProcess process;
    private final Journal journal;
    private final Clock clock;

    ReportTyping(SupervisedUnits supervised, People people, ReportingProcess process, Journal journal, Clock clock) {
        this.supervised = supervised;
        this.people = people;
        this.clock = clock;
        this.process = process;
        this.journal = journal;
    }

    /**
     * Gives the unit's open task to this person.
     *
     * @throws Refusal if the person is not of the propaganda department, the unit owes nothing, or somebody else works
     *     on its report
     */
    @Transactional
    public void takeOver(PlanId planId, String unitCode, String reason, String userId) {
        String why = SupervisedUnits.reason(reason);
        if (Stream.of(Role.PROPAGANDA, Role.PROPAGANDA_HEAD)
                .flatMap(role -> people.inRole(role, LocalDate.now(clock)).stream())
                .noneMatch(person -> person.id().equals(userId))) {
            throw new Refusal("Chỉ cán bộ Ban Tuyên giáo được nhập thay đơn vị; hãy chuyển việc này cho Ban Tuyên giáo.");
        }
        PlanUnit unit = supervised.silent(planId, unitCode);
        if (!process.reportTypedBy(planId, unitCode, userId)) {
            throw new Refusal("%s đang tự làm báo cáo trên hệ thống; hãy liên hệ đơn vị trước khi nhập thay."
                    .formatted(unit.unitName()));
        }
        journal.record(planId, unitCode, userId,
                Deed.of("reportTakenOver", "Nhận nhập báo cáo thay đơn vị.").because(why));
    }
}

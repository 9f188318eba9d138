package org.planlifecycle.deadline.process;

import java.time.LocalDate;
import java.util.Date;
import org.planlifecycle.deadline.OfficeHours;
import org.planlifecycle.deadline.ReportCutOffs;
import org.planlifecycle.deadline.WorkingTerms;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * The dates that models ask for, as {@code ${deadlines.…}}. The terms behind them are dated data
 * ({@code working_term}); an expression is evaluated when the task or timer is created, so a changed term moves none
 * that already waits.
 */
@Component("deadlines")
public class Deadlines {

    private final WorkingTerms terms;
    private final OfficeHours officeHours;
    private final Plans plans;
    private final PlanUnits units;
    private final ReportCutOffs cutOffs;

    Deadlines(WorkingTerms terms, OfficeHours officeHours, Plans plans, PlanUnits units,
            ReportCutOffs cutOffs) {
        this.terms = terms;
        this.officeHours = officeHours;
        this.plans = plans;
        this.units = units;
        this.cutOffs = cutOffs;
    }

    /** Close of office some working days from now, as the term says. */
    public Date due(String termKey) {
        return terms.dueIn(termKey);
    }

    /** When the unit's report begins to be late. */
    public Date reportDue(String planId, String unitCode) {
        return Date.from(units.get(new PlanId(planId), unitCode).dueAt());
    }

    /** Close of office on the day when somebody has to decide about the units still missing. */
    public Date reportCutOff(String planId) {
        Plan plan = plan(planId);
        return closing(cutOffs.cutOff(plan.id(), plan.deadline().lastDay()));
    }

    /** Close of office on the last day for members to vote. */
    public Date ballotClose(String planId) {
        return terms.dueIn("castVote");
    }

    /** Close of office on the day that this step of the conference has to be done by (T-30 … T+10). */
    public Date conferenceStep(String planId, String termKey) {
        return closing(terms.relativeTo(termKey, plan(planId).conference().workingDay()));
    }

    private Plan plan(String planId) {
        return plans.get(new PlanId(planId));
    }

    private Date closing(LocalDate day) {
        return Date.from(officeHours.closingOn(day).toInstant());
    }
}

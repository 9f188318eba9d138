package org.planlifecycle.report;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Says whether a supervisor can do anything about a unit as it stands now. */
@Component
public class SupervisedUnits {

    private static final int LONGEST_REASON = 2000;

    private final Plans plans;
    private final PlanUnits units;
    private final Reports reports;

    SupervisedUnits(Plans plans, PlanUnits units, Reports reports) {
        this.plans = plans;
        this.units = units;
        this.reports = reports;
    }

    /** A plan that is being carried out. */
    public Plan plan(PlanId planId) {
        Optional<Plan> found = plans.find(planId);
        found.ifPresent(Plan::requireCorrectable);
        return found.filter(plan -> plan.status() == PlanStatus.ISSUED).orElseThrow(() -> new Refusal(
                "Không có kế hoạch %s đang thực hiện; hãy tải lại trang.".formatted(planId)));
    }

    /** A unit that has its task and whose report is not settled. */
    public PlanUnit open(PlanId planId, String unitCode) {
        plan(planId);
        PlanUnit unit = units.find(planId, unitCode).orElseThrow(() -> new Refusal(
                "Kế hoạch không giao cho đơn vị %s; hãy chọn đơn vị khác.".formatted(unitCode)));
        if (!unit.isOpen()) {
            throw new Refusal("Việc nhận báo cáo của %s đã kết thúc nên không cần đôn đốc nữa; hãy tải lại trang."
                    .formatted(unit.unitName()));
        }
        if (unit.openedAt() == null) {
            throw new Refusal("%s chưa được giao việc nộp báo cáo; hãy đợi ít phút rồi tải lại trang."
                    .formatted(unit.unitName()));
        }
        return unit;
    }

    /** An open unit that has handed nothing in. */
    public PlanUnit silent(PlanId planId, String unitCode) {
        PlanUnit unit = open(planId, unitCode);
        if (reports.latest(planId, unitCode).filter(ReportVersion::isWaiting).isPresent()) {
            throw new Refusal("%s đã nộp báo cáo và đang chờ kiểm tra; hãy kiểm tra báo cáo đó trước."
                    .formatted(unit.unitName()));
        }
        return unit;
    }

    /** The reason without spaces around it. */
    public static String reason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa nêu lý do; hãy ghi rõ lý do để lưu vào nhật ký.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("Lý do dài quá 2.000 ký tự; hãy viết gọn lại.");
        }
        return reason.strip();
    }
}

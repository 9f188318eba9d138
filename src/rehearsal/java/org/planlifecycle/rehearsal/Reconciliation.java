package org.planlifecycle.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.report.FollowUpKind;

/** Compares what the product's journal, outbox, documents and lists say of one campaign; they have to agree. */
final class Reconciliation {

    private static final String JOURNAL = "nhật ký ghi";
    private static final String CHART = "biểu đồ có";
    private static final String OUTBOX = "hộp thư đi có";
    private static final String STORE = "kho văn bản có";
    private static final String TABLE = "bảng theo mốc có";

    private final Traces traces;
    private final StepTable table;
    private final Timeline timeline;
    private final List<Check> checks = new ArrayList<>();

    private Reconciliation(Traces traces, Timeline timeline, StepTable table) {
        this.traces = traces;
        this.table = table;
        this.timeline = timeline;
    }

    static List<Check> of(Traces traces, Timeline timeline, StepTable table) {
        Reconciliation reconciliation = new Reconciliation(traces, timeline, table);
        table.lines().forEach(reconciliation::step);
        reconciliation.totals();
        reconciliation.units();
        return List.copyOf(reconciliation.checks);
    }

    private void step(StepTable.Line line) {
        String step = "Mốc " + line.step().code();
        check(step + ", lượt đơn vị", JOURNAL, line.units(), CHART, line.marks());
        switch (line.step().action()) {
            case MAIL_CONTACT, MAIL_SECRETARY -> mails(step, line, JOURNAL, line.units());
            case FORMAL_LETTER -> letters(step, line);
            case PHONE_CALL -> check(step + ", đơn vị cần gọi", JOURNAL, line.units(), "danh sách gọi có",
                    line.toCall());
            case LIST_TO_STANDING_COMMITTEE -> check(step + ", đơn vị trình Thường trực", JOURNAL, line.units(),
                    "danh sách trình có", line.escalated());
        }
    }

    /** What was asked for was issued or withdrawn, and nobody was written to without a letter. */
    private void letters(String step, StepTable.Line line) {
        check(step + ", công văn đôn đốc", JOURNAL, line.units(), "kho văn bản và danh sách thôi gửi có",
                line.letters() + line.withdrawn());
        mails(step, line, STORE, line.letters());
    }

    private void mails(String step, StepTable.Line line, String place, long units) {
        check(step + ", đơn vị được gửi thư", place, units, OUTBOX, line.mailed());
        check(step + ", số thư", "danh bạ yêu cầu", line.wanted(), OUTBOX, line.mails().all());
        check(step + ", thư chưa ngã ngũ", "phải còn", 0, OUTBOX, line.mails().waiting());
    }

    private void totals() {
        check("Tổng lượt đôn đốc", JOURNAL, traces.reminded().size(), TABLE,
                table.sum(StepTable.Line::units));
        check("Tổng số thư đôn đốc", OUTBOX, table.reminderMails().all(), TABLE,
                table.sum(line -> line.mails().all()));
        check("Tổng số công văn đôn đốc", STORE, traces.letters().size(), TABLE,
                table.sum(StepTable.Line::letters));
        check("Tổng số công văn thôi gửi", JOURNAL, traces.lettersWithdrawn().size(), TABLE,
                table.sum(StepTable.Line::withdrawn));
        check("Tổng số lượt cần gọi", "danh sách gọi có", listed(FollowUpKind.CALL), TABLE,
                table.sum(StepTable.Line::toCall));
        check("Tổng số cuộc gọi", JOURNAL, traces.entries(Traces.CALLED).size(), TABLE,
                table.sum(StepTable.Line::called));
        check("Sổ gọi điện", JOURNAL, traces.entries(Traces.CALLED).size(), "sổ có", traces.calls());
        check("Tổng số lượt trình Thường trực", "danh sách trình có", listed(FollowUpKind.LISTING), TABLE,
                table.sum(StepTable.Line::escalated));
    }

    private void units() {
        chart("Báo cáo đã nộp", MarkKind::isSubmission, traces.versions().size());
        chart("Báo cáo bị trả lại", MarkKind.RETURNED::equals, outcomes("RETURNED"));
        chart("Báo cáo đạt yêu cầu", MarkKind.ACCEPTED::equals, outcomes("ACCEPTED"));
        chart("Đề nghị gia hạn", MarkKind.EXTENSION_ASKED::equals, traces.extensions().size());
        chart("Đồng ý gia hạn", kind -> kind == MarkKind.EXTENSION_GRANTED || kind == MarkKind.EXTENSION_SHORTENED,
                traces.extensions().stream().filter(extension -> extension.grantedDay() != null).count());
        chart("Không gia hạn", MarkKind.EXTENSION_REFUSED::equals,
                traces.extensions().stream().filter(extension -> extension.decision().equals("REFUSED")).count());
        chart("Đơn vị không nộp", MarkKind.MISSING::equals, traces.planUnits().stream()
                .filter(unit -> unit.outcome() == PlanUnit.Outcome.MISSING).count());
    }

    private void chart(String what, Predicate<MarkKind> kind, long rows) {
        long marks = timeline.sections().stream().flatMap(section -> section.rows().stream())
                .mapToLong(row -> row.count(kind)).sum();
        check(what, CHART, marks, "bảng dữ liệu có", rows);
    }

    private long outcomes(String outcome) {
        return traces.versions().stream().filter(version -> version.outcome().equals(outcome)).count();
    }

    private long listed(FollowUpKind kind) {
        return traces.followUps().stream().filter(row -> row.kind().equals(kind.name())).count();
    }

    private void check(String what, String onePlace, long one, String otherPlace, long other) {
        checks.add(new Check(what, onePlace, one, otherPlace, other));
    }
}

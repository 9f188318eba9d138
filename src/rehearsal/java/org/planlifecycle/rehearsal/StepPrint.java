package org.planlifecycle.rehearsal;

import java.io.PrintStream;
import java.util.List;

/** The table of the ladder's steps on the console, and what does not agree in it. */
final class StepPrint {

    private static final String HEAD = "%-6s %-18s %9s %9s %6s %8s %8s %6s %9s %8s %8s %7s %11s%n";
    private static final String LINE = "%-6s %-18s %9d %9d %6d %8d %8d %6d %9d %8d %8d %7d %11d%n";

    private final PrintStream out;

    StepPrint(PrintStream out) {
        this.out = out;
    }

    void print(StepTable table, MailTable mails, List<Check> checks) {
        out.println("Kết quả đôn đốc theo từng mốc");
        out.printf(HEAD, "Mốc", "Việc", "Lượt", "Ký hiệu", "Thư", "đã gửi", "thôi gửi", "hỏng", "Công văn", "thôi gửi",
                "Cần gọi", "Đã gọi", "Trình T.trực");
        table.lines().forEach(this::line);
        StepTable.Mails all = table.reminderMails();
        out.printf(LINE, "Cộng", "", table.sum(StepTable.Line::units), table.sum(StepTable.Line::marks), all.all(),
                all.sent(), all.dropped(), all.failed(), table.sum(StepTable.Line::letters),
                table.sum(StepTable.Line::withdrawn), table.sum(StepTable.Line::toCall), table.sum(StepTable.Line::called),
                table.sum(StepTable.Line::escalated));
        out.println("Thư theo loại (tổng = đã gửi + thôi gửi + hỏng + đang chờ)");
        mails.lines().forEach(line -> mail(line.label(), line.mails()));
        mail("Cộng", mails.all());
        verdict(checks);
    }

    private void line(StepTable.Line line) {
        StepTable.Mails mails = line.mails();
        out.printf(LINE, StepNames.code(line.step()), StepNames.of(line.step()), line.units(), line.marks(),
                mails.all(), mails.sent(), mails.dropped(), mails.failed(), line.letters(),
                line.withdrawn(), line.toCall(), line.called(), line.escalated());
    }

    private void mail(String label, StepTable.Mails mails) {
        out.printf("  %-30s %5d = %d + %d + %d + %d%n", label, mails.all(), mails.sent(), mails.dropped(),
                mails.failed(), mails.waiting());
    }

    private void verdict(List<Check> checks) {
        List<Check> wrong = checks.stream().filter(check -> !check.holds()).toList();
        wrong.forEach(check -> out.println("ĐỐI CHIẾU SAI: " + check.sentence()));
        out.printf("Đối chiếu %d phép cộng: %s%n", checks.size(),
                wrong.isEmpty() ? "tất cả khớp" : "%d phép không khớp".formatted(wrong.size()));
    }
}

package org.planlifecycle.rehearsal;

import java.util.List;
import java.util.stream.LongStream;

/** The table of the ladder's steps on the page, the mails by kind, and the verdict on the sums. */
final class StepTableHtml {

    private final StepTable table;
    private final MailTable mails;
    private final List<Check> checks;
    private final StringBuilder page = new StringBuilder();

    StepTableHtml(StepTable table, MailTable mails, List<Check> checks) {
        this.table = table;
        this.mails = mails;
        this.checks = checks;
    }

    String html() {
        page.append("<section class='tables'><div><h2>Kết quả đôn đốc theo từng mốc</h2>\n");
        steps();
        page.append("</div>\n<div><h2>Thư đã lập, theo loại</h2>\n");
        mailKinds();
        page.append("</div></section>\n");
        verdict();
        return page.toString();
    }

    private void steps() {
        page.append("""
                <table class='sums steps'><thead><tr><th rowspan='2'>Mốc</th><th rowspan='2'>Việc</th>\
                <th rowspan='2'>Lượt<br/>đơn vị</th><th colspan='4'>Thư đôn đốc</th><th colspan='2'>Công văn</th>\
                <th colspan='2'>Gọi điện</th><th rowspan='2'>Trình<br/>Thường trực</th></tr><tr><th>lập</th>\
                <th>đã gửi</th><th>thôi gửi</th><th>hỏng</th><th>đã gửi</th><th>thôi gửi</th><th>cần gọi</th><th>đã gọi</th></tr></thead><tbody>
                """);
        for (StepTable.Line line : table.lines()) {
            page.append("<tr data-step='%s'><th>%s</th><td class='words'>%s %s</td>".formatted(
                    Html.text(line.step().code()), Html.text(StepNames.code(line.step())),
                    Html.symbol(MarkKind.of(line.step().action())), Html.text(StepNames.of(line.step()))));
            numbers(line.units(), line.mails(), line.letters(), line.withdrawn(), line.toCall(),
                    line.called(), line.escalated());
        }
        page.append("</tbody><tfoot><tr><th>Cộng</th><td></td>");
        numbers(table.sum(StepTable.Line::units), table.reminderMails(), table.sum(StepTable.Line::letters),
                table.sum(StepTable.Line::withdrawn), table.sum(StepTable.Line::toCall), table.sum(StepTable.Line::called),
                table.sum(StepTable.Line::escalated));
        page.append("</tfoot></table>\n");
    }

    private void numbers(long units, StepTable.Mails mail, long... others) {
        LongStream.concat(LongStream.of(units, mail.all(), mail.sent(), mail.dropped(), mail.failed()),
                LongStream.of(others)).mapToObj(Html::number).forEach(page::append);
        page.append("</tr>\n");
    }

    private void mailKinds() {
        page.append("<table class='sums'><thead><tr><th>Loại thư</th><th>Lập</th><th>Đã gửi</th><th>Thôi gửi</th>")
                .append("<th>Hỏng</th><th>Đang chờ</th></tr></thead><tbody>\n");
        mails.lines().forEach(line -> mail(line.label(), line.mails()));
        page.append("</tbody><tfoot>");
        mail("Cộng", mails.all());
        page.append("</tfoot></table>\n");
    }

    private void mail(String label, StepTable.Mails mail) {
        page.append("<tr><td class='words'>%s</td>".formatted(Html.text(label)));
        for (long number : new long[] {mail.all(), mail.sent(), mail.dropped(), mail.failed(), mail.waiting()}) {
            page.append(Html.number(number));
        }
        page.append("</tr>\n");
    }

    private void verdict() {
        List<Check> wrong = checks.stream().filter(check -> !check.holds()).toList();
        if (wrong.isEmpty()) {
            page.append("<p class='verdict good'>Đã đối chiếu %d tổng giữa biểu đồ, nhật ký, hộp thư đi, kho văn bản, "
                    .formatted(checks.size())).append("danh sách gọi và danh sách trình: tất cả khớp.</p>\n");
            return;
        }
        page.append("<div class='verdict bad'><b>Có %d tổng không khớp:</b><ul>".formatted(wrong.size()));
        wrong.forEach(check -> page.append("<li>%s</li>".formatted(Html.text(check.sentence()))));
        page.append("</ul></div>\n");
    }
}

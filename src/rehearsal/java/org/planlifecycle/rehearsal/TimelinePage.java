package org.planlifecycle.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.planlifecycle.plan.Plan;

/** The page that shows one rehearsal: heading, results, timeline, legend and sums, all in one file. */
final class TimelinePage {

    private final Plan plan;
    private final Timeline timeline;
    private final RehearsalResult result;
    private final StepTableHtml tables;

    TimelinePage(Plan plan, Timeline timeline, RehearsalResult result, StepTableHtml tables) {
        this.plan = plan;
        this.timeline = timeline;
        this.result = result;
        this.tables = tables;
    }

    void writeTo(Path file) throws IOException {
        Files.writeString(file, html());
    }

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="vi"><head><meta charset="utf-8"/><title>%s</title><style>%s</style></head><body>
                %s%s%s%s%s</body></html>
                """.formatted(Html.text("Diễn biến nộp báo cáo, " + plan.shortName()), Html.resource("timeline.css"),
                symbols(), heading(), legend(), new TimelineGrid(timeline).html(), tables.html());
    }

    private String heading() {
        return """
                <header><div><p class='kicker'>Bản diễn tập trên thời gian ảo; số liệu và diễn biến là giả định</p>
                <h1>Diễn biến nộp báo cáo theo %s</h1><p class='subject'>%s</p>
                <p>Thời hạn trong kế hoạch: <b>%s</b>, tức là hết ngày %s.</p></div>
                <ul class='tiles'>%s%s%s%s%s%s</ul></header>
                """.formatted(Html.text(plan.shortName()), Html.text(upperFirst(plan.text().title())),
                Html.text(plan.deadline().phrase()), Html.text(VietnamDay.withWeekday(timeline.deadline())),
                tile("", result.units(), "đơn vị"), tile("good", result.onTime(), "đúng hạn"),
                tile("late", result.late(), "muộn hạn"), tile("bad", result.missing(), "không nộp"),
                tile("", result.reminders(), "lượt đôn đốc"), tile("", result.escalations(), "lượt trình Thường trực"));
    }

    private static String upperFirst(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String tile(String style, long number, String words) {
        return "<li class='%s'><b>%d</b> %s</li>".formatted(style, number, Html.text(words));
    }

    private static String legend() {
        String marks = Arrays.stream(MarkKind.Group.values()).map(group -> "<dl><dt>%s</dt>%s</dl>".formatted(
                Html.text(group.label()), Arrays.stream(MarkKind.values()).filter(kind -> kind.group() == group)
                        .map(kind -> "<dd>%s %s</dd>".formatted(Html.symbol(kind), Html.text(kind.label())))
                        .collect(Collectors.joining()))).collect(Collectors.joining("\n"));
        return """
                <section class='legend'>%s
                <dl><dt>Ngày và hạn</dt><dd><i class='key rest'></i> Ngày nghỉ hằng tuần</dd>
                <dd><i class='key rest holiday'></i> Ngày lễ, ngày nghỉ bù (trỏ chuột để xem tên)</dd>
                <dd><i class='key deadline'></i> Hết thời hạn của kế hoạch</dd>
                <dd><i class='key own'></i> Hết hạn riêng của đơn vị</dd></dl></section>
                """.formatted(marks);
    }

    /** Every mark is drawn once; the cells only point to it. */
    private static String symbols() {
        String all = Arrays.stream(MarkKind.values()).map(kind -> String.format(Locale.ROOT,
                "<symbol id='%s' viewBox='0 0 16 16'><path d='%s'/><text x='%.1f' y='%.1f'>%s</text></symbol>",
                kind.id(), kind.shape().path(), kind.shape().letterX(), kind.shape().letterY(), kind.letter()))
                .collect(Collectors.joining("\n"));
        return "<svg class='symbols' aria-hidden='true'>%s</svg>\n".formatted(all);
    }
}

package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.report.Narrative;
import org.planlifecycle.summary.ThemeMatrix.Group;
import org.planlifecycle.summary.ThemeMatrix.Shared;

/** Writes the first text of the consolidated report, from what was reported and nothing else. */
final class SummaryText {

    private static final int MOST_NAMES = 10;
    private static final int MOST_RESULTS = 6;
    private static final int MOST_EXEMPLARS = 12;
    private static final int MOST_ON_A_THEME = 3;

    private final SummaryMaterial material;
    private final FigureHighlights highlights;

    SummaryText(SummaryMaterial material) {
        this.material = material;
        this.highlights = new FigureHighlights(material);
    }

    Narrative write() {
        return new Narrative(results().text(), shortcomings().text(), grouped(Topic.LESSON).text(),
                grouped(Topic.PROPOSAL).text(), exemplars().text());
    }

    /** The sentences of that text, each under its key. */
    GeneratedLines generated() {
        List<GeneratedLine> all = new ArrayList<>();
        Map<SummaryPart, Lines> parts = new LinkedHashMap<>();
        parts.put(SummaryPart.RESULTS, results());
        parts.put(SummaryPart.SHORTCOMINGS, shortcomings());
        parts.put(SummaryPart.LESSONS, grouped(Topic.LESSON));
        parts.put(SummaryPart.SOLUTIONS, grouped(Topic.PROPOSAL));
        parts.put(SummaryPart.EXEMPLARS, exemplars());
        parts.forEach((part, lines) -> lines.keyed().forEach(
                (key, text) -> all.add(new GeneratedLine(part, key, text))));
        return new GeneratedLines(material.snapshot(), all);
    }

    private Lines results() {
        Lines lines = new Lines().add("received", received());
        highlights.sentences().forEach(lines::add);
        said(lines, Topic.RESULT, "Kết quả do các đơn vị báo cáo:", MOST_RESULTS);
        return lines;
    }

    /** Who reported, and who did not, by name. */
    private String received() {
        return "Đến ngày chốt số liệu (%s), %d/%d đơn vị có báo cáo được chấp nhận: %d đúng hạn, %d nộp muộn. %s"
                .formatted(PrintedDates.formatDate(material.closedOn()), material.received(), material.units(),
                        material.onTime(), material.late(), missing());
    }

    private String missing() {
        List<String> names = material.missing().stream().map(unit -> "%s (%s)".formatted(unit.name(), unit.code()))
                .toList();
        if (names.isEmpty()) {
            return "Không có đơn vị nào thiếu báo cáo.";
        }
        String rest = names.size() > MOST_NAMES ? " và %d đơn vị khác (danh sách ở phụ lục)".formatted(
                names.size() - MOST_NAMES) : "";
        String before = material.closedBeforeDue() == 0 ? "" : " Trong số đó, %d đơn vị được khép việc nhận báo cáo trước thời hạn."
                .formatted(material.closedBeforeDue());
        return "%d đơn vị không có báo cáo: %s%s.%s".formatted(names.size(),
                String.join("; ", names.subList(0, Math.min(MOST_NAMES, names.size()))), rest, before);
    }

    private Lines shortcomings() {
        Lines lines = new Lines();
        discipline().ifPresent(line -> lines.add("discipline", line));
        highlights.weakest().ifPresent(line -> lines.add("weakest", line));
        themed(lines, Topic.SHORTCOMING);
        return lines;
    }

    /** Only who let a deadline pass is counted, and only many of them are a judgement. */
    private Optional<String> discipline() {
        int overdue = material.late() + material.overdueMissing();
        if (overdue == 0) {
            return Optional.empty();
        }
        String facts = "%d báo cáo nộp muộn, %d đơn vị quá hạn không có báo cáo".formatted(material.late(),
                material.overdueMissing());
        boolean lax = 100 * overdue >= material.thresholds().overduePercent() * material.units();
        return Optional.of(lax ? "Việc chấp hành chế độ báo cáo chưa nghiêm: %s (%d/%d đơn vị).".formatted(facts, overdue,
                material.units()) : "Về thời hạn báo cáo: %s (%d/%d đơn vị).".formatted(facts, overdue, material.units()));
    }

    private Lines grouped(Topic topic) {
        Lines lines = new Lines();
        themed(lines, topic);
        return lines;
    }

    /** Theme by theme what most units said, each with the units it comes from. */
    private void themed(Lines lines, Topic topic) {
        List<Group> groups = material.themes().on(topic);
        if (groups.isEmpty() && lines.isEmpty()) {
            lines.add("nothing", "Các báo cáo được chấp nhận không nêu nội dung nào về phần này.");
        }
        for (Group group : groups) {
            lines.add("theme " + group.theme().code(), "%s (%d đơn vị nêu):".formatted(group.theme().label(), group.units()));
            items(lines, group.theme().code(), group.said(), MOST_ON_A_THEME);
        }
    }

    private void said(Lines lines, Topic topic, String lead, int most) {
        List<Shared> said = material.themes().said(topic);
        if (!said.isEmpty()) {
            lines.add("said", lead);
            items(lines, "said", said, most);
        }
    }

    private static void items(Lines lines, String key, List<Shared> said, int most) {
        said.stream().limit(most).forEach(one -> lines.add(key + " " + one.text(), "- %s %s."
                .formatted(withoutStop(one.text()), UnitReferences.of(one.unitCodes()))));
        if (said.size() > most) {
            lines.add(key + " rest", "- Cùng %d ý kiến khác.".formatted(said.size() - most));
        }
    }

    private static String withoutStop(String sentence) {
        return sentence.replaceFirst("[.;\\s]+$", "");
    }

    private Lines exemplars() {
        Lines lines = new Lines().add("nominated", "Các đơn vị giới thiệu %d tập thể, %d cá nhân đề nghị biểu dương, khen thưởng."
                .formatted(material.collectives(), material.individuals()));
        said(lines, Topic.EXEMPLAR, "Mô hình, cách làm, gương điển hình do các đơn vị nêu:", MOST_EXEMPLARS);
        return lines;
    }
}

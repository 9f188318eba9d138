package org.planlifecycle.reporting.summary;

import java.util.List;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.reporting.Narrative;
import org.planlifecycle.reporting.theme.ThemeMatrix.Group;
import org.planlifecycle.reporting.theme.ThemeMatrix.Shared;
import org.planlifecycle.reporting.theme.Topic;
import org.planlifecycle.reporting.theme.UnitReferences;

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
        return new Narrative(results(), shortcomings(), grouped(Topic.LESSON), grouped(Topic.PROPOSAL), exemplars());
    }

    private String results() {
        Lines lines = new Lines().add(received());
        highlights.sentences().forEach(lines::add);
        said(lines, Topic.RESULT, "Kết quả do các đơn vị báo cáo:", MOST_RESULTS);
        return lines.text();
    }

    /** Who reported, and who did not, by name. */
    private String received() {
        return "Đến ngày chốt số liệu (%s), %d/%d đơn vị có báo cáo được tiếp nhận: %d đúng hạn, %d nộp muộn. %s"
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
        return "%d đơn vị không có báo cáo: %s%s.".formatted(names.size(),
                String.join("; ", names.subList(0, Math.min(MOST_NAMES, names.size()))), rest);
    }

    private String shortcomings() {
        Lines lines = new Lines();
        if (!material.missing().isEmpty() || material.late() > 0) {
            lines.add("Việc chấp hành chế độ báo cáo chưa nghiêm: %d báo cáo nộp muộn, %d đơn vị không có báo cáo."
                    .formatted(material.late(), material.missing().size()));
        }
        highlights.weakest().ifPresent(lines::add);
        themed(lines, Topic.SHORTCOMING);
        return lines.text();
    }

    private String grouped(Topic topic) {
        Lines lines = new Lines();
        themed(lines, topic);
        return lines.text();
    }

    /** Theme by theme what most units said, each with the units it comes from. */
    private void themed(Lines lines, Topic topic) {
        List<Group> groups = material.themes().on(topic);
        if (groups.isEmpty() && lines.isEmpty()) {
            lines.add("Các báo cáo đã tiếp nhận không nêu nội dung nào về phần này.");
        }
        for (Group group : groups) {
            lines.add("%s (%d đơn vị nêu):".formatted(group.theme().label(), group.units()));
            items(lines, group.said(), MOST_ON_A_THEME);
        }
    }

    private void said(Lines lines, Topic topic, String lead, int most) {
        List<Shared> said = material.themes().said(topic);
        if (!said.isEmpty()) {
            lines.add(lead);
            items(lines, said, most);
        }
    }

    private static void items(Lines lines, List<Shared> said, int most) {
        said.stream().limit(most).forEach(one -> lines.add("- %s %s."
                .formatted(withoutStop(one.text()), UnitReferences.of(one.unitCodes()))));
        if (said.size() > most) {
            lines.add("- Cùng %d ý kiến khác.".formatted(said.size() - most));
        }
    }

    private static String withoutStop(String sentence) {
        return sentence.replaceFirst("[.;\\s]+$", "");
    }

    private String exemplars() {
        Lines lines = new Lines().add("Các đơn vị giới thiệu %d tập thể, %d cá nhân đề nghị biểu dương, khen thưởng."
                .formatted(material.collectives(), material.individuals()));
        said(lines, Topic.EXEMPLAR, "Mô hình, cách làm, gương điển hình do các đơn vị nêu:", MOST_EXEMPLARS);
        return lines.text();
    }
}

package org.planlifecycle.reporting.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planlifecycle.reporting.audit.UnitWords.Said;
import org.planlifecycle.reporting.audit.UnitWords.Sentence;

/** Counts anew how many units said what, how many they nominated, and who reported nothing for which reason. */
final class WordsAudit {

    static final Pattern GROUP = Pattern.compile("(.*) \\((\\d+) đơn vị nêu\\):");
    static final Pattern LEFT_OUT = Pattern.compile("Và (\\d+) nội dung khác, xem phụ lục theo chủ đề\\.");
    static final Pattern NOMINATED = Pattern.compile("Các đơn vị giới thiệu (\\d+) tập thể, (\\d+) cá nhân .*");

    /** What one or more units say, with the units; the dash before it is no letter of the paper's text. */
    static final Pattern ITEM = Pattern.compile(
            ".* \\([A-Z]{2}\\d+(?:, [A-Z]{2}\\d+)*(?: và \\d+ đơn vị khác)?\\)\\.|Cùng \\d+ ý kiến khác\\.");

    /** The lists without a theme, by what stands before them: their part, and how many they name at most. */
    private static final Map<String, Map.Entry<String, Integer>> LISTS = Map.of(
            "Kết quả do các đơn vị báo cáo:", Map.entry("Kết quả đạt được", 6),
            "Mô hình, cách làm, gương điển hình do các đơn vị nêu:", Map.entry("Điển hình tiên tiến", 12));
    private static final int ON_A_THEME = 3;

    private final UnitWords words;
    private final List<String> wrong = new ArrayList<>();

    WordsAudit(UnitWords words) {
        this.words = words;
    }

    /** A heading of the text with the lines under it, and whether lines of its part were left out for want of room. */
    private record Group(String heading, List<String> items, boolean whole) {
    }

    List<String> wrong(WordReport report) {
        List<Group> groups = groups(report.lines);
        groups.forEach(this::group);
        expect("Chủ đề trong lời văn", words.themes().isEmpty(), groups.stream().noneMatch(
                one -> GROUP.matcher(one.heading()).matches()));
        long nominated = report.lines.stream().map(NOMINATED::matcher).filter(Matcher::matches).peek(
                found -> expect("Đề cử", words.collectives + " " + words.individuals, found.group(1) + " " + found.group(2))).count();
        expect("Câu về đề cử", 1L, nominated);
        report.tables.forEach(this::table);
        expect("Bảng chủ đề", words.themes().isEmpty() ? 0L : 1L, report.tables.stream().filter(
                one -> one.head(0).equals("Chủ đề")).count());
        return wrong;
    }

    private List<Group> groups(List<String> lines) {
        List<Group> groups = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            boolean heads = GROUP.matcher(line).matches() || LISTS.containsKey(line);
            if (heads) {
                groups.add(new Group(line, new ArrayList<>(), true));
            } else if (LEFT_OUT.matcher(line).matches()) {
                groups.replaceAll(one -> new Group(one.heading(), one.items(), false));
            } else if (ITEM.matcher(line).matches() && open) {
                groups.get(groups.size() - 1).items().add(line);
            } else if (ITEM.matcher(line).matches() && !line.startsWith("Đến ngày chốt số liệu")) {
                wrong.add("Không rõ số ở đâu ra: " + line);
            }
            open = heads || open && ITEM.matcher(line).matches();
        }
        return groups;
    }

    private void group(Group group) {
        Matcher themed = GROUP.matcher(group.heading());
        if (!themed.matches()) {
            Map.Entry<String, Integer> list = LISTS.get(group.heading());
            expect(group.heading(), true, agrees(group, words.said(list.getKey(), ""), list.getValue()));
            return;
        }
        expect(group.heading() + " " + group.items(), true, UnitWords.GROUPED.stream().anyMatch(
                part -> words.units(part, themed.group(1)) == Integer.parseInt(themed.group(2))
                        && agrees(group, words.said(part, themed.group(1)), ON_A_THEME)));
    }

    /** The most named ones in their order, and how many are not named. */
    private static boolean agrees(Group group, List<Said> said, int most) {
        List<String> expected = new ArrayList<>(said.stream().limit(most).map(WordsAudit::item).toList());
        if (said.size() > most) {
            expected.add("Cùng %d ý kiến khác.".formatted(said.size() - most));
        }
        return group.whole() ? expected.equals(group.items()) : expected.containsAll(group.items());
    }

    private static String item(Said one) {
        return "%s %s.".formatted(one.text().replaceFirst("[.;\\s]+$", ""), one.from());
    }

    private void table(WordReport.Table table) {
        switch (String.join("|", table.rows().get(0))) {
            case "Chủ đề|Khuyết điểm, hạn chế|Bài học kinh nghiệm|Giải pháp thời gian tới" -> expect("Bảng chủ đề",
                    sorted(words.themes().stream().map(theme -> Stream.concat(Stream.of(theme), UnitWords.GROUPED.stream().map(
                            part -> Integer.toString(words.units(part, theme)))).toList().toString())), rows(table));
            case "Phần|Chủ đề|Nội dung|Đơn vị" -> expect("Phụ lục chủ đề", sorted(UnitWords.GROUPED.stream().flatMap(
                    part -> words.themes().stream().flatMap(theme -> words.said(part, theme).stream().map(
                            one -> List.of(part, theme, one.text(), String.join(", ", one.units())).toString())))), rows(table));
            case "STT|Đơn vị|Mô hình, cách làm hay, gương điển hình" -> expect("Phụ lục mô hình", numbered(words.sentences.stream()
                    .filter(one -> one.part().equals("Điển hình tiên tiến")).map(WordsAudit::told).toList()), table.body());
            case "STT|Mã|Đơn vị|Lý do" -> expect("Phụ lục thiếu báo cáo", numbered(words.missing.stream().map(
                    unit -> unit.subList(0, 3)).toList()), table.body());
            default -> { }
        }
    }

    private static List<String> told(Sentence one) {
        return List.of(one.unitName(), one.text());
    }

    private static List<List<String>> numbered(List<List<String>> rows) {
        List<List<String>> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(Stream.concat(Stream.of(Integer.toString(numbered.size() + 1)), row.stream()).toList()));
        return numbered;
    }

    private static Collection<String> sorted(Stream<String> rows) {
        return rows.sorted().toList();
    }

    private static Collection<String> rows(WordReport.Table table) {
        return sorted(table.body().stream().map(Object::toString));
    }

    private void expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            wrong.add("%s: %s, bảng tổng hợp cho %s".formatted(what, found, expected));
        }
    }
}

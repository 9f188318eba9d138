package org.planlifecycle.reporting.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planlifecycle.reporting.audit.UnitFigures.Line;

/** Adds up anew what the sentences of a summary report say in numbers. */
final class SentenceAudit {

    private static final Pattern FIGURES = Pattern.compile(
            "Năm (\\d{4})(?: so với năm (\\d{4}), (tăng|giảm) nhiều nhất)? \\(số liệu của (\\d+/\\d+) đơn vị\\): (.*)\\.");
    private static final Pattern CLUSTERS = Pattern.compile("(Cụm dẫn đầu|Cụm có kết quả thấp nhất[^:]*): (.*)\\.");
    private static final Pattern OF_CLUSTER = Pattern.compile("(Cụm \\d+) \\(([\\d,]+)%; (\\d+/\\d+) đơn vị\\)");
    private static final Pattern RECEIVED = Pattern.compile(".*?(\\d+)/(\\d+) đơn vị");
    /** Headings and captions, and what {@link WordsAudit} counts. */
    private static final Pattern SPOKEN = Pattern.compile(String.join("|", WordsAudit.ITEM.pattern(), WordsAudit.GROUP.pattern(),
            WordsAudit.LEFT_OUT.pattern(), WordsAudit.NOMINATED.pattern(), "Biểu đồ \\d+\\..*", "(\\d+\\.|[IVX]+-|[a-z]\\)) \\D*",
            "\\P{Ll}*", "Tỷ lệ năm \\d{4} của từng cụm.*"));

    /** How many the report names, and from which size on it tells a change in percent. */
    private static final int MOST = 4;
    private static final int NAMED = 10;
    private static final BigDecimal COMPARED_FROM = BigDecimal.TEN;

    private final UnitFigures figures;
    private final UnitWords words;
    private final List<String> wrong = new ArrayList<>();

    SentenceAudit(UnitFigures figures, UnitWords words) {
        this.figures = figures;
        this.words = words;
    }

    /** From the opening to the closing sentence; what stands around them is the letterhead. */
    List<String> wrong(List<String> lines) {
        boolean inside = false;
        for (String line : lines) {
            inside |= line.startsWith("Thực hiện ");
            if (line.startsWith("Trên đây là ")) {
                return wrong;
            }
            if (inside) {
                sentence(line);
            }
        }
        return List.of("Không tìm thấy câu mở đầu và câu kết.");
    }

    private void sentence(String line) {
        Matcher listed = FIGURES.matcher(line);
        Matcher clusters = CLUSTERS.matcher(line);
        if (listed.matches()) {
            int year = figures.period("năm " + listed.group(1));
            split(listed.group(5)).forEach(item -> figure(item, year, listed.group(4)));
            if (listed.group(2) != null) {
                most(line, figures.period("năm " + listed.group(2)), year, listed.group(3));
            }
        } else if (clusters.matches()) {
            split(clusters.group(2)).forEach(item -> cluster(item, clusters.group(1).equals("Cụm dẫn đầu")));
        } else if (line.startsWith("Thực hiện ") || line.startsWith("Đến ngày chốt số liệu") || line.contains("nộp muộn")) {
            received(line);
        } else if (line.matches(".*\\d.*") && !SPOKEN.matcher(line).matches()) {
            wrong.add("Không rõ số ở đâu ra: " + line);
        }
    }

    /** At semicolons outside brackets. */
    private static List<String> split(String items) {
        List<String> parts = new ArrayList<>(List.of(""));
        int depth = 0;
        for (char one : items.toCharArray()) {
            depth += one == '(' ? 1 : one == ')' ? -1 : 0;
            if (one == ';' && depth == 0) {
                parts.add("");
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + one);
            }
        }
        return parts.stream().map(String::strip).toList();
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase() + label.substring(1);
    }

    private void figure(String item, int year, String common) {
        Line kind = figures.kinds.values().stream().filter(one -> item.startsWith(lower(one.label()) + ": "))
                .max(java.util.Comparator.comparingInt(one -> one.label().length())).orElse(null);
        if (kind == null) {
            wrong.add("Không có chỉ tiêu này: " + item);
            return;
        }
        boolean ratio = figures.isRatio(kind.code());
        String lead = "%s: %s%s".formatted(lower(kind.label()), Numbers.print(value(kind, year), false),
                ratio ? "%" : " " + kind.measure());
        String rest = item.startsWith(lead) ? item.substring(lead.length()) : "";
        List<String> parts = rest.isEmpty() ? List.of() : split(rest.substring(2, rest.length() - 1));
        expect(item, true, item.startsWith(lead) && (rest.isEmpty() || rest.startsWith(" (")));
        String over = figures.coverage(kind.code(), kind.label(), figures.counted(), year);
        expect(item, over.equals(common) ? List.of() : List.of(over + " đơn vị"),
                parts.stream().filter(part -> part.matches("\\d+/\\d+ đơn vị")).toList());
        parts.stream().filter(part -> !part.matches("\\d+/\\d+ đơn vị")).forEach(part -> more(item, kind, part, year, parts));
        boolean several = kind.added() && !ratio && java.util.Arrays.stream(figures.years())
                .filter(one -> value(kind, one) != null).count() > 1;
        expect(item + " có số cộng", several, parts.stream().anyMatch(part -> part.startsWith("cộng ")));
    }

    private void more(String item, Line kind, String part, int year, List<String> parts) {
        BigDecimal now = value(kind, year);
        if (part.startsWith("năm ")) {
            int first = figures.period(part.substring(0, 8));
            expect(item, "%s: %s%s".formatted(part.substring(0, 8), Numbers.print(value(kind, first), false),
                    figures.isRatio(kind.code()) ? "%" : ""), part);
            expect(item + " so sánh cùng đơn vị", having(kind, first), having(kind, year));
        } else if (part.startsWith("cộng ")) {
            String expected = "cộng %s: %s".formatted(part.substring(5, 14), Numbers.print(
                    figures.value(kind.code(), kind.label(), figures.counted(), figures.years()), false));
            expect(item, true, part.equals(expected) || part.startsWith(expected + ", mỗi năm "));
        } else {
            String name = parts.stream().filter(one -> one.startsWith("năm ")).findFirst().orElse("năm ????").substring(0, 8);
            BigDecimal before = figures.period(name) < 0 ? BigDecimal.ZERO : value(kind, figures.period(name));
            BigDecimal moved = now.subtract(before);
            BigDecimal told = figures.isRatio(kind.code()) || before.signum() == 0 ? moved
                    : moved.multiply(BigDecimal.valueOf(100)).divide(before, 1, RoundingMode.HALF_UP);
            expect(item, told.signum() == 0 ? "không đổi" : "%s %s%s".formatted(told.signum() > 0 ? "tăng" : "giảm",
                    Numbers.print(told.abs(), false), figures.isRatio(kind.code()) ? " điểm %" : "%"), part);
        }
    }

    /** Which moved most is told by how far they moved: the same steps in the same order, whichever has them. */
    private void most(String line, int first, int year, String way) {
        List<String> expected = figures.kinds.values().stream().filter(kind -> !figures.isRatio(kind.code())
                        && !kind.code().startsWith("A")).map(kind -> step(kind, first, year)).filter(java.util.Objects::nonNull)
                .filter(step -> step.signum() == (way.equals("tăng") ? 1 : -1)).map(BigDecimal::abs)
                .sorted(java.util.Comparator.reverseOrder()).limit(MOST).map(step -> Numbers.print(step, false)).toList();
        List<String> told = Pattern.compile("; " + way + " ([\\d.,]+)%").matcher(line).results()
                .map(found -> found.group(1)).toList();
        expect(way + " nhiều nhất", expected, told);
    }

    /** Nothing where other units reported it before, or it was too small to tell. */
    private BigDecimal step(Line kind, int first, int year) {
        BigDecimal before = value(kind, first);
        BigDecimal now = value(kind, year);
        boolean comparable = before != null && now != null && having(kind, first).equals(having(kind, year));
        return !comparable || before.compareTo(COMPARED_FROM) < 0 ? null : now.subtract(before)
                .multiply(BigDecimal.valueOf(100)).divide(before, 1, RoundingMode.HALF_UP);
    }

    private String having(Line kind, int period) {
        return figures.units(kind.code(), kind.label(), figures.counted()).stream()
                .map(line -> line.unit() + ":" + line.coverage().get(period)[0]).collect(Collectors.joining(" "));
    }

    private BigDecimal value(Line kind, int period) {
        return figures.value(kind.code(), kind.label(), figures.counted(), period);
    }

    private void cluster(String item, boolean best) {
        String what = item.substring(0, item.indexOf(" – "));
        Matcher named = OF_CLUSTER.matcher(item);
        List<BigDecimal> all = figures.standings.values().stream().map(UnitFigures.Standing::cluster).distinct()
                .filter(cluster -> cluster.startsWith("Cụm ")).map(cluster -> ofCluster(what, cluster).getKey())
                .filter(java.util.Objects::nonNull).sorted().toList();
        expect(item, true, named.find());
        named.reset();
        while (named.find()) {
            Map.Entry<BigDecimal, String> expected = ofCluster(what, named.group(1));
            expect(item, Numbers.print(expected.getKey(), false) + "%; " + expected.getValue(),
                    named.group(2) + "%; " + named.group(3));
            expect(item + " là cao nhất, thấp nhất", 0, expected.getKey().compareTo(all.get(best ? all.size() - 1 : 0)));
        }
    }

    private Map.Entry<BigDecimal, String> ofCluster(String what, String cluster) {
        if (what.equals("báo cáo đúng hạn")) {
            long all = figures.standings.values().stream().filter(one -> one.cluster().equals(cluster)).count();
            long onTime = figures.count("đúng hạn", cluster);
            return Map.entry(Numbers.percent(onTime, all), onTime + "/" + all);
        }
        Line kind = figures.kinds.values().stream().filter(one -> what.startsWith(lower(one.label()) + " năm "))
                .findFirst().orElseThrow();
        Predicate<Line> whose = figures.inCluster(cluster);
        int year = figures.period(what.substring(what.length() - 8));
        return new java.util.AbstractMap.SimpleEntry<>(figures.value(kind.code(), kind.label(), whose, year),
                figures.coverage(kind.code(), kind.label(), whose, year));
    }

    /** Who reported: every count before its words. */
    private void received(String line) {
        long onTime = figures.count("đúng hạn", "");
        long late = figures.count("muộn", "");
        long none = figures.count("không có báo cáo", "");
        Matcher all = RECEIVED.matcher(line);
        if (all.find()) {
            boolean overdue = line.contains("quá hạn không có báo cáo");
            expect(line, "%d/%d".formatted((overdue ? none - words.closedBeforeDue() : onTime) + late, onTime + late + none), all.group(1) + "/" + all.group(2));
        }
        counted(line, "(\\d+) (?:báo cáo )?đúng hạn", onTime);
        counted(line, "(\\d+) (?:báo cáo )?(?:nộp )?muộn", late);
        counted(line, "(\\d+) đơn vị không có báo cáo", none);
        counted(line, "(\\d+) đơn vị quá hạn không có báo cáo", none - words.closedBeforeDue());
        counted(line, "(\\d+) đơn vị được khép việc nhận báo cáo trước thời hạn", words.closedBeforeDue());
        counted(line, "và (\\d+) đơn vị khác \\(danh sách", none - NAMED);
    }

    private void counted(String line, String words, long expected) {
        Matcher found = Pattern.compile(words).matcher(line);
        while (found.find()) {
            expect(line, Long.toString(expected), found.group(1));
        }
    }

    private void expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            wrong.add("%s: %s, bảng tổng hợp cho %s".formatted(what, found, expected));
        }
    }
}

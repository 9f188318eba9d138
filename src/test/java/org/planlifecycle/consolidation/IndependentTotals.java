package org.planlifecycle.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Adds up what units reported straight from the raw cells, knowing of each indicator only what the printed form says:
 * which are people, which are percentages of what, and who is asked. Nothing of it is taken from the product.
 */
final class IndependentTotals {

    private static final List<String> PERIODS = List.of("2016", "2017", "2018", "2019", "2020", "2021Q1");
    private static final Set<String> PEOPLE = Set.of("A1", "A2", "A3", "A4", "A5", "A6", "B3P", "D1", "D3", "D4", "E3",
            "H2", "K2");
    private static final Map<String, String[]> RATIOS = Map.of("B4", new String[] {"B3P", "A1"},
            "D2", new String[] {"D1", "A1"});
    private static final Set<String> YEARLY_ONLY = Set.of("H1", "H2");
    private static final Set<String> OF_YOUTH = Set.of("K1", "K2");
    private static final Set<String> OF_PARTY = Set.of("A1", "A2", "A3", "A4", "A5", "B3", "B3P", "B4", "B6", "D1", "D2",
            "D3", "D4", "G1", "G2", "G3", "G4", "H1", "H2");
    private static final Map<String, String> GRADES = Map.of("XUAT_SAC", "hoàn thành xuất sắc nhiệm vụ",
            "TOT", "hoàn thành tốt nhiệm vụ", "HOAN_THANH", "hoàn thành nhiệm vụ",
            "KHONG_HOAN_THANH", "không hoàn thành nhiệm vụ");

    private final Map<String, String> cells = new HashMap<>();
    private final Map<String, String[]> units = new TreeMap<>();

    /** @param merged a unit that is counted under its successor */
    IndependentTotals(JdbcClient jdbc, String merged, String successor) {
        jdbc.sql("""
                select c.unit_code || '/' || c.indicator_code || '/' || c.period as place, c.amount, c.grade
                from report_cell c join report_version v on v.unit_code = c.unit_code and v.version = c.version
                where v.outcome = 'ACCEPTED'""").query(row -> {
            cells.put(row.getString("place"), row.getString("grade") == null ? row.getString("amount")
                    : row.getString("grade"));
        });
        jdbc.sql("select code, kind, cluster from org_unit").query(row -> {
            units.put(row.getString("code"), new String[] {row.getString("code"), row.getString("kind"),
                row.getString("cluster") == null ? "0" : row.getString("cluster")});
        });
        units.put(merged, units.get(successor));
    }

    /** The values of all periods, the years together, and who reported, as texts. */
    List<String> line(String sheet, String scope, String code, String label) {
        List<String> members = members(sheet, scope, code);
        List<String> values = new ArrayList<>();
        List<String> reported = new ArrayList<>();
        for (String period : PERIODS) {
            boolean asked = !period.contains("Q") || !YEARLY_ONLY.contains(code);
            Set<String> have = new TreeSet<>();
            members.stream().filter(unit -> has(unit, code, period)).forEach(have::add);
            values.add(!asked ? "" : have.isEmpty() ? "–" : value(have, code, label, List.of(period)));
            reported.add(asked ? have.size() + "/" + members.size() : "");
        }
        values.add(years(members, code, label));
        values.addAll(reported);
        return values;
    }

    private List<String> members(String sheet, String scope, String code) {
        List<String> members = units.keySet().stream().filter(unit -> switch (sheet) {
            case "Toàn Đảng bộ" -> true;
            case "Theo cụm" -> units.get(unit)[2].equals(scope);
            case "Theo loại hình" -> units.get(unit)[1].equals(scope);
            default -> units.get(unit)[0].equals(scope);
        }).toList();
        boolean party = members.stream().anyMatch(unit -> !unit.equals("DK01"));
        return members.stream().filter(unit -> unit.equals("DK01") ? !OF_PARTY.contains(code)
                && (OF_YOUTH.contains(code) || !party) : !OF_YOUTH.contains(code)).toList();
    }

    private boolean has(String unit, String code, String period) {
        return RATIOS.containsKey(code)
                ? cell(unit, RATIOS.get(code)[0], period) != null && cell(unit, RATIOS.get(code)[1], period) != null
                : cell(unit, code, period) != null;
    }

    private String years(List<String> members, String code, String label) {
        if (PEOPLE.contains(code) || code.equals("H1")) {
            return "không cộng";
        }
        List<String> years = PERIODS.subList(0, 5);
        boolean any = members.stream().anyMatch(unit -> years.stream().anyMatch(year -> has(unit, code, year)));
        return any ? value(new TreeSet<>(members), code, label, years) : "–";
    }

    private String value(Set<String> have, String code, String label, List<String> periods) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (String unit : have) {
            for (String period : periods) {
                if (code.equals("H1")) {
                    sum = sum.add(label.endsWith(": " + GRADES.get(cell(unit, code, period))) ? BigDecimal.ONE
                            : BigDecimal.ZERO);
                } else if (has(unit, code, period)) {
                    String above = RATIOS.containsKey(code) ? RATIOS.get(code)[0] : code;
                    sum = sum.add(new BigDecimal(cell(unit, above, period)));
                    below = RATIOS.containsKey(code) ? below.add(new BigDecimal(cell(unit, RATIOS.get(code)[1], period)))
                            : below;
                }
            }
        }
        return (RATIOS.containsKey(code) ? sum.multiply(BigDecimal.valueOf(100)).divide(below, 1, RoundingMode.HALF_UP)
                : sum).stripTrailingZeros().toPlainString();
    }

    private String cell(String unit, String code, String period) {
        return cells.get(unit + "/" + code + "/" + period);
    }
}

package org.planlifecycle.reporting.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The figures of the single units as the consolidated workbook has them, added up anew. It knows of the form only which
 * lines are percentages of what; nothing of it is taken from the product.
 */
final class UnitFigures {

    private static final Map<String, List<String>> RATIOS = Map.of("B4", List.of("B3P", "A1"), "D2", List.of("D1", "A1"));
    private static final int FIRST_PERIOD = 5;
    private static final int HEAD = 4;

    /** One line of one unit. */
    record Line(String unit, String unitName, String code, String label, String measure, boolean added,
            List<BigDecimal> amounts, List<int[]> coverage) {
    }

    /** How a unit stands: on time, late or without a report. */
    record Standing(String code, String name, String cluster, String handedIn) {
    }

    final List<String> periods = new ArrayList<>();
    final Map<String, Line> kinds = new LinkedHashMap<>();
    final Map<String, Standing> standings = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Line>> byCode = new HashMap<>();

    UnitFigures(byte[] workbook) {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet units = book.getSheet("Theo đơn vị");
            for (int column = FIRST_PERIOD; !"Cộng các năm".equals(text(units.getRow(HEAD), column)); column++) {
                periods.add(text(units.getRow(HEAD), column));
            }
            for (int row = HEAD + 1; row <= units.getLastRowNum(); row++) {
                Line line = line(units.getRow(row));
                lines.add(line);
                byCode.computeIfAbsent(line.code(), code -> new ArrayList<>()).add(line);
                kinds.putIfAbsent(line.code() + line.label(), line);
            }
            book.getSheet("Nguồn số liệu").forEach(row -> standings.put(text(row, 0),
                    new Standing(text(row, 0), text(row, 1), text(row, 6), text(row, 5))));
            standings.remove("Mã");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Line line(Row row) {
        List<BigDecimal> amounts = new ArrayList<>();
        List<int[]> coverage = new ArrayList<>();
        for (int at = 0; at < periods.size(); at++) {
            Cell cell = row.getCell(FIRST_PERIOD + at);
            amounts.add(cell.getCellType() == CellType.NUMERIC ? new BigDecimal(Double.toString(
                    cell.getNumericCellValue())) : null);
            String[] counted = text(row, FIRST_PERIOD + periods.size() + 1 + at).split("/");
            coverage.add(counted.length < 2 ? null
                    : new int[] {Integer.parseInt(counted[0]), Integer.parseInt(counted[1])});
        }
        return new Line(text(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4),
                !"không cộng".equals(text(row, FIRST_PERIOD + periods.size())), amounts, coverage);
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getCellType() == CellType.NUMERIC ? Double.toString(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    static boolean isYouth(Line line) {
        return line.unit().startsWith("DK");
    }

    /** What the youth union and Party units both report is added up of the Party units alone. */
    Predicate<Line> counted() {
        return line -> !isYouth(line) || byCode.get(line.code()).stream().allMatch(UnitFigures::isYouth);
    }

    Predicate<Line> inCluster(String cluster) {
        boolean party = lines.stream().anyMatch(line -> !isYouth(line) && of(line).equals(cluster));
        return line -> of(line).equals(cluster) && (!isYouth(line) || !party || counted().test(line));
    }

    private String of(Line line) {
        return standings.get(line.unit()).cluster();
    }

    boolean isRatio(String code) {
        return RATIOS.containsKey(code);
    }

    List<Line> units(String code, String label, Predicate<Line> whose) {
        return byCode.getOrDefault(code, List.of()).stream().filter(line -> line.label().equals(label)).filter(whose).toList();
    }

    /** The sum or percentage over these periods; {@code null} if nobody reported. */
    BigDecimal value(String code, String label, Predicate<Line> whose, int... some) {
        if (isRatio(code)) {
            BigDecimal above = part(code, 0, whose, some);
            BigDecimal below = part(code, 1, whose, some);
            return below.signum() == 0 ? null : above.multiply(BigDecimal.valueOf(100)).divide(below, 1, RoundingMode.HALF_UP);
        }
        BigDecimal sum = null;
        for (Line line : units(code, label, whose)) {
            for (int period : some) {
                BigDecimal amount = line.amounts().get(period);
                sum = amount == null ? sum : sum == null ? amount : sum.add(amount);
            }
        }
        return sum;
    }

    /** Of units that have both parts of the percentage. */
    private BigDecimal part(String ratio, int which, Predicate<Line> whose, int... some) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : byCode.getOrDefault(RATIOS.get(ratio).get(which), List.of()).stream().filter(whose).toList()) {
            for (int period : some) {
                boolean both = RATIOS.get(ratio).stream().allMatch(code -> byCode.get(code).stream().anyMatch(
                        other -> other.unit().equals(line.unit()) && other.amounts().get(period) != null));
                sum = both ? sum.add(line.amounts().get(period)) : sum;
            }
        }
        return sum;
    }

    /** How many units have it, and how many should; empty where it is not asked for. */
    String coverage(String code, String label, Predicate<Line> whose, int period) {
        int reported = 0;
        int asked = 0;
        for (Line line : units(code, label, whose)) {
            reported += line.coverage().get(period) == null ? 0 : line.coverage().get(period)[0];
            asked += line.coverage().get(period) == null ? 0 : line.coverage().get(period)[1];
        }
        return asked == 0 ? "" : reported + "/" + asked;
    }

    int[] years() {
        return java.util.stream.IntStream.range(0, periods.size()).filter(at -> periods.get(at).startsWith("năm")).toArray();
    }

    int period(String name) {
        return periods.indexOf(name.substring(0, 1).toLowerCase() + name.substring(1));
    }

    long count(String handedIn, String cluster) {
        return standings.values().stream().filter(one -> one.handedIn().equals(handedIn)
                && (cluster.isEmpty() || one.cluster().equals(cluster))).count();
    }
}

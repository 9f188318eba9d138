package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.planlifecycle.consolidation.ConsolidationScene;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.document.Block;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.ReportPeriod;

/**
 * The report's table of clusters, row by row and percentage by percentage, is the workbook's sheet of clusters: with a
 * unit that was merged into one of another cluster, and one whose report leaves a part of a percentage out.
 */
class ClusterTableTest {

    private static final LocalDate ISSUED = LocalDate.of(2021, 2, 22);
    private static final ReportPeriod LAST_YEAR = ReportPeriod.ofYear(2020);
    private static final int CODE = 2;
    private static final int HEAD = 4;

    private ConsolidationScene scene;
    private Map<Integer, List<Unit>> clusters;

    @BeforeEach
    void twoUnitsOfEachOfTwoClustersReport() {
        List<Unit> all = new ConsolidationScene().directory.units.activeOn(ISSUED).stream()
                .filter(unit -> unit.cluster() != null && unit.cluster() > 0).toList();
        clusters = new TreeMap<>();
        all.forEach(unit -> clusters.computeIfAbsent(unit.cluster(), cluster -> new ArrayList<>()).add(unit));
        clusters.keySet().retainAll(List.copyOf(clusters.keySet()).subList(0, 2));
        clusters.replaceAll((cluster, units) -> units.subList(0, 3));
        scene = new ConsolidationScene(clusters.values().stream().flatMap(List::stream).map(Unit::code).toList());
        int part = 10;
        for (List<Unit> units : clusters.values()) {
            for (Unit unit : units.subList(0, 2)) {
                scene.hasReported(unit.code(), reported(Map.of("A1", 80, "B3P", part, "D1", part + 7)));
                part += 11;
            }
        }
    }

    private static FigureTable reported(Map<String, Integer> numbers) {
        return FigureTable.of(LAST_YEAR, new Figures(numbers, Map.of()));
    }

    private Unit unit(int cluster, int at) {
        return List.copyOf(clusters.values()).get(cluster).get(at);
    }

    @Test
    void asTheUnitsStand() throws IOException {
        agree();
    }

    @Test
    void withAUnitMergedIntoAnotherCluster() throws IOException {
        scene.directory.changes.merge(unit(0, 0).code(), unit(1, 0).code(), LocalDate.of(2021, 3, 1));

        Map<String, Map<String, String>> agreed = agree();

        assertThat(agreed.get("Cụm " + unit(1, 0).cluster())).containsEntry("coverage D2", "3/4");
        assertThat(agreed.get("Cụm " + unit(0, 0).cluster())).containsEntry("coverage D2", "1/2");
    }

    /** Ten of twenty and nothing of eighty is fifty percent: who leaves a part out is in neither sum. */
    @Test
    void withAMissingFigure() throws IOException {
        scene.hasReported(unit(0, 2).code(), reported(Map.of("A1", 800, "B3P", 3)));

        Map<String, String> first = agree().get("Cụm " + unit(0, 0).cluster());

        assertThat(first).containsEntry("coverage D2", "2/3").containsEntry("coverage B4", "3/3")
                .containsEntry("D2", String.format(Locale.ROOT, "%.1f", (17 + 28) * 100 / 160.0));
    }

    /** @return the percentages and coverage of both, by cluster */
    private Map<String, Map<String, String>> agree() throws IOException {
        int snapshot = scene.consolidated().number();
        Map<String, Map<String, String>> sheet = sheet(snapshot);
        assertThat(table(snapshot)).isEqualTo(sheet).hasSize(2);
        return sheet;
    }

    private Map<String, Map<String, String>> sheet(int snapshot) throws IOException {
        Map<String, Map<String, String>> clusters = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(scene.workbook.of(scene.plan, snapshot)))) {
            Sheet sheet = book.getSheet("Theo cụm");
            int amount = column(sheet.getRow(HEAD), LAST_YEAR.label());
            int coverage = column(sheet.getRow(HEAD), "Số đơn vị có số liệu, " + LAST_YEAR.label());
            for (int at = HEAD + 1; at <= sheet.getLastRowNum(); at++) {
                Row row = sheet.getRow(at);
                String code = row.getCell(CODE).getStringCellValue();
                if (List.of("B4", "D2").contains(code) && row.getCell(amount).getCellType() == CellType.NUMERIC) {
                    Map<String, String> line = clusters.computeIfAbsent(row.getCell(1).getStringCellValue(), name -> new TreeMap<>());
                    line.put(code, String.format(Locale.ROOT, "%.1f", row.getCell(amount).getNumericCellValue()));
                    line.put("coverage " + code, row.getCell(coverage).getStringCellValue());
                }
            }
        }
        return clusters;
    }

    private static int column(Row head, String name) {
        for (int column = 0; column < head.getLastCellNum(); column++) {
            if (head.getCell(column).getStringCellValue().equals(name)) {
                return column;
            }
        }
        throw new AssertionError("No column " + name);
    }

    /** As the report prints it: its codes are found by the labels of the lines. */
    private Map<String, Map<String, String>> table(int snapshot) {
        ReportThemes themes = Mockito.mock(ReportThemes.class);
        Mockito.when(themes.of(scene.plan, snapshot)).thenReturn(SummaryExamples.themes());
        SummaryMaterial material = new SummaryMaterials(scene.plans.plans, scene.reading, themes, new ThresholdTable(),
                scene.clock).of(scene.plan, snapshot);
        Block.Table printed = (Block.Table) new SummaryTables(material).clusters().get(1);
        Map<String, Map<String, String>> clusters = new TreeMap<>();
        for (List<String> row : printed.rows()) {
            Map<String, String> line = clusters.computeIfAbsent(row.get(0), name -> new TreeMap<>());
            for (int column = 2; column < row.size(); column += 2) {
                String label = printed.header().get(column).replace(" (%)", "");
                String code = material.figures().lines().stream().filter(one -> one.ratio() && one.label().equals(label))
                        .findFirst().orElseThrow().code();
                if (!row.get(column).isEmpty()) {
                    line.put(code, new BigDecimal(row.get(column).replace(',', '.')).toPlainString());
                    line.put("coverage " + code, row.get(column + 1));
                }
            }
        }
        return clusters;
    }
}

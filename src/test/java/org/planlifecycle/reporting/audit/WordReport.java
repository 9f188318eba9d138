package org.planlifecycle.reporting.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.planlifecycle.document.PaperText;

/** A summary report read back from its Word file: lines of text, tables and charts. */
final class WordReport {

    /** A ruled table, its header first, with the paragraph that stands before it. */
    record Table(String before, List<List<String>> rows) {

        String head(int column) {
            return column < rows.get(0).size() ? rows.get(0).get(column) : "";
        }

        List<List<String>> body() {
            return rows.subList(1, rows.size());
        }
    }

    /** One colour of a chart; a value that nobody gave is {@code null}. */
    record Series(String name, List<String> categories, List<BigDecimal> values) {
    }

    record Chart(String caption, List<Series> series) {
    }

    private static final Pattern DRAWN = Pattern.compile("<[a-z0-9]+:chart\\b[^>]*:id=\"([^\"]+)\"");

    final List<String> lines = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    final List<Chart> charts = new ArrayList<>();

    WordReport(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            String before = "";
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    tables.add(new Table(before, table.getRows().stream().map(row -> row.getTableCells().stream()
                            .map(cell -> PaperText.plain(cell.getText()).strip()).toList()).toList()));
                } else if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank()) {
                    before = PaperText.plain(paragraph.getText()).strip();
                    lines.addAll(Arrays.asList(before.split("\n")));
                } else if (element instanceof XWPFParagraph picture) {
                    Matcher drawn = DRAWN.matcher(picture.getCTP().xmlText());
                    if (drawn.find()) {
                        charts.add(new Chart(before, series((XWPFChart) document.getRelationById(drawn.group(1)))));
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Series> series(XWPFChart chart) {
        List<Series> all = new ArrayList<>();
        chart.getCTChart().getPlotArea().getBarChartList().forEach(bars -> bars.getSerList().forEach(
                one -> all.add(series(one.getTx(), one.getCat(), one.getVal()))));
        chart.getCTChart().getPlotArea().getLineChartList().forEach(drawn -> drawn.getSerList().forEach(
                one -> all.add(series(one.getTx(), one.getCat(), one.getVal()))));
        return all;
    }

    private static Series series(CTSerTx name, CTAxDataSource categories, CTNumDataSource values) {
        List<String> words = categories.getStrRef().getStrCache().getPtList().stream().map(point -> point.getV()).toList();
        List<BigDecimal> numbers = new ArrayList<>(java.util.Collections.nCopies(words.size(), null));
        values.getNumRef().getNumCache().getPtList().forEach(point -> numbers.set((int) point.getIdx(),
                new BigDecimal(point.getV())));
        return new Series(name.getStrRef().getStrCache().getPtArray(0).getV(), words, numbers);
    }
}

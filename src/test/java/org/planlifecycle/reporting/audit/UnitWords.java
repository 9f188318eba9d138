package org.planlifecycle.reporting.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planlifecycle.document.PaperText;

/** What the units wrote, whom they nominated and why some reported nothing, as the workbook has it, counted anew. */
final class UnitWords {

    /** The parts that are grouped by theme, as the workbook names them. */
    static final List<String> GROUPED = List.of("Khuyết điểm, hạn chế", "Bài học kinh nghiệm", "Giải pháp thời gian tới");

    /** One sentence; the theme is empty where the part is not grouped. */
    record Sentence(String unit, String unitName, String part, String theme, String text) {
    }

    /** The same words of several units, in the words of the first. */
    record Said(String text, List<String> units) {

        /** As the report names them: all of three, else two and how many more. */
        String from() {
            return units.size() < 4 ? "(%s)".formatted(String.join(", ", units))
                    : "(%s, %s và %d đơn vị khác)".formatted(units.get(0), units.get(1), units.size() - 2);
        }
    }

    final List<Sentence> sentences;
    /** Code, name, reason, and whether it was closed before its day. */
    final List<List<String>> missing;
    final int collectives;
    final int individuals;

    UnitWords(byte[] workbook) {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            sentences = rows(book, "Theo chủ đề").map(row -> new Sentence(row.get(0), row.get(1), row.get(3), row.get(4),
                    row.get(5))).toList();
            missing = rows(book, "Chưa có báo cáo").map(row -> List.of(row.get(0), row.get(1), row.get(3), row.get(4))).toList();
            List<List<String>> nominated = rows(book, "Đề cử khen thưởng").toList();
            collectives = nominated.stream().mapToInt(row -> (int) Double.parseDouble(row.get(4))).sum();
            individuals = nominated.stream().mapToInt(row -> (int) Double.parseDouble(row.get(5))).sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<List<String>> rows(Workbook book, String sheet) {
        return StreamSupport.stream(book.getSheet(sheet).spliterator(), false).skip(1).map(UnitWords::cells);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.getCellType() == CellType.NUMERIC ? Double.toString(cell.getNumericCellValue())
                : PaperText.plain(cell.getStringCellValue())));
        return cells;
    }

    List<String> themes() {
        return sentences.stream().map(Sentence::theme).filter(theme -> !theme.isEmpty()).distinct().toList();
    }

    /** How many units say something on it; with an empty theme on any. */
    int units(String part, String theme) {
        return (int) of(part, theme).map(Sentence::unit).distinct().count();
    }

    private Stream<Sentence> of(String part, String theme) {
        return sentences.stream().filter(one -> one.part().equals(part) && (theme.isEmpty() || one.theme().equals(theme)));
    }

    /** What most units say comes first. */
    List<Said> said(String part, String theme) {
        Map<String, List<Sentence>> alike = of(part, theme).collect(Collectors.groupingBy(one -> folded(one.text()),
                LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(same -> new Said(same.get(0).text(), List.copyOf(same.stream().map(Sentence::unit)
                        .collect(Collectors.toCollection(TreeSet::new)))))
                .sorted(Comparator.comparingInt(one -> -one.units().size())).toList();
    }

    /** Without capitals and punctuation; in a syllable neither the place of the tone nor i or y counts. */
    private static String folded(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase().replace('y', 'i')
                        .split("[^\\p{L}\\p{M}\\p{N}]+")).filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.replaceAll("\\p{M}", "") + syllable.replaceAll("\\P{M}", "").chars().sorted()
                        .mapToObj(Character::toString).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    long closedBeforeDue() {
        return missing.stream().filter(unit -> unit.get(3).equals("có")).count();
    }
}

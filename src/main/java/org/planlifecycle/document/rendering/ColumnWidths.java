package org.planlifecycle.document.rendering;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planlifecycle.document.Block.Table;

/** How wide the columns of a table are: as their author shares them out, but never so narrow that a word breaks. */
final class ColumnWidths {

    private static final Pattern BLANKS = Pattern.compile("[\\s&&[^\\u00A0]]+");
    /** What lies beside the text of a cell: its margins, and what word processors round up. */
    private static final int BESIDE = 2 * Grid.CELL_PADDING + 30;
    private static final int TWENTIETHS = 20;

    private final int points;

    ColumnWidths(int points) {
        this.points = points;
    }

    /** In twips; together they are exactly the width given. */
    int[] of(Table table, int width) {
        int[] least = IntStream.range(0, table.header().size()).map(column -> least(table, column)).toArray();
        int[] widths = shared(shares(table), width);
        if (IntStream.of(least).sum() <= width) {
            widen(widths, least, width);
        }
        return widths;
    }

    /** What one column lacks is taken from those that have more than they need, from each in proportion. */
    private static void widen(int[] widths, int[] least, int width) {
        int lacking = 0;
        int spare = 0;
        for (int column = 0; column < widths.length; column++) {
            lacking += Math.max(0, least[column] - widths[column]);
            spare += Math.max(0, widths[column] - least[column]);
        }
        int widest = 0;
        for (int column = 0; column < widths.length && lacking > 0; column++) {
            long over = widths[column] - least[column];
            widths[column] = over <= 0 ? least[column] : (int) (widths[column] - over * lacking / spare);
            widest = widths[column] - least[column] > widths[widest] - least[widest] ? column : widest;
        }
        widths[widest] += width - IntStream.of(widths).sum();
    }

    private static int[] shares(Table table) {
        return table.widths().isEmpty() ? IntStream.range(0, table.header().size()).map(column -> 1).toArray()
                : table.widths().stream().mapToInt(Integer::intValue).toArray();
    }

    /** What rounding leaves goes to the last column. */
    private static int[] shared(int[] shares, int width) {
        int total = IntStream.of(shares).sum();
        int[] widths = IntStream.of(shares).map(share -> width * share / total).toArray();
        widths[widths.length - 1] += width - IntStream.of(widths).sum();
        return widths;
    }

    private int least(Table table, int column) {
        Stream<String> cells = Stream.concat(Stream.of(table.header().get(column)),
                table.rows().stream().map(row -> row.get(column)));
        double ems = cells.flatMap(cell -> List.of(BLANKS.split(cell)).stream()).mapToDouble(ColumnWidths::ems)
                .max().orElse(0);
        return BESIDE + (int) Math.ceil(ems * points * TWENTIETHS);
    }

    /** The width of a word in bold letters of Times New Roman, rather too wide than too narrow, in sizes of the type. */
    private static double ems(String word) {
        return word.codePoints().mapToDouble(ColumnWidths::em).sum();
    }

    private static double em(int letter) {
        if (Character.isDigit(letter)) {
            return 0.5;
        }
        if (".,;:/'-()|!".indexOf(letter) >= 0) {
            return 0.34;
        }
        if ("mMW%…—".indexOf(letter) >= 0) {
            return 1;
        }
        return Character.isUpperCase(letter) ? 0.78 : 0.56;
    }
}

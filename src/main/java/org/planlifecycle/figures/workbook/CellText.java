package org.planlifecycle.figures.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** What stands in a cell, as a person sees it. */
final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Pattern SHOWN_NUMBER = Pattern.compile("\\d+(\\.\\d+)?(E[+-]?\\d+)?");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final int LONGEST = 80;

    private CellText() {
    }

    /** Empty for a cell that is not there, or holds nothing but spaces; shortened where it is long. */
    static String of(Cell cell) {
        String text = cell == null ? "" : switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula();
            case NUMERIC -> isDay(cell) ? DAY.format(cell.getLocalDateTimeCellValue())
                    : number(cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT);
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case STRING -> plain(cell.getStringCellValue());
            default -> "";
        };
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** Composed letters, one space between words and none around them. */
    static String plain(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    static boolean isBlank(Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK
                || cell.getCellType() == CellType.STRING && plain(cell.getStringCellValue()).isEmpty();
    }

    /** Whether both say the same to a reader. */
    static boolean same(String one, String other) {
        return plain(one).equalsIgnoreCase(plain(other));
    }

    static boolean isDay(Cell cell) {
        return DateUtil.isCellDateFormatted(cell);
    }

    /** How a number is shown if that is another number, as percent or thousands are; a number that is hidden is not. */
    static Optional<String> shownOtherwise(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return Optional.empty();
        }
        String shown = new DataFormatter(VIETNAMESE).formatCellValue(cell).strip();
        Matcher number = SHOWN_NUMBER.matcher(shown.replace(".", "").replace(',', '.'));
        boolean other = shown.contains("%")
                || number.find() && Double.parseDouble(number.group()) != Math.abs(cell.getNumericCellValue());
        return other ? Optional.of(shown) : Optional.empty();
    }

    static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

package org.planlifecycle.figures.workbook;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;

/** What the spreadsheet program itself refuses while the unit types, and the note it shows at each cell. */
final class InputRules {

    /** Longer words are not shown by every program. */
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_TITLE = 32;

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;

    InputRules(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    void guard(Indicator indicator, int row, SheetLayout layout) {
        CellRangeAddressList cells = new CellRangeAddressList();
        for (ReportPeriod period : layout.periods()) {
            if (SheetLayout.isInput(indicator, period)) {
                cells.addCellRangeAddress(row, layout.column(period), row, layout.column(period));
            }
        }
        if (cells.countRanges() > 0) {
            sheet.addValidationData(rule(indicator, cells));
        }
    }

    private DataValidation rule(Indicator indicator, CellRangeAddressList cells) {
        DataValidation rule = helper.createValidation(indicator.isGrade() ? grades() : wholeNumber(), cells);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setShowErrorBox(true);
        rule.createErrorBox("Chưa đúng", indicator.isGrade() ? "Chọn một mức trong danh sách."
                : "Ghi số nguyên từ 0 trở lên; không phát sinh thì ghi số 0.");
        rule.setShowPromptBox(true);
        rule.createPromptBox(shortened(indicator.code() + " – " + indicator.unit(), LONGEST_TITLE),
                shortened(indicator.note().isEmpty() ? indicator.label() : indicator.note(), LONGEST_PROMPT));
        rule.setEmptyCellAllowed(true);
        return rule;
    }

    private DataValidationConstraint wholeNumber() {
        return helper.createIntegerConstraint(OperatorType.BETWEEN, "0", Integer.toString(Integer.MAX_VALUE));
    }

    private DataValidationConstraint grades() {
        return helper.createExplicitListConstraint(Stream.of(Grade.values()).map(Grade::label).toArray(String[]::new));
    }

    private static String shortened(String words, int length) {
        return words.length() <= length ? words : words.substring(0, length - 1) + "…";
    }
}

package org.planlifecycle.figures.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planlifecycle.figures.FigureFinding;
import org.planlifecycle.figures.FigureRules;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.intake.FileCheck;
import org.planlifecycle.intake.FileLimits;
import org.planlifecycle.intake.FileName;
import org.planlifecycle.intake.FileType;
import org.planlifecycle.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Reads a workbook that came back, cell by cell. Nothing in it is computed, followed or believed. */
@Component
public class FigureWorkbookReader {

    /** The largest file that is looked at, in bytes; one filled in has some 30,000. */
    public static final int LARGEST = 1_000_000;

    /** A workbook unpacks to some 200 KiB in a dozen parts, to twice that when other programs have saved it. */
    private static final FileLimits LIMITS = new FileLimits(8, 200, 1);
    private static final Set<String> KNOWN_SHEETS =
            Set.of(SheetLayout.FIGURES, SheetLayout.GUIDE, SheetLayout.IDENTITY);

    private static final String STRICT = "Tệp lưu dạng Strict Open XML, hệ thống không đọc được; hãy mở bằng Excel, chọn Lưu "
            + "thành (Save As), kiểu Excel Workbook (*.xlsx), rồi nộp lại.";

    private final FileCheck files;
    private final FigureRules rules;

    FigureWorkbookReader(FileCheck files, FigureRules rules) {
        this.files = files;
        this.rules = rules;
    }

    public WorkbookReading read(SheetOrder order, String fileName, byte[] content) {
        try {
            if (content.length > LARGEST) {
                throw new Refusal("Tệp lớn quá 1 MB; hãy tải lại biểu số liệu, chỉ điền số rồi nộp lại.");
            }
            files.require(FileName.of(fileName), content, List.of(FileType.XLSX), LIMITS);
        } catch (Refusal refusal) {
            return wholeFile(fileName, refusal.getMessage());
        }
        // Our own limits have counted all that comes out; equal styles pack far better than the library expects.
        ZipSecureFile.setMinInflateRatio(0);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            WorkbookReading reading = isStrict(file) ? wholeFile(fileName, STRICT) : read(order, file);
            file.revert();
            return reading;
        } catch (IOException | InvalidFormatException | RuntimeException damaged) {
            return wholeFile(fileName, "Tệp Excel bị hỏng, không đọc được; hãy tải lại biểu số liệu rồi điền lại.");
        }
    }

    private static boolean isStrict(OPCPackage file) {
        return file.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).size() > 0;
    }

    private WorkbookReading read(SheetOrder order, OPCPackage file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(file)) {
            return read(order, book);
        }
    }

    private WorkbookReading read(SheetOrder order, XSSFWorkbook book) {
        List<WorkbookFinding> notOurs = new HiddenIdentity(book).findings(order);
        if (!notOurs.isEmpty()) {
            return WorkbookReading.refused(notOurs);
        }
        Optional<Sheet> sheet = sheet(book);
        if (sheet.isEmpty()) {
            return WorkbookReading.refused(List.of(WorkbookFinding.blocking(SheetLayout.FIGURES, "",
                    "Thiếu trang tính “%s”; hãy tải lại biểu số liệu rồi điền lại.".formatted(SheetLayout.FIGURES))));
        }
        List<WorkbookFinding> moved = new SheetStructure(sheet.get(), order).moved();
        return moved.isEmpty() ? read(order, sheet.get(), strangeSheets(book)) : WorkbookReading.refused(moved);
    }

    private WorkbookReading read(SheetOrder order, Sheet sheet, List<WorkbookFinding> strange) {
        SheetLayout layout = order.layout();
        List<WorkbookFinding> findings = new ArrayList<>(new SheetStructure(sheet, order).changed());
        FigureTable table = new InputCells(sheet, layout, findings).read();
        new ComputedCells(sheet, layout, table, findings).check();
        rules.findings(table, order.unit(), order.regime(), order.plan())
                .forEach(finding -> findings.add(atItsCell(finding, table, layout)));
        findings.addAll(strange);
        return new WorkbookReading(findings, table);
    }

    private static WorkbookFinding atItsCell(FigureFinding finding, FigureTable table, SheetLayout layout) {
        boolean whole = finding.indicatorCode().equals(FigureFinding.ALL);
        return new WorkbookFinding(whole ? SheetLayout.cell(SheetLayout.HEADING, layout.column(finding.period()))
                : layout.cell(finding.indicatorCode(), finding.period()), whole ? finding.period().label()
                : table.of(finding.period()).text(finding.indicatorCode()), finding.sentence() + ".", finding.severity());
    }

    private static Optional<Sheet> sheet(XSSFWorkbook book) {
        for (Sheet sheet : book) {
            if (CellText.same(sheet.getSheetName(), SheetLayout.FIGURES)) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }

    private static List<WorkbookFinding> strangeSheets(XSSFWorkbook book) {
        List<WorkbookFinding> findings = new ArrayList<>();
        for (Sheet sheet : book) {
            if (KNOWN_SHEETS.stream().noneMatch(known -> CellText.same(known, sheet.getSheetName()))) {
                findings.add(WorkbookFinding.notice(sheet.getSheetName(), "",
                        "Trang tính này không thuộc biểu, hệ thống không đọc; số liệu phải ghi ở trang “%s”."
                                .formatted(SheetLayout.FIGURES)));
            }
        }
        return findings;
    }

    private static WorkbookReading wholeFile(String fileName, String sentence) {
        return WorkbookReading.refused(List.of(WorkbookFinding.blocking(WorkbookFinding.WHOLE_FILE, fileName,
                sentence)));
    }
}

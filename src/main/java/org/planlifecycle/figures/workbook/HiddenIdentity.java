package org.planlifecycle.figures.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** Finds out for whom a workbook was given out, by what is hidden in it. */
final class HiddenIdentity {

    private static final String DOWNLOAD = "; hãy tải biểu số liệu ở công việc “Nộp báo cáo” của đơn vị rồi điền lại.";

    private final XSSFWorkbook book;

    HiddenIdentity(XSSFWorkbook book) {
        this.book = book;
    }

    /** What is wrong with it; empty if it was given out for exactly this. */
    List<WorkbookFinding> findings(SheetOrder order) {
        List<Map<String, String>> present = Stream.of(properties(), hiddenSheet())
                .filter(fields -> !fields.isEmpty()).toList();
        if (present.isEmpty()) {
            return refused("", "Đây không phải biểu do hệ thống cấp" + DOWNLOAD);
        }
        List<Optional<SheetIdentity>> identities = present.stream().map(SheetIdentity::from).distinct().toList();
        if (identities.size() > 1 || identities.get(0).isEmpty()) {
            return refused("", "Phần nhận dạng của biểu đã bị sửa" + DOWNLOAD);
        }
        return compare(identities.get(0).get(), order);
    }

    private static List<WorkbookFinding> compare(SheetIdentity found, SheetOrder order) {
        List<WorkbookFinding> findings = new ArrayList<>();
        if (!found.unitCode().equals(order.unit().code())) {
            findings.addAll(refused("mã " + found.unitCode(),
                    "Đây là biểu của đơn vị khác, không phải của %s%s".formatted(order.unitName(), DOWNLOAD)));
        }
        if (!found.planId().equals(order.plan().id().value())) {
            findings.addAll(refused("kế hoạch " + found.planId(),
                    "Đây là biểu của kế hoạch khác hoặc năm trước, không phải của %s%s"
                            .formatted(order.plan().shortName(), DOWNLOAD)));
        } else if (!found.regime().equals(order.regime().code())
                || found.regimeVersion() != order.regime().version()) {
            findings.addAll(refused("mẫu phiên bản %d".formatted(found.regimeVersion()),
                    "Biểu theo mẫu cũ; mẫu đang dùng là phiên bản %d%s".formatted(order.regime().version(), DOWNLOAD)));
        }
        return findings;
    }

    private static List<WorkbookFinding> refused(String value, String rule) {
        return List.of(WorkbookFinding.blocking(WorkbookFinding.WHOLE_FILE, value, rule));
    }

    private Map<String, String> properties() {
        Map<String, String> fields = new HashMap<>();
        for (CTProperty property : book.getProperties().getCustomProperties().getUnderlyingProperties()
                .getPropertyArray()) {
            if (SheetIdentity.isField(property.getName())) {
                fields.put(property.getName(), property.getLpwstr());
            }
        }
        return fields;
    }

    private Map<String, String> hiddenSheet() {
        Map<String, String> fields = new HashMap<>();
        XSSFSheet sheet = book.getSheet(SheetLayout.IDENTITY);
        if (sheet != null) {
            for (Row row : sheet) {
                String name = CellText.of(row.getCell(0));
                if (SheetIdentity.isField(name)) {
                    fields.put(name, CellText.of(row.getCell(1)));
                }
            }
        }
        return fields;
    }
}

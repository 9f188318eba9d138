package org.planlifecycle.monitoring.web;

import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.UnitTable;
import org.planlifecycle.monitoring.Watcher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a plan as a workbook to take away. */
@RestController
@RequestMapping(ProgressController.BASE)
class ExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final UnitTable table;

    ExportController(UnitTable table) {
        this.table = table;
    }

    @GetMapping("/plans/{plan}/units.xlsx")
    ResponseEntity<byte[]> units(Watcher watcher, @PathVariable PlanId plan, UnitSearch search) {
        byte[] workbook = table.workbook(plan, search.query());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("tien-do-%s.xlsx".formatted(plan)).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(workbook);
    }
}

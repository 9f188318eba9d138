package org.planlifecycle.monitoring.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.FigureOrigins;
import org.planlifecycle.monitoring.FigureReading;
import org.planlifecycle.monitoring.FigureViews;
import org.planlifecycle.monitoring.Watcher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The consolidated figures of a plan: tables, what is behind them, and what changed. */
@RestController
@RequestMapping(ProgressController.BASE + "/plans/{plan}/figures")
class FigureController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BYTES = "application/octet-stream";

    private final FigureReading figures;
    private final FigureOrigins origins;

    FigureController(FigureReading figures, FigureOrigins origins) {
        this.figures = figures;
        this.origins = origins;
    }

    @GetMapping
    FigureViews.Overview overview(Watcher watcher, @PathVariable PlanId plan) {
        return figures.overview(plan);
    }

    @GetMapping("/{number}")
    FigureViews.Table table(Watcher watcher, @PathVariable PlanId plan, @PathVariable int number,
            @RequestParam Scope.Level level, @RequestParam(defaultValue = "") String key) {
        return figures.table(plan, number, new Scope(level, key));
    }

    @GetMapping("/{number}/origins")
    List<FigureViews.Origin> origins(Watcher watcher, @PathVariable PlanId plan, @PathVariable int number,
            @RequestParam Scope.Level level, @RequestParam(defaultValue = "") String key,
            @RequestParam String indicator, @RequestParam String period) {
        return origins.origins(plan, number, new Scope(level, key), indicator, period);
    }

    @GetMapping("/{number}/difference")
    FigureViews.Difference difference(Watcher watcher, @PathVariable PlanId plan, @PathVariable int number) {
        return origins.difference(plan, number);
    }

    @GetMapping("/{number}/missing")
    List<FigureViews.Missing> missing(Watcher watcher, @PathVariable PlanId plan, @PathVariable int number) {
        return figures.missing(plan, number);
    }

    @GetMapping("/{number}/workbook")
    ResponseEntity<byte[]> workbook(Watcher watcher, @PathVariable PlanId plan, @PathVariable int number) {
        return file("so-lieu-tong-hop-%s-lan-%d.xlsx".formatted(plan, number), XLSX, figures.workbook(plan, number));
    }

    /** As bytes of no known kind, to be saved and never to be shown: what is inside is a stranger's. */
    @GetMapping("/evidence/{file}")
    ResponseEntity<byte[]> evidence(Watcher watcher, @PathVariable PlanId plan, @PathVariable String file) {
        FigureOrigins.Evidence found = origins.evidence(plan, file);
        return file(found.name(), BYTES, found.content());
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }
}

package org.planlifecycle.monitoring.web;

import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.AuditEntry;
import org.planlifecycle.monitoring.HistoryReading;
import org.planlifecycle.monitoring.Page;
import org.planlifecycle.monitoring.PlanLine;
import org.planlifecycle.monitoring.PlanView;
import org.planlifecycle.monitoring.ProgressReading;
import org.planlifecycle.monitoring.UnitRow;
import org.planlifecycle.monitoring.UnitView;
import org.planlifecycle.monitoring.Watcher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the progress page reads. Below the web applications' address, so that their session and headers hold here. */
@RestController
@RequestMapping(ProgressController.BASE)
class ProgressController {

    static final String BASE = "/camunda/api/tien-do";

    private final ProgressReading reading;
    private final HistoryReading history;

    ProgressController(ProgressReading reading, HistoryReading history) {
        this.reading = reading;
        this.history = history;
    }

    /** Who asks, so that the page offers what they may do. */
    @GetMapping("/me")
    Watcher me(Watcher watcher) {
        return watcher;
    }

    @GetMapping("/plans")
    Page<PlanLine> plans(Watcher watcher, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return reading.plans(page, size);
    }

    @GetMapping("/plans/{plan}")
    PlanView plan(Watcher watcher, @PathVariable PlanId plan) {
        return reading.plan(plan);
    }

    @GetMapping("/plans/{plan}/units")
    Page<UnitRow> units(Watcher watcher, @PathVariable PlanId plan, UnitSearch search) {
        return reading.units(plan, search.query());
    }

    @GetMapping("/plans/{plan}/units/{unit}")
    UnitView unit(Watcher watcher, @PathVariable PlanId plan, @PathVariable String unit) {
        return history.unit(plan, unit);
    }

    @GetMapping("/plans/{plan}/audit")
    Page<AuditEntry> audit(Watcher watcher, @PathVariable PlanId plan, @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return history.audit(plan, unit, q, page, size);
    }
}

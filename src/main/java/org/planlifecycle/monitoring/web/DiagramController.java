package org.planlifecycle.monitoring.web;

import java.time.Duration;
import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.HistoryReading;
import org.planlifecycle.monitoring.PassedProcess;
import org.planlifecycle.monitoring.Watcher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The diagrams of the processes, and which way a plan went through them. */
@RestController
@RequestMapping(ProgressController.BASE)
class DiagramController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final Duration UNCHANGED = Duration.ofMinutes(10);

    private final HistoryReading history;

    DiagramController(HistoryReading history) {
        this.history = history;
    }

    @GetMapping("/plans/{plan}/path")
    List<PassedProcess> path(Watcher watcher, @PathVariable PlanId plan) {
        return history.path(plan);
    }

    /** As drawn from the model that this version of the product brings. */
    @GetMapping("/diagrams/{process:[a-z-]+}.svg")
    ResponseEntity<ClassPathResource> diagram(Watcher watcher, @PathVariable String process) {
        ClassPathResource file = new ClassPathResource("diagrams/%s.svg".formatted(process));
        return file.exists() ? ResponseEntity.ok().contentType(SVG).cacheControl(CacheControl.maxAge(UNCHANGED))
                .body(file) : ResponseEntity.notFound().build();
    }
}

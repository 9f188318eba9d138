package org.planlifecycle.dossier.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.planlifecycle.dossier.Dossier;
import org.planlifecycle.dossier.DossierReading;
import org.planlifecycle.dossier.FilterCounts;
import org.planlifecycle.dossier.TaskCard;
import org.planlifecycle.dossier.TaskCards;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist's cards and the dossier tab read. Below the web applications' address, so that their session holds. */
@RestController
@RequestMapping(DossierController.BASE)
class DossierController {

    static final String BASE = "/camunda/api/ho-so";

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_CARDS = 100;

    private final TaskCards cards;
    private final DossierReading dossiers;
    private final FilterCounts counts;

    DossierController(TaskCards cards, DossierReading dossiers, FilterCounts counts) {
        this.cards = cards;
        this.dossiers = dossiers;
        this.counts = counts;
    }

    @GetMapping("/cards")
    ResponseEntity<List<TaskCard>> cards(@RequestParam List<String> task) {
        if (task.size() > MOST_CARDS) {
            throw new IllegalArgumentException("At most %d cards at once".formatted(MOST_CARDS));
        }
        return fresh(cards.of(task));
    }

    @GetMapping("/filter-counts")
    ResponseEntity<Map<String, Long>> filterCounts() {
        return fresh(counts.ofSignedIn());
    }

    @GetMapping("/tasks/{task}")
    ResponseEntity<Dossier> dossier(@PathVariable String task) {
        return fresh(dossiers.of(task));
    }

    @GetMapping("/tasks/{task}/documents/{document}")
    ResponseEntity<byte[]> document(@PathVariable String task, @PathVariable String document) {
        return file(dossiers.file(task, document), DOCX);
    }

    @GetMapping("/tasks/{task}/documents/{document}/lists.xlsx")
    ResponseEntity<byte[]> lists(@PathVariable String task, @PathVariable String document) {
        return file(dossiers.lists(task, document), XLSX);
    }

    @GetMapping("/tasks/{task}/documents/{document}/receipts")
    ResponseEntity<List<String>> receipts(@PathVariable String task, @PathVariable String document) {
        return fresh(dossiers.receipts(task, document));
    }

    @GetMapping("/tasks/{task}/receipts.xlsx")
    ResponseEntity<byte[]> register(@PathVariable String task) {
        return file(dossiers.register(task), XLSX);
    }

    private static ResponseEntity<byte[]> file(Dossier.File file, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(body);
    }
}

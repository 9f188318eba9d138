package org.planlifecycle.dossier.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planlifecycle.dossier.Dossier;
import org.planlifecycle.dossier.TaskPapers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers in the making that lie beside a task, each made when it is asked for. */
@RestController
@RequestMapping(DossierController.BASE + "/tasks/{task}/working-papers")
class TaskPaperController {

    private static final String OFFICE_FILE = "application/vnd.openxmlformats-officedocument.";

    private final TaskPapers papers;

    TaskPaperController(TaskPapers papers) {
        this.papers = papers;
    }

    @GetMapping
    ResponseEntity<List<TaskPapers.Line>> list(@PathVariable String task) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(papers.of(task));
    }

    @GetMapping("/{key}")
    ResponseEntity<byte[]> file(@PathVariable String task, @PathVariable String key) {
        Dossier.File file = papers.file(task, key);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, OFFICE_FILE + (file.name().endsWith(".xlsx")
                        ? "spreadsheetml.sheet" : "wordprocessingml.document"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}

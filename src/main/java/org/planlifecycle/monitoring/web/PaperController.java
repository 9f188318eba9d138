package org.planlifecycle.monitoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.monitoring.Page;
import org.planlifecycle.monitoring.PaperLine;
import org.planlifecycle.monitoring.PaperReading;
import org.planlifecycle.monitoring.PaperReceipt;
import org.planlifecycle.monitoring.Watcher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The issued documents of a plan to take away, and the question whether a file is one of them. */
@RestController
@RequestMapping(ProgressController.BASE)
class PaperController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long LARGEST_FILE = 20L * 1024 * 1024;

    private final PaperReading papers;

    PaperController(PaperReading papers) {
        this.papers = papers;
    }

    @GetMapping("/plans/{plan}/documents")
    Page<PaperLine> papers(Watcher watcher, @PathVariable PlanId plan, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size) {
        return papers.papers(plan, page, size);
    }

    @GetMapping("/plans/{plan}/documents/{id}")
    ResponseEntity<byte[]> document(Watcher watcher, @PathVariable PlanId plan, @PathVariable String id) {
        return file(papers.file(plan, id), DOCX);
    }

    @GetMapping("/plans/{plan}/documents/{id}/lists.xlsx")
    ResponseEntity<byte[]> lists(Watcher watcher, @PathVariable PlanId plan, @PathVariable String id) {
        return file(papers.lists(plan, id), XLSX);
    }

    @GetMapping("/plans/{plan}/documents/{id}/receipts")
    List<PaperReceipt> receipts(Watcher watcher, @PathVariable PlanId plan, @PathVariable String id) {
        return papers.receipts(plan, id);
    }

    @GetMapping("/plans/{plan}/receipts.xlsx")
    ResponseEntity<byte[]> register(Watcher watcher, @PathVariable PlanId plan) {
        return file(papers.register(plan), XLSX);
    }

    /** Of whichever plan the file is. */
    @PostMapping(path = "/documents/verify", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    PaperReading.Verdict verify(Watcher watcher, HttpServletRequest file) throws IOException {
        if (file.getContentLengthLong() < 0 || file.getContentLengthLong() > LARGEST_FILE) {
            throw new Refusal("Tệp lớn hơn 20 MB nên không thể là văn bản của hệ thống; hãy chọn lại tệp.");
        }
        return papers.verify(file.getInputStream());
    }

    private static ResponseEntity<byte[]> file(PaperReading.File file, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}

package org.planlifecycle.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.planlifecycle.dossier.DraftKeeping;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what is being typed into a task's form. The values come back with the form itself. */
@RestController
@RequestMapping(DossierController.BASE + "/tasks/{task}/draft")
class DraftController {

    private static final int BYTES_OF_A_CHARACTER = 4;

    private final DraftKeeping drafts;

    DraftController(DraftKeeping drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    ResponseEntity<DraftKeeping.State> state(@PathVariable String task) {
        return fresh(drafts.state(task));
    }

    /** Reads no more than a draft may hold, whatever length the request claims to have. */
    @PutMapping
    ResponseEntity<DraftKeeping.State> save(@PathVariable String task, HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(DraftKeeping.LARGEST * BYTES_OF_A_CHARACTER + 1);
        return fresh(drafts.save(task, new String(body, StandardCharsets.UTF_8)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String task) {
        drafts.remove(task);
    }

    private static ResponseEntity<DraftKeeping.State> fresh(DraftKeeping.State state) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(state);
    }
}

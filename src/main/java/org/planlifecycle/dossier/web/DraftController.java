package org.planlifecycle.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.planlifecycle.dossier.DraftKeeping;
import org.planlifecycle.engine.Attempts;
import org.planlifecycle.engine.form.DraftSubject;
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

/** Takes what is being typed into the form of a task, or of the start of a process. It comes back with the form. */
@RestController
@RequestMapping(DossierController.BASE + "/{forms:tasks|processes}/{id}/draft")
class DraftController {

    private static final String TASKS = "tasks";
    private static final int BYTES_OF_A_CHARACTER = 4;

    private final DraftKeeping drafts;

    DraftController(DraftKeeping drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    ResponseEntity<DraftKeeping.State> state(@PathVariable String forms, @PathVariable String id) {
        return fresh(drafts.state(form(forms, id)));
    }

    /** Reads no more than a draft may hold, whatever length the request claims to have. */
    @PutMapping
    ResponseEntity<DraftKeeping.State> save(@PathVariable String forms, @PathVariable String id,
            HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(DraftKeeping.LARGEST * BYTES_OF_A_CHARACTER + 1);
        // two windows may save the first draft of one form at the same instant
        return fresh(Attempts.of(() -> drafts.save(form(forms, id), new String(body, StandardCharsets.UTF_8))));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String forms, @PathVariable String id) {
        Attempts.run(() -> drafts.remove(form(forms, id)));
    }

    private static DraftSubject form(String forms, String id) {
        return forms.equals(TASKS) ? DraftSubject.task(id) : DraftSubject.start(id);
    }

    private static ResponseEntity<DraftKeeping.State> fresh(DraftKeeping.State state) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(state);
    }
}

package org.planlifecycle.dossier.web;

import org.planlifecycle.dossier.TaskThemes;
import org.planlifecycle.engine.Attempts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the units wrote by theme, and the correction of one theme. */
@RestController
@RequestMapping(DossierController.BASE + "/tasks/{task}/themes")
class ThemeController {

    private final TaskThemes themes;

    ThemeController(TaskThemes themes) {
        this.themes = themes;
    }

    @GetMapping
    ResponseEntity<TaskThemes.View> themes(@PathVariable String task) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(themes.of(task));
    }

    @PutMapping("/{sentence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable String task, @PathVariable String sentence, @RequestParam String theme) {
        Attempts.run(() -> themes.correct(task, sentence, theme));
    }
}

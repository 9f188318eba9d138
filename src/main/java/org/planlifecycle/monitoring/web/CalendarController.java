package org.planlifecycle.monitoring.web;

import java.util.Map;
import org.planlifecycle.deadline.CalendarNotices;
import org.planlifecycle.monitoring.Watcher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the start page and the progress page what the working calendar still lacks. */
@RestController
@RequestMapping(ProgressController.BASE)
class CalendarController {

    private final CalendarNotices notices;

    CalendarController(CalendarNotices notices) {
        this.notices = notices;
    }

    /** One sentence, or none. */
    @GetMapping("/calendar")
    Map<String, String> calendar(Watcher watcher) {
        return Map.of("warning", notices.missing().orElse(""));
    }
}

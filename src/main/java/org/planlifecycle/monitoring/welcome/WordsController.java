package org.planlifecycle.monitoring.welcome;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.FigureFinding;
import org.planlifecycle.monitoring.PhaseState;
import org.planlifecycle.monitoring.UnitState;
import org.planlifecycle.monitoring.Watcher;
import org.planlifecycle.monitoring.Watchers;
import org.planlifecycle.notification.MailStatus;
import org.planlifecycle.reminder.units.CallOutcome;
import org.planlifecycle.report.ReportExtension;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.attachment.AttachmentKind;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the pages what each state is called, and who may follow plans, so that neither stands in a script. */
@RestController
class WordsController {

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "unitState", words(UnitState.class, UnitState::label),
            "unitKind", words(UnitKind.class, UnitKind::title),
            "reportCheck", words(ReportVersion.Outcome.class, ReportVersion.Outcome::label),
            "extension", words(ReportExtension.Decision.class, ReportExtension.Decision::label),
            "attachment", words(AttachmentKind.class, AttachmentKind::label),
            "finding", words(FigureFinding.Severity.class, FigureFinding.Severity::label),
            "mail", words(MailStatus.class, MailStatus::label),
            "call", words(CallOutcome.class, CallOutcome::label),
            "phase", words(PhaseState.State.class, PhaseState.State::label),
            "level", words(Scope.Level.class, Scope.Level::label));

    private final Watchers watchers;

    WordsController(Watchers watchers) {
        this.watchers = watchers;
    }

    /**
     * What the pages ask for once.
     *
     * @param words the names of the states of each kind, in their order
     * @param watching the groups whose people may follow all plans
     */
    record Told(Map<String, Map<String, String>> words, Set<String> watching) {
    }

    @GetMapping("/camunda/api/tu-ngu")
    ResponseEntity<Told> words() {
        watchers.requireSignedIn();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Told(WORDS, Watcher.readingGroups()));
    }

    private static <E extends Enum<E>> Map<String, String> words(Class<E> states, Function<E, String> label) {
        Map<String, String> words = new LinkedHashMap<>();
        EnumSet.allOf(states).forEach(state -> words.put(state.name(), label.apply(state)));
        return words;
    }
}

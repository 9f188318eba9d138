package org.planlifecycle.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.WebUser.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.rehearsal.WorkbookFiller;

/** Units and the propaganda department at work at the same time; each goes on from wherever its unit stands. */
final class Collecting {

    private static final int AT_ONCE = 4;

    private final Ledger ledger;
    private final WebUser propaganda;
    private final Map<String, WebUser> units = new TreeMap<>();
    private final List<Future<?>> courses = new ArrayList<>();

    Collecting(ChildApplication application, Ledger ledger, List<String> unitCodes) {
        this.ledger = ledger;
        this.propaganda = application.signIn("bantuyengiao");
        unitCodes.forEach(code -> units.put(code, application.signIn(code.toLowerCase(java.util.Locale.ROOT))));
    }

    /** A kill between the two leaves a workbook that waits, which the next attempt replaces. */
    private static void handInTheSheet(WebUser unit, Ledger.Step step) {
        unit.post("%s/task/%s/claim".formatted(ENGINE, step.taskId()),
                Map.of("userId", step.unitCode().toLowerCase(java.util.Locale.ROOT)));
        String sheet = "/camunda/api/ho-so/tasks/%s/bieu-so-lieu".formatted(step.taskId());
        Answer answer = unit.upload(sheet, Map.of(), "bieu-so-lieu.xlsx",
                WorkbookFiller.fill(unit.download(sheet + "/tep"), ReportForms.SHEET));
        assertThat(answer.status()).as("%s: %s", step, answer).isEqualTo(200);
    }

    /** Returns at once; {@link #finish} or {@link #breakOff} waits for the end. */
    void begin(String... steps) {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        units.forEach((code, unit) -> courses.add(people.submit(() -> course(code, unit, steps))));
        people.shutdown();
    }

    private void course(String code, WebUser unit, String... steps) {
        for (String step : steps) {
            WebUser person = step.equals(ReportForms.CHECK) ? propaganda : unit;
            JsonNode tasks = person.post(ENGINE + "/task?maxResults=10", Map.of("taskDefinitionKey", step,
                    "processVariables", List.of(Map.of("name", "unitCode", "operator", "eq", "value", code)))).json();
            if (!tasks.isEmpty()) {
                complete(person, new Ledger.Step(code, step, tasks.get(0).get("id").asText()));
            }
        }
    }

    private void complete(WebUser person, Ledger.Step step) {
        if (step.activityId().equals(ReportForms.SUBMIT)) {
            handInTheSheet(person, step);
        }
        Answer answer = person.post("%s/task/%s/submit-form".formatted(ENGINE, step.taskId()),
                WebUser.form(ReportForms.of(step.activityId())));
        assertThat(answer.status()).as("%s: %s", step, answer).isEqualTo(204);
        ledger.write(step);
    }

    void finish() {
        courses.forEach(course -> assertThat(failureOf(course)).isNull());
    }

    /** The application is gone: connections break, and nothing else may have gone wrong. */
    void breakOff() {
        courses.forEach(course -> assertThat(failureOf(course)).satisfiesAnyOf(
                failure -> assertThat(failure).isNull(),
                failure -> assertThat(failure).isInstanceOf(UncheckedIOException.class)));
    }

    private static Throwable failureOf(Future<?> course) {
        try {
            course.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return interrupted;
        }
    }
}

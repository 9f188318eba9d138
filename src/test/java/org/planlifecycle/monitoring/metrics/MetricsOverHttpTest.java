package org.planlifecycle.monitoring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Prometheus reads on the port of its own, and that the port of the pages tells nothing of it. */
@WebTest
class MetricsOverHttpTest {

    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @LocalManagementPort
    private int managementPort;
    @Autowired
    private Scenario scenario;
    @Autowired
    private Measurement measurement;

    @AfterEach
    void backToTheFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
    }

    private PlanId givenAPlanThatTwoUnitsOweTheirReportsTo() {
        scenario.moveTo("2021-02-22T08:00");
        PlanId plan = scenario.givenAnIssuedPlan("do-luong-" + ++plansSoFar, "CS01", "CS02");
        scenario.startFor(plan, "collect-reports", Map.of());
        scenario.runJobs(plan);
        return plan;
    }

    private String scraped() {
        Answer answer = WebUser.anonymous(managementPort).get("/actuator/prometheus");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/info", "/actuator/prometheus", "/actuator/env",
        "/actuator/heapdump", "/actuator;a/health", "//actuator/health", "/camunda/../actuator/health",
        "/%61ctuator/health", "/camunda/actuator/health", "/prometheus", "/metrics", "/health"})
    void thePortOfThePagesAnswersNothingOfIt(String path) {
        for (WebUser user : List.of(WebUser.anonymous(port), WebUser.signedIn(port, "quantri"))) {
            Answer answer = user.get(path);
            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("\"status\":\"UP\"", "plan_tasks_open", "_links");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "configprops", "heapdump", "threaddump", "loggers", "mappings", "shutdown",
        "scheduledtasks", "flyway", "metrics", "conditions"})
    void thePortOfItsOwnAnswersOnlyHealthInfoAndFigures(String endpoint) {
        assertThat(WebUser.anonymous(managementPort).get("/actuator/" + endpoint).status()).isEqualTo(404);
    }

    @Test
    void thePortOfItsOwnLeadsToNoPage() {
        assertThat(WebUser.anonymous(managementPort).get("/camunda/app/tasklist/default/").status()).isEqualTo(404);
        assertThat(WebUser.anonymous(managementPort).get(WebUser.ENGINE + "/task").status()).isEqualTo(404);
    }

    @Test
    void healthSaysWhetherTheDatabaseAnswers() {
        WebUser probe = WebUser.anonymous(managementPort);

        assertThat(probe.get("/actuator/health/readiness").json().get("status").asText()).isEqualTo("UP");
        assertThat(probe.get("/actuator/health/liveness").json().get("status").asText()).isEqualTo("UP");
        assertThat(probe.get("/actuator/health/readiness/db").status()).isEqualTo(404);
    }

    @Test
    void theFiguresOfAPlanAreThere() {
        PlanId plan = givenAPlanThatTwoUnitsOweTheirReportsTo();
        measurement.measure();
        assertThat(scraped()).contains("plan_reports_expected{plan=\"%s\"} 2.0".formatted(plan),
                "plan_reports_overdue{plan=\"%s\"} 0.0".formatted(plan), "plan_tasks_open{process=\"collect-report\"}");

        scenario.moveTo("2021-03-08T00:00");
        measurement.measure();

        assertThat(scraped()).contains("plan_reports_overdue{plan=\"%s\"} 2.0".formatted(plan),
                "plan_reports_received{plan=\"%s\"} 0.0".formatted(plan));
    }

    @Test
    void aScrapeShowsWhatWasMeasuredLastAndHowOldThatIs() {
        PlanId plan = givenAPlanThatTwoUnitsOweTheirReportsTo();
        measurement.measure();
        scenario.moveTo("2021-02-22T08:05");

        assertThat(scraped()).contains("plan_measurement_age_seconds 300.0", "plan=\"%s\"".formatted(plan));
    }

    @Test
    void everyFigureOnTheDashboardExists() throws IOException {
        givenAPlanThatTwoUnitsOweTheirReportsTo();
        measurement.measure();

        assertThat(measured()).containsAll(shown());
        assertThat(shown()).containsAll(measured().stream().filter(name -> name.startsWith("plan_")).toList());
    }

    private Set<String> measured() {
        return found(Pattern.compile("^# TYPE (\\S+) ", Pattern.MULTILINE), scraped());
    }

    private static Set<String> shown() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(Path.of("docs/grafana/plan-lifecycle.json").toFile());
        Set<String> names = new TreeSet<>();
        dashboard.findValuesAsText("expr").forEach(query -> names.addAll(
                found(Pattern.compile("\\b((?:plan|jvm|hikaricp|process|http)_[a-z_]+)"), query)));
        return names;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

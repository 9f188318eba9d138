package org.planlifecycle.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Measured;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.monitoring.persistence.PlanOfManyUnits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the answers behind the progress page cost with 1,000 units, each with a report and twenty journal entries. */
@WebTest
class ProgressPageBenchmark {

    private static final int TURNS = 15;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void theAnswersOfTheProgressPage() {
        PlanOfManyUnits.thousand(jdbc, "mot-nghin-don-vi");
        WebUser giamsat = WebUser.signedIn(port, "giamsat");
        for (String path : List.of("/plans", "/plans/mot-nghin-don-vi", "/plans/mot-nghin-don-vi/units?q=so%2099",
                "/plans/mot-nghin-don-vi/units?sort=REMINDED&descending=true&page=9",
                "/plans/mot-nghin-don-vi/units/X0500", "/plans/mot-nghin-don-vi/audit")) {
            Measured.measure("1,000 units, GET " + path, TURNS, () ->
                    assertThat(giamsat.get(ProgressController.BASE + path).status()).as(path).isEqualTo(200));
        }
    }
}

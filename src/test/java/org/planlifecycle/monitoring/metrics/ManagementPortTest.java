package org.planlifecycle.monitoring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Where health and measurements are found when only the port of the pages is set. */
class ManagementPortTest {

    @ParameterizedTest
    @CsvSource({"8080, 18080", "8109, 18109", "55535, 65535", "55536, 45536", "65535, 55535", "0, 0", "-1, 0"})
    void itLiesTenThousandBesideThePortOfThePages(int pages, int management) {
        assertThat(ManagementPort.beside(pages)).isEqualTo(management);
    }

    @Test
    void itFollowsTheSettingOfThePages() {
        MockEnvironment environment = new MockEnvironment().withProperty("server.port", "9000");

        new ManagementPort().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty(ManagementPort.PROPERTY)).isEqualTo("19000");
    }
}

package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Links lead where people's browsers really find the product. */
class WebAddressTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void whatIsSetIsUsed() {
        environment.withProperty("server.port", "9090").withProperty("camunda.bpm.webapp.csrf.target-origin", "https://b.vn");

        assertThat(new WebAddress(new WebSettings("https://a.vn/kh"), environment).base()).isEqualTo("https://a.vn/kh");
    }

    @Test
    void aChangedPortIsNeverLeftOut() {
        assertThat(address()).isEqualTo("http://localhost:8080");
        environment.setProperty("server.port", "9090");
        assertThat(address()).isEqualTo("http://localhost:9090");
        environment.setProperty("local.server.port", "41234");
        environment.setProperty("server.servlet.context-path", "/ke-hoach/");
        environment.setProperty("server.ssl.key-store", "house.p12");
        assertThat(address()).isEqualTo("https://localhost:41234/ke-hoach");
    }

    @Test
    void theOriginOfThePagesIsTheAddressOfTheirLinksToo() {
        environment.withProperty("server.port", "8080")
                .withProperty("camunda.bpm.webapp.csrf.target-origin", "https://kehoach.example.vn/");

        assertThat(address()).isEqualTo("https://kehoach.example.vn");
    }

    private String address() {
        return new WebAddress(new WebSettings(""), environment).base();
    }
}

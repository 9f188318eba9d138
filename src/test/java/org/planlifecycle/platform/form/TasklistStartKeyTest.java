package org.planlifecycle.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the start dialog of Tasklist sends beside the form is what {@link StartRequest} takes out again. */
class TasklistStartKeyTest {

    @Test
    void theFormThatStartsAProcessGoesWithAKey() throws IOException {
        assertThat(new ClassPathResource("platform/webapp-patches.yml").getContentAsString(StandardCharsets.UTF_8))
                .contains("variables:Object.assign({},r,{" + StartRequest.FIELD + ":{value:v.planStartKey=");
    }
}

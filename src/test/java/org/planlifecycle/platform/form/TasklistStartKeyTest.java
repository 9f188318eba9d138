package org.planlifecycle.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the start dialog of Tasklist sends beside the form. */
class TasklistStartKeyTest {

    private static final String PATH = "/app/tasklist/camunda-tasklist-bootstrap.js";

    @Test
    void theFormThatStartsAProcessGoesWithAKey() throws IOException {
        String script = new ClassPathResource("META-INF/resources/webjars/camunda" + PATH)
                .getContentAsString(StandardCharsets.UTF_8);

        String mended = new TasklistStartKey().applyTo(PATH, script);

        assertThat(mended.split("requestKey", -1)).hasSize(2);
        assertThat(mended.contains("g.submitForm({id:h.getParams().processDefinitionId,variables:Object.assign({},r,"
                + "{requestKey:{value:v.planStartKey=v.planStartKey||")).isTrue();
    }
}

package org.planlifecycle.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.planlifecycle.WebUser.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;

/** The offices bring a plan from its start form to the units, over HTTP and with the data that the forms open with. */
final class Issuing {

    private static final List<String> START = List.of("title", "directives", "legalBasis", "reviewFrom", "reviewTo",
            "recipients", "dates", "deadlinePhrase", "conferencePhrase");
    private static final List<String> DRAFT = List.of("title", "directives", "legalBasis", "reviewFrom", "reviewTo",
            "recipients", "deadlinePhrase", "conferencePhrase", "purpose", "requirements", "content", "organisation",
            "unitScope", "unitCodes");
    private static final String PLAN_FORM = ENGINE + "/process-definition/key/plan-lifecycle/";

    private final ChildApplication application;

    Issuing(ChildApplication application) {
        this.application = application;
    }

    void issueTo(List<String> unitCodes) {
        start(unitCodes);
        WebUser propaganda = application.signIn("bantuyengiao");
        String draft = await().until(() -> task(propaganda, "userTask_draftPlan"), Objects::nonNull);
        submit(propaganda, draft, offered(propaganda.get("%s/task/%s/form-variables".formatted(ENGINE, draft)), DRAFT));
        act("vanphong", "userTask_appraisePlan", Map.of("outcome", "PASS"));
        act("thuongtruc", "userTask_signPlan", Map.of("outcome", "SIGN", "position", "PHÓ BÍ THƯ"));
        act("vanthu", "userTask_distributePlan", Map.of("sealed", true, "copies", 80));
    }

    private void start(List<String> unitCodes) {
        WebUser propaganda = application.signIn("bantuyengiao");
        Map<String, Object> fields = offered(propaganda.get(PLAN_FORM + "form-variables"), START);
        fields.put("unitScope", "CHOSEN");
        fields.put("unitCodes", unitCodes);
        Answer answer = propaganda.post(PLAN_FORM + "submit-form", WebUser.form(fields));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private void act(String userId, String activityId, Map<String, Object> fields) {
        WebUser person = application.signIn(userId);
        String task = await(activityId).atMost(Duration.ofSeconds(30))
                .until(() -> task(person, activityId), Objects::nonNull);
        submit(person, task, fields);
    }

    private static void submit(WebUser person, String task, Map<String, Object> fields) {
        Answer answer = person.post("%s/task/%s/submit-form".formatted(ENGINE, task), WebUser.form(fields));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }

    /** The person's one open task of this kind, or {@code null}. */
    static String task(WebUser person, String activityId) {
        JsonNode tasks = person.post(ENGINE + "/task?maxResults=10", Map.of("taskDefinitionKey", activityId)).json();
        return tasks.isEmpty() ? null : tasks.get(0).get("id").asText();
    }

    /** These fields as the form opened with them. */
    private static Map<String, Object> offered(Answer form, List<String> names) {
        Map<String, Object> fields = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        names.forEach(name -> {
            JsonNode variable = form.json().required(name);
            try {
                fields.put(name, "Json".equals(variable.get("type").asText())
                        ? json.readValue(variable.get("value").asText(), List.class)
                        : json.convertValue(variable.get("value"), Object.class));
            } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
                throw new AssertionError("Not JSON: " + variable, broken);
            }
        });
        return fields;
    }
}

package org.planlifecycle.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.WebUser.ENGINE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two units with the same rights: each works on its own task and finds nothing of the other's. */
@WebTest
class UnitSeparationTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Probe probe;
    @Autowired
    private Probe.ProbeProcess process;

    private WebUser cs01;
    private String own;
    private String foreign;

    @BeforeEach
    void twoUnitsHaveATaskEach() {
        cs01 = WebUser.signedIn(port, "cs01");
        own = process.taskOf("CS01");
        foreign = process.taskOf("CS02");
    }

    private static Map<String, Object> form(String name, String value) {
        return Map.of("variables", Map.of(name, Map.of("value", value)));
    }

    private Answer onOwn(String action, Object body) {
        return cs01.post("%s/task/%s/%s".formatted(ENGINE, own, action), body);
    }

    private Answer onForeign(String action, Object body) {
        return cs01.post("%s/task/%s/%s".formatted(ENGINE, foreign, action), body);
    }

    @Test
    void aUnitFindsItsOwnTaskAndNotTheOthers() {
        String list = cs01.post(ENGINE + "/task?maxResults=1000", Map.of("processDefinitionKey", Probe.KEY)).body();
        assertThat(list).contains(own).doesNotContain(foreign);
    }

    @Test
    void aUnitClaimsAndCompletesItsOwnTask() {
        assertThat(onOwn("claim", Map.of("userId", "cs01")).status()).isEqualTo(204);
        assertThat(cs01.get("%s/task/%s/form-variables".formatted(ENGINE, own)).body()).contains("của CS01");
        assertThat(onOwn("submit-form", form("remark", "đã làm " + own)).status()).isEqualTo(204);
        assertThat(probe.stored()).contains("đã làm " + own);
        assertThat(process.find(own)).isNull();
    }

    @Test
    void whoClaimedATaskGivesItBack() {
        onOwn("claim", Map.of("userId", "cs01"));
        Answer answer = onOwn("unclaim", Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        assertThat(process.find(own).getAssignee()).isNull();
    }

    @Test
    void nobodyTakesATaskInAnothersNameOrHandsItToAnother() {
        assertThat(onOwn("claim", Map.of("userId", "cs02")).status()).isEqualTo(403);
        onOwn("claim", Map.of("userId", "cs01"));
        assertThat(onOwn("assignee", Map.of("userId", "cs02")).status()).isEqualTo(403);
        assertThat(process.find(own).getAssignee()).isEqualTo("cs01");
    }

    @Test
    void theOthersTaskCannotBeRead() {
        for (String part : List.of("", "/form", "/form-variables", "/variables", "/identity-links", "/comment",
                "/attachment", "/deployed-form", "/rendered-form")) {
            Answer answer = cs01.get("%s/task/%s%s".formatted(ENGINE, foreign, part));
            assertThat(answer.body()).as(part).doesNotContain("CS02");
            assertThat(answer.status() >= 400 || List.of("[]", "{}").contains(answer.body()))
                    .as("%s gave %s", part, answer).isTrue();
        }
    }

    @Test
    void theOthersTaskCannotBeTakenOrCompletedAndStaysAsItWas() {
        Map<String, Object> before = process.variables(foreign);
        assertThat(onForeign("claim", Map.of("userId", "cs01")).status()).isGreaterThanOrEqualTo(400);
        assertThat(onForeign("complete", form("remark", "của người khác")).status()).isGreaterThanOrEqualTo(400);
        assertThat(onForeign("submit-form", form("remark", "của người khác")).status()).isGreaterThanOrEqualTo(400);
        assertThat(onForeign("assignee", Map.of("userId", "cs01")).status()).isGreaterThanOrEqualTo(400);
        assertThat(onForeign("identity-links", Map.of("groupId", "unit-CS01", "type", "candidate")).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(onForeign("comment/create", Map.of("message", "xem"))
                .status()).isGreaterThanOrEqualTo(400);
        assertThat(cs01.json("DELETE", "%s/task/%s".formatted(ENGINE, foreign), Map.of()).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(process.find(foreign).getAssignee()).isNull();
        assertThat(process.variables(foreign)).isEqualTo(before);
        assertThat(probe.stored()).doesNotContain("của người khác");
    }

    @Test
    void instancesVariablesAndHistoryOfTheOtherAreNotListed() {
        for (String query : List.of("/process-instance", "/variable-instance", "/execution", "/history/task",
                "/history/process-instance", "/history/activity-instance", "/history/variable-instance",
                "/incident", "/job", "/history/user-operation", "/history/detail")) {
            Answer answer = cs01.get(ENGINE + query + "?maxResults=1000");
            assertThat(answer.body()).as(query).doesNotContain("CS02").doesNotContain(foreign)
                    .doesNotContain(process.find(foreign).getProcessInstanceId());
        }
    }

    @Test
    void aUnitStartsNoProcess() {
        Answer answer = cs01.post(ENGINE + "/process-definition/key/collect-report/start", Map.of());
        assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aVariableIsNotPutAroundTheForm() {
        Answer put = cs01.json("PUT", "%s/task/%s/variables/reportComplete".formatted(ENGINE, own),
                Map.of("value", true, "type", "Boolean"));
        assertThat(put.status()).isEqualTo(403);
        assertThat(put.body()).contains("Chức năng này đã đóng");
        assertThat(process.variables(own)).doesNotContainKey("reportComplete");
    }

    @Test
    void anUnknownFieldIsRefusedInVietnameseAndLeavesNothing() {
        for (String action : List.of("complete", "submit-form")) {
            Answer answer = onOwn(action, Map.of("variables",
                    Map.of("remark", Map.of("value", "đủ"), "reportComplete", Map.of("value", true))));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.body()).contains("Biểu mẫu này không có trường “reportComplete”");
            assertThat(process.find(own)).isNotNull();
            assertThat(process.variables(own)).doesNotContainKeys("reportComplete", "remark");
        }
        assertThat(probe.stored()).doesNotContain("đủ");
    }

    @Test
    void aRefusedFormComesBackAsABadRequestWithTheSentence() {
        Answer answer = onOwn("submit-form", form("remark", Probe.NOT_THIS));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.body()).contains("Ghi chú này không dùng được; hãy viết lại.");
        assertThat(process.find(own)).isNotNull();
    }

    @Test
    void theListsOfTasklistShowEachUnitItsOwn() {
        String filters = cs01.get(ENGINE + "/filter?maxResults=50").body();
        assertThat(filters).contains("Việc của tôi", "Việc của đơn vị tôi", "Sắp đến hạn (3 ngày)", "Quá hạn")
                .doesNotContain("Tất cả công việc").doesNotContain("Chờ phê duyệt");
        String unitList = cs01.get(ENGINE + "/filter?maxResults=50").json().findParents("name").stream()
                .filter(filter -> filter.get("name").asText().equals("Việc của đơn vị tôi")).findFirst()
                .orElseThrow().get("id").asText();
        Answer tasks = cs01.get("%s/filter/%s/list?maxResults=50".formatted(ENGINE, unitList));
        assertThat(tasks.status()).as(tasks.toString()).isEqualTo(200);
        assertThat(tasks.body()).contains(own).doesNotContain(foreign);
    }

    @Test
    void everyListOpensForASupervisor() {
        WebUser giamsat = WebUser.signedIn(port, "giamsat");
        var filters = giamsat.get(ENGINE + "/filter?maxResults=50").json();
        assertThat(filters).hasSize(TaskFilter.values().length);
        filters.forEach(filter -> {
            Answer list = giamsat.get("%s/filter/%s/list?maxResults=50".formatted(ENGINE, filter.get("id").asText()));
            assertThat(list.status()).as("%s: %s", filter.get("name"), list).isEqualTo(200);
        });
        assertThat(giamsat.post(ENGINE + "/task?maxResults=1000", Map.of()).body()).contains(own, foreign);
        assertThat(onBehalfOf(giamsat).status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aSupervisorSeesHowManyTasksEachGroupHas() {
        Answer counts = WebUser.signedIn(port, "giamsat").get(ENGINE + "/task/report/candidate-group-count");

        assertThat(counts.status()).isEqualTo(200);
        assertThat(counts.body()).contains("unit-");
    }

    private Answer onBehalfOf(WebUser supervisor) {
        return supervisor.post("%s/task/%s/submit-form".formatted(ENGINE, own), form("remark", "thay đơn vị"));
    }
}

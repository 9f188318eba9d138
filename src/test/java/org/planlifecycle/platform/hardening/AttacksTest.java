package org.planlifecycle.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.WebUser.ENGINE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The known attacks on an engine of this version, each made over HTTP, each failing. */
@WebTest
class AttacksTest {

    private static final List<String> EVERY_ROLE = List.of("bantuyengiao", "vanphong", "thuongtruc", "uyvien01",
            "bantochuc", "ubkt", "bandanvan", "vanthu", "cs01", "dk01", "giamsat", "quantri");
    private static final Map<String, Object> ANY_PERSON = Map.of(
            "profile", Map.of("id", "ketan", "firstName", "K", "lastName", "T", "email", ""),
            "credentials", Map.of("password", "Khach@2021-la"));

    @LocalServerPort
    private int port;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private FilterService filters;
    @Autowired
    private IdentityService identity;

    @Test
    void nobodyDeploysAModel() {
        long before = repository.createDeploymentQuery().count();
        String boundary = "xxBOUNDARYxx";
        String model = "--%s\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.bpmn\"\r\n"
                + "Content-Type: text/xml\r\n\r\n%s\r\n--%s--\r\n";
        String bpmn = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"><process id="p" \
                isExecutable="true"/></definitions>""";
        for (String role : EVERY_ROLE) {
            Answer answer = WebUser.signedIn(port, role).send("POST", ENGINE + "/deployment/create",
                    "multipart/form-data; boundary=" + boundary, model.formatted(boundary, bpmn, boundary));
            assertThat(answer.status()).as(role).isEqualTo(403);
        }
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void theEngineItselfRefusesADeploymentByWhoIsSignedIn() {
        for (String role : List.of("cs01", "quantri")) {
            identity.setAuthentication(role, List.of("camunda-admin"));
            try {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> repository.createDeployment()
                        .addString("a.bpmn", "<x/>").deploy()))
                        .isInstanceOf(org.camunda.bpm.engine.AuthorizationException.class);
            } finally {
                identity.clearAuthentication();
            }
        }
    }

    @Test
    void nobodyCreatesOrChangesAFilter() {
        long before = filters.createFilterQuery().count();
        String present = filters.createFilterQuery().list().get(0).getId();
        Map<String, Object> evil = Map.of("resourceType", "Task", "name", "Lọc", "query",
                Map.of("assigneeExpression", "${''.getClass()}"), "properties", Map.of());
        for (String role : EVERY_ROLE) {
            WebUser user = WebUser.signedIn(port, role);
            assertThat(user.post(ENGINE + "/filter/create", evil).status()).as(role).isEqualTo(403);
            assertThat(user.json("PUT", ENGINE + "/filter/" + present, evil).status()).as(role).isEqualTo(403);
            assertThat(user.json("DELETE", ENGINE + "/filter/" + present, Map.of()).status()).as(role).isEqualTo(403);
        }
        assertThat(filters.createFilterQuery().count()).isEqualTo(before);
    }

    @Test
    void anExpressionInATaskQueryIsRefusedAlsoInsideOrQueries() {
        WebUser cs01 = WebUser.signedIn(port, "cs01");
        Map<String, Object> expression = Map.of("assigneeExpression", "${now()}");
        assertThat(cs01.post(ENGINE + "/task?maxResults=10", expression).status()).isEqualTo(400);
        Answer inside = cs01.post(ENGINE + "/task?maxResults=10", Map.of("orQueries", List.of(expression)));
        assertThat(inside.status()).as(inside.toString()).isEqualTo(400);
        assertThat(cs01.post(ENGINE + "/task/count", Map.of("orQueries", List.of(expression))).status())
                .isEqualTo(400);
        assertThat(cs01.post(ENGINE + "/task?maxResults=10", Map.of("orQueries",
                List.of(Map.of("assignee", "cs01", "name", "x")))).status()).isEqualTo(200);
    }

    @Test
    void anExpressionThatExtendsAFilterIsRefusedAlsoInsideOrQueries() {
        WebUser cs01 = WebUser.signedIn(port, "cs01");
        String filter = cs01.get(ENGINE + "/filter?maxResults=50").json().get(0).get("id").asText();
        Map<String, Object> expression = Map.of("assigneeExpression", "${now()}");
        for (String action : List.of("list", "singleResult")) {
            String path = "%s/filter/%s/%s?maxResults=10".formatted(ENGINE, filter, action);
            assertThat(cs01.post(path, expression).status()).as(action).isEqualTo(400);
            Answer inside = cs01.post(path, Map.of("orQueries", List.of(expression)));
            assertThat(inside.status()).as("%s: %s", action, inside).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default/user/create/",
        "/camunda/api/admin/setup;a/default/user/create",
        "/camunda/api/admin;x=1/setup/default/user/create",
        "/camunda/api/admin//setup/default/user/create",
        "//camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/x/../setup/default/user/create",
        "/camunda/api/./admin/setup/default/user/create",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/admin/%2573etup/default/user/create",
        "/camunda/api/%61dmin/setup/default/user/create",
        "/camunda/api/admin/SETUP/default/user/create",
        "/camunda/api/admin/auth/..;/setup/default/user/create",
        "/camunda/app/admin/default/setup/",
        "/camunda/app/admin/default/setup"
    })
    void theSetUpOfTheFirstAdministratorDoesNotExistEvenWithoutOne(String path) {
        identity.deleteMembership("quantri", "camunda-admin");
        identity.deleteMembership("test-admin", "camunda-admin");
        try {
            WebUser stranger = WebUser.anonymous(port);
            Answer answer = stranger.post(path, ANY_PERSON);
            assertThat(answer.status()).as(answer.toString()).isIn(400, 404);
            assertThat(stranger.get(path).status()).isIn(400, 404);
            assertThat(identity.createUserQuery().userId("ketan").count()).isZero();
        } finally {
            identity.createMembership("quantri", "camunda-admin");
            identity.createMembership("test-admin", "camunda-admin");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/engine", "/engine-rest/task", "/rest/engine", "/h2-console", "/engine-rest;a/task"})
    void thereIsNoOpenApiAndNoConsole(String path) {
        assertThat(WebUser.anonymous(port).get(path).status()).isEqualTo(404);
        assertThat(WebUser.signedIn(port, "quantri").get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/process-definition", "/user", "/group", "/authorization", "/filter",
        "/deployment", "/history/task", "/variable-instance"})
    void aStrangerGetsNothingFromTheApi(String path) {
        Answer answer = WebUser.anonymous(port).get(ENGINE + path);
        assertThat(answer.status()).as(answer.toString()).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/modification/execute", "/migration/generate", "/migration/execute", "/message",
        "/signal", "/condition", "/task/create", "/process-instance/x/modification",
        "/process-definition/x/restart", "/process-instance/x/variables", "/execution/x/localVariables",
        "/task/x/bpmnError", "/process-instance/variables-async", "/task//x/variables", "/task/x/%76ariables"})
    void nobodyMovesAnInstancePastItsForms(String path) {
        for (String role : List.of("cs01", "bantuyengiao", "giamsat", "quantri")) {
            Answer answer = WebUser.signedIn(port, role).post(ENGINE + path, Map.of());
            assertThat(answer.status()).as("%s: %s", role, answer).isIn(400, 403, 404);
            assertThat(answer.body()).as(role).contains("đã đóng");
        }
    }

    @Test
    void aWriteWithoutTheTokenOfThePageIsRefused() {
        WebUser cs01 = WebUser.signedIn(port, "cs01");
        assertThat(cs01.postWithoutToken(ENGINE + "/task", "{}").status()).isEqualTo(403);
    }

    @Test
    void aWrongTokenOfThePageDoesNotEndTheSession() {
        WebUser cs01 = WebUser.signedIn(port, "cs01");

        Answer refused = cs01.postWithoutToken(ENGINE + "/task", "{}");

        assertThat(refused.json().get("message").asText()).contains("hãy tải lại trang");
        assertThat(cs01.get(ENGINE + "/task/count").status()).isEqualTo(200);
        assertThat(cs01.post(ENGINE + "/task/count", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void onlyAdministratorsOpenTheAdministration() {
        assertThat(WebUser.anonymous(port).login("cs70", "sai").status()).isEqualTo(401);
        assertThat(loginTo("admin", "cs01")).isNotEqualTo(200);
        assertThat(loginTo("cockpit", "cs01")).isNotEqualTo(200);
        assertThat(loginTo("cockpit", "bantuyengiao")).isNotEqualTo(200);
        assertThat(loginTo("cockpit", "giamsat")).isEqualTo(200);
        assertThat(loginTo("admin", "giamsat")).isNotEqualTo(200);
        assertThat(loginTo("admin", "quantri")).isEqualTo(200);
    }

    private int loginTo(String app, String userId) {
        return WebUser.anonymous(port).send("POST", "/camunda/api/admin/auth/user/default/login/" + app,
                "application/x-www-form-urlencoded", "username=%s&password=Demo@08-KH-DUK".formatted(userId)).status();
    }

    @Test
    void aWeakPasswordIsRefused() {
        WebUser quantri = WebUser.signedIn(port, "quantri");
        Answer answer = quantri.post(ENGINE + "/user/create", Map.of("profile", Map.of("id", "moi",
                "firstName", "M", "lastName", "N", "email", ""), "credentials", Map.of("password", "12345")));
        assertThat(answer.body()).as(answer.toString()).contains("Mật khẩu chưa đạt yêu cầu");
        assertThat(identity.createUserQuery().userId("moi").count()).isZero();
    }

    @Test
    void errorsTellNothingAboutTheInside() {
        for (String path : List.of("/khong-co", "/camunda/api/khong-co", ENGINE + "/task/khong-co")) {
            assertThat(WebUser.signedIn(port, "cs01").get(path).body()).doesNotContain("at org.", "SELECT", "/work");
        }
    }
}

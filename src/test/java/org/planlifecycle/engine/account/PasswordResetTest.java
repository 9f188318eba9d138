package org.planlifecycle.engine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.WebUser.ENGINE;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.plan.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A password that somebody else chose opens the pages, and nothing is sent in its owner's name with it. */
@WebTest
class PasswordResetTest {

    private static final String FIRST = "Demo@08-KH-DUK";
    private static final String RESET = "Dat-lai@2021-kin";
    private static final String OWN = "Tu-chon@2021-kin";
    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private IdentityService identity;
    @Autowired
    private JdbcClient jdbc;

    private WebUser owner;
    private WebUser quantri;
    private String submission;

    @BeforeEach
    void aUnitIsSignedIn() {
        PlanId plan = scenario.givenUnitsAtTheirReports("mat-khau-" + ++plansSoFar, "CS03");
        submission = ENGINE + "/task/%s/submit-form".formatted(tasks.createTaskQuery()
                .processInstanceBusinessKey(plan.value()).taskCandidateGroup("unit-CS03").singleResult().getId());
        owner = WebUser.signedIn(port, "cs03");
        quantri = WebUser.signedIn(port, "quantri");
    }

    @AfterEach
    void theFirstPasswordAgain() {
        User account = identity.createUserQuery().userId("cs03").singleResult();
        account.setPassword(FIRST);
        identity.saveUser(account);
        jdbc.sql("delete from account_password where user_id = 'cs03'").update();
        jdbc.sql("delete from outbox_mail where kind = 'account-password'").update();
    }

    private static Answer choose(WebUser by, String password, String passwordOfWhoAsks) {
        return by.json("PUT", ENGINE + "/user/cs03/credentials",
                Map.of("password", password, "authenticatedUserPassword", passwordOfWhoAsks));
    }

    private WebUser signedInWith(String password) {
        WebUser user = WebUser.anonymous(port);
        assertThat(user.login("cs03", password).status()).isEqualTo(200);
        user.get("/camunda/app/tasklist/default/");
        return user;
    }

    private Answer sendForm(WebUser user) {
        return user.post(submission, WebUser.form(Map.of("action", "ASK_EXTENSION",
                "extensionReason", "Đang tổ chức đại hội chi bộ", "proposedDate", "2021-03-12")));
    }

    @Test
    void aResetIsToldToTheOwnerAndEndsTheOwnersSessions() {
        assertThat(choose(quantri, RESET, FIRST).status()).isEqualTo(204);

        assertThat(owner.get(ENGINE + "/task/count").status()).isIn(401, 403);
        assertThat(jdbc.sql("select recipient_id from outbox_mail where kind = 'account-password'")
                .query(String.class).list()).containsExactly("cs03");
        assertThat(jdbc.sql("select body from outbox_mail where kind = 'account-password'").query(String.class)
                .single()).contains("đã đặt lại mật khẩu của tài khoản cs03");
        assertThat(quantri.get(ENGINE + "/user/quantri/profile").status()).isEqualTo(200);
    }

    @Test
    void nothingIsSentWithAPasswordThatSomebodyElseChose() {
        Answer reset = choose(quantri, RESET, FIRST);
        assertThat(reset.status()).as(reset.toString()).isEqualTo(204);
        WebUser somebody = signedInWith(RESET);

        Answer refused = sendForm(somebody);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).contains("hãy tự đổi mật khẩu");
        assertThat(choose(somebody, OWN, RESET).status()).isEqualTo(204);
        Answer taken = sendForm(somebody);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(204);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndNotThisOne() {
        WebUser elsewhere = signedInWith(FIRST);

        assertThat(choose(owner, OWN, FIRST).status()).isEqualTo(204);

        assertThat(owner.get(ENGINE + "/task/count").status()).isEqualTo(200);
        assertThat(elsewhere.get(ENGINE + "/task/count").status()).isIn(401, 403);
        assertThat(jdbc.sql("select count(*) from outbox_mail where kind = 'account-password'").query(Integer.class)
                .single()).isZero();
    }
}

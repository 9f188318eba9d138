package org.planlifecycle.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.WebUser.ENGINE;

import java.time.Instant;
import java.util.List;
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
import org.planlifecycle.directory.Addresses;
import org.planlifecycle.directory.People;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailStatus;
import org.planlifecycle.notification.OutboxMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever asks for another's password gets none: its owner chooses it over a link that goes to nobody else. */
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
    @Autowired
    private People people;
    @Autowired
    private Addresses addresses;
    @Autowired
    private AccountLinks links;
    @Autowired
    private AccountPasswords passwords;
    @Autowired
    private PasswordMail mail;
    @Autowired
    private Journal journal;

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
        account.setFirstName("Đặng Thị Minh");
        account.setLastName("Hà");
        identity.saveUser(account);
        identity.unlockUser("cs03");
        jdbc.sql("delete from account_password where user_id = 'cs03'").update();
        jdbc.sql("delete from account_link").update();
        for (String id : List.of("moi.1", "moi.2", "moi.3")) {
            identity.deleteUser(id);
            jdbc.sql("delete from account_password where user_id = ?").param(id).update();
            jdbc.sql("delete from address_change where person_id = ?").param(id).update();
            jdbc.sql("delete from person where id = ?").param(id).update();
        }
        scenario.moveTo("2021-02-22T08:00");
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
    void aNameThatAnyPasswordContainsIsNoHindrance() {
        assertThat(quantri.json("PUT", ENGINE + "/user/cs03/profile", Map.of("id", "cs03", "firstName", "A",
                "lastName", "Y", "email", "cs03@example.vn")).status()).isEqualTo(204);

        assertThat(choose(quantri, RESET, FIRST).status()).isEqualTo(204);
    }

    @Test
    void aResetGoesToTheOwnerAloneAndNobodyHasAUsablePassword() {
        assertThat(quantri.json("PUT", ENGINE + "/user/cs03/profile", Map.of("id", "cs03", "firstName", "Cơ sở",
                "lastName", "03", "email", "quantri@example.vn")).status()).isEqualTo(204);

        assertThat(choose(quantri, RESET, FIRST).status()).isEqualTo(204);

        assertThat(owner.get(ENGINE + "/task/count").status()).isIn(401, 403);
        for (String known : List.of(RESET, FIRST)) {
            assertThat(WebUser.anonymous(port).login("cs03", known).status()).as(known).isEqualTo(401);
        }
        assertThat(jdbc.sql("select recipient_id, recipient_address from outbox_mail where kind = 'account-password'")
                .query((row, number) -> row.getString(1) + " " + row.getString(2)).list())
                .containsExactly("cs03 " + people.find("cs03").orElseThrow().email());
        assertThat(jdbc.sql("select body from outbox_mail where kind = 'account-password'").query(String.class)
                .single()).contains("đã đề nghị đặt mật khẩu của tài khoản cs03").doesNotContain("?ma=");
        assertThat(quantri.get(ENGINE + "/user/quantri/profile").status()).isEqualTo(200);
        assertThat(journal.of(PasswordMail.JOURNAL)).last().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("quantri");
            assertThat(entry.detail()).startsWith("Đề nghị đặt mật khẩu của tài khoản cs03;");
        });
    }

    @Test
    void theOwnerChoosesOnceOverTheLinkAndSigns() {
        choose(quantri, RESET, FIRST);
        WebUser.anonymous(port).login("cs03", FIRST);
        String secret = links.secretToSend("cs03");
        assertThat(jdbc.sql("select secret_hash from account_link where user_id = 'cs03'").query(String.class).single())
                .isNotEqualTo(secret).hasSize(64);
        WebUser anybody = WebUser.anonymous(port);
        assertThat(anybody.open(ChoosePasswordPage.PATH + "?ma=" + secret).body()).contains("<strong>cs03</strong>");

        assertThat(over(secret, OWN, "khac").body()).contains("không giống nhau");
        assertThat(over(secret, "ngan", "ngan").body()).contains("chưa đủ mạnh");
        Answer chosen = over(secret, OWN, OWN);

        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(200);
        assertThat(chosen.body()).contains("Đã đặt mật khẩu của tài khoản cs03");
        assertThat(over(secret, RESET, RESET).body()).contains("đã dùng, đã hết hạn");
        assertThat(journal.of(PasswordMail.JOURNAL)).last().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("cs03");
            assertThat(entry.action()).isEqualTo("passwordChosen");
        });
        Answer taken = sendForm(signedInWith(OWN));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(204);
    }

    @Test
    void aLinkOpensForADayAndOnlyTheOneThatWentOutLast() {
        choose(quantri, RESET, FIRST);
        String first = links.secretToSend("cs03");
        String second = links.secretToSend("cs03");
        assertThat(over(first, OWN, OWN).status()).isEqualTo(400);
        scenario.moveTo("2021-02-23T08:01");
        assertThat(over(second, OWN, OWN).body()).contains("đã hết hạn");
        assertThat(WebUser.anonymous(port).open(ChoosePasswordPage.PATH + "?ma=" + second).status()).isEqualTo(400);

        assertThat(choose(WebUser.signedIn(port, "quantri"), RESET, FIRST).status()).isEqualTo(204);
        assertThat(over(links.secretToSend("cs03"), OWN, OWN).status()).isEqualTo(200);
    }

    @Test
    void whatSomebodyElseKnewDoesNotBecomeOwnByBeingChanged() {
        passwords.changed("cs03", "quantri");
        WebUser somebody = signedInWith(FIRST);
        assertThat(choose(somebody, OWN, FIRST).status()).isEqualTo(204);

        Answer refused = sendForm(somebody);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).contains("có người khác biết", "theo liên kết trong thư");
    }

    @Test
    void theFirstPasswordOfANewAccountIsTheOwnersToo() {
        givenAPersonWithoutAnAccount("moi.1", "moi.1@example.vn");

        Answer created = create("moi.1");

        assertThat(created.status()).as(created.toString()).isEqualTo(204);
        assertThat(WebUser.anonymous(port).login("moi.1", RESET).status()).isEqualTo(401);
        assertThat(over(links.secretToSend("moi.1"), OWN, OWN).status()).isEqualTo(200);
        assertThat(WebUser.anonymous(port).login("moi.1", OWN).status()).isNotEqualTo(401);
    }

    @Test
    void noLinkGoesToAnAddressThatWasJustChangedOrToNone() {
        givenAPersonWithoutAnAccount("moi.2", "moi.2@example.vn");
        addresses.change("moi.2", "khac@example.vn");
        Answer waits = create("moi.2");
        assertThat(waits.status()).isEqualTo(400);
        assertThat(waits.json().get("message").asText()).contains("Địa chỉ thư của Người mới vừa được sửa",
                "hãy làm lại sau 08:00 ngày 25/02/2021");
        givenAPersonWithoutAnAccount("moi.3", null);
        assertThat(create("moi.3").json().get("message").asText()).contains("chưa có địa chỉ thư điện tử");

        scenario.moveTo("2021-02-25T08:00");
        assertThat(create(WebUser.signedIn(port, "quantri"), "moi.2").status()).isEqualTo(204);
    }

    @Test
    void aLinkThatWaitsForAnAddressDoesNotFollowItElsewhere() {
        choose(quantri, RESET, FIRST);
        OutboxMail asked = mailOf("cs03@example.vn");

        assertThat(mail.stillWanted(asked)).isTrue();
        assertThat(mail.stillWanted(mailOf("khac@example.vn"))).as("after the office corrected the address").isFalse();
        over(links.secretToSend("cs03"), OWN, OWN);
        assertThat(mail.stillWanted(asked)).as("after it was used").isFalse();
    }

    private OutboxMail mailOf(String address) {
        return new OutboxMail("1", new Mail(new PlanId("tai-khoan"), "", PasswordMail.KIND, "1", "cs03", address, "Đặt",
                "Đặt"), MailStatus.PENDING, 0, null, Instant.EPOCH, null, null);
    }

    private void givenAPersonWithoutAnAccount(String id, String email) {
        jdbc.sql("insert into person (id, full_name, email, phone, has_login, synthetic) values (?, 'Người mới', ?, null, "
                + "false, true)").params(id, email).update();
    }

    private Answer create(String id) {
        return create(quantri, id);
    }

    private static Answer create(WebUser by, String id) {
        return by.post(ENGINE + "/user/create", Map.of("profile", Map.of("id", id, "firstName", "Người", "lastName", "mới",
                "email", "quantri@example.vn"), "credentials", Map.of("password", RESET)));
    }

    private Answer over(String secret, String password, String repeated) {
        return WebUser.anonymous(port).postForm(ChoosePasswordPage.PATH,
                "ma=%s&matKhau=%s&nhapLai=%s".formatted(secret, password, repeated));
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

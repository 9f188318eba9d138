package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.planlifecycle.notification.Mails.PLAN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail is one message to one address, whatever its texts try to add. */
class MailTest {

    @Test
    void aMailMayBeAboutNoUnitAndBeTheOnlyOneOfItsKind() {
        Mail mail = new Mail(PLAN, null, "plan-issued", null, "vanphong", "vanphong@example.vn", "Kế hoạch", "Đã ban hành.");

        assertThat(mail.unitCode()).isEmpty();
        assertThat(mail.step()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nhắc\r\nBcc: all@example.vn", "Nhắc\nX: y", "Nhắc\r", "Nhắc\0", "Nhắc\u2028", "Nhắc\u2029", "Nhắc\u0085", "", "  "})
    void aSubjectIsOneFilledLine(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mails.reminder("CS01", subject, "Nội dung"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.vn\r\nBcc: b@example.vn", "a@example.vn,b@example.vn", "A <a@example.vn>",
        "a@example.vn ", "a b@example.vn", "example.vn", "a@", "@example.vn", "a@localhost", "a..b@example.vn", "a\0@example.vn"})
    void whatIsNotOneBareAddressIsNone(String address) {
        Mail mail = new Mail(PLAN, "CS01", "report-reminder", "first", "cs01", address, "Nhắc", "Nội dung");

        assertThat(mail.recipientAddress()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "Nội dung\0"})
    void aBodyIsFilledPlainText(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mails.reminder("CS01", "Nhắc", body));
    }

    @Test
    void aMailToNobodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                new Mail(PLAN, "CS01", "report-reminder", "first", " ", "a@example.vn", "Nhắc", "Nội dung"));
    }

    @Test
    void somebodyWithoutAnAddressHasAnEmptyOne() {
        Mail mail = new Mail(PLAN, "CS01", "report-reminder", "first", "cs01", null, "Nhắc", "Nội dung");

        assertThat(mail.recipient()).isEqualTo(new Recipient("cs01", ""));
        assertThat(mail.recipient().isReachable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAN_ISSUED", "planIssued", "plan issued", "-plan", "plan-", "kế-hoạch", ""})
    void aKindIsSpeltInKebabCase(String kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mails.news("CS01", kind));
    }

    @Test
    void onlyWhatIsCalledRoutineMayWait() {
        assertThat(Mails.news("CS01", "plan-issued").urgency()).isEqualTo(Urgency.PROMPT);
        assertThat(Mails.news("CS01", "plan-issued").routine().urgency()).isEqualTo(Urgency.ROUTINE);
    }
}

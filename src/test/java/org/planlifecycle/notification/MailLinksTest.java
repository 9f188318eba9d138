package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planlifecycle.kernel.PlanId;
import org.springframework.mock.env.MockEnvironment;

/** Where the reader of a mail is led. */
class MailLinksTest {

    private final MailLinks links = new MailLinks(new WebAddress(new WebSettings("https://a.vn/kh"), new MockEnvironment()),
            mail -> Optional.of("t1"), personId -> personId.equals("cs01"),
            List.of(mail -> Optional.of(mail.kind()).filter("account-password"::equals).map(kind -> "/dat-mat-khau?ma=x")));

    @Test
    void aMailWithALinkOfItsOwnLeadsThereAlsoForWhoCannotSignInYet() {
        assertThat(links.of(mail("moi", "account-password"))).isEqualTo("https://a.vn/kh/dat-mat-khau?ma=x");
    }

    @Test
    void anyOtherLeadsWhoCanSignInToTheTask() {
        assertThat(links.of(mail("cs01", "plan-issued"))).isEqualTo("https://a.vn/kh/camunda/app/tasklist/default/#/?task=t1");
        assertThat(links.of(mail("moi", "plan-issued"))).isEmpty();
    }

    private static Mail mail(String to, String kind) {
        return new Mail(new PlanId("kh-1"), "", kind, "", to, "a@example.vn", "Thông báo", "Nội dung");
    }
}

package org.planlifecycle.engine.account;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.PlanId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the owner of an account that somebody else chose its password. */
@Component
class PasswordMail {

    /** Mails hang on a plan; this one is about none. */
    private static final PlanId NO_PLAN = new PlanId("tai-khoan");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");
    private static final String TEXT = """
            Kính gửi đồng chí %s,

            Lúc %s, %s đã đặt lại mật khẩu của tài khoản %s. Các phiên đang mở bằng mật khẩu cũ đã kết thúc.

            Trước khi ký, biểu quyết hoặc gửi biểu mẫu, đồng chí phải tự đổi mật khẩu ở trang đầu (Hồ sơ cá nhân).

            Nếu đồng chí không đề nghị đặt lại mật khẩu, hãy báo ngay cho Văn phòng.""";

    private final ObjectProvider<Outbox> outbox;
    private final People people;
    private final Clock clock;

    PasswordMail(ObjectProvider<Outbox> outbox, People people, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    void send(Person owner, String by, int version) {
        String body = TEXT.formatted(owner.fullName(), MOMENT.format(ZonedDateTime.now(clock)), people.displayName(by),
                owner.id());
        outbox.getObject().add(new Mail(NO_PLAN, "", "account-password", String.valueOf(version), owner.id(),
                owner.email(), "Mật khẩu của đồng chí vừa được đặt lại", body));
    }
}

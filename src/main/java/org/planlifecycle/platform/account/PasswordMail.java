package org.planlifecycle.platform.account;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailFilter;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.notification.OwnLinks;
import org.planlifecycle.plan.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends the owner of an account, and nobody else, the link over which to choose the password. */
@Component
class PasswordMail implements MailFilter, OwnLinks {

    static final String KIND = "account-password";

    /** The stream of the journal that tells what was done to accounts. */
    static final PlanId JOURNAL = new PlanId("account");

    /** Mails hang on a plan; this one is about none. */
    private static final PlanId NO_PLAN = new PlanId("tai-khoan");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");
    private static final String TEXT = """
            Kính gửi đồng chí %s,

            Lúc %s, %s đã đề nghị đặt mật khẩu của tài khoản %s. Mật khẩu cũ (nếu có) không dùng được nữa, các phiên đang mở đã kết thúc.

            Đồng chí mở liên kết ở cuối thư để tự đặt mật khẩu. Liên kết chỉ dùng được một lần, trong %d giờ kể từ khi thư được gửi; không chuyển thư này cho người khác.

            Nếu đồng chí không đề nghị đặt lại mật khẩu, hãy báo ngay cho Văn phòng.""";

    private final ObjectProvider<Outbox> outbox;
    private final ObjectProvider<Journal> journal;
    private final AccountLinks links;
    private final AccountSettings settings;
    private final People people;
    private final Clock clock;

    PasswordMail(ObjectProvider<Outbox> outbox, ObjectProvider<Journal> journal, AccountLinks links, AccountSettings settings, People people, Clock clock) {
        this.outbox = outbox;
        this.journal = journal;
        this.links = links;
        this.settings = settings;
        this.people = people;
        this.clock = clock;
    }

    void send(Person owner, String by, int version) {
        links.request(owner.id(), owner.email());
        String body = TEXT.formatted(owner.fullName(), MOMENT.format(ZonedDateTime.now(clock)), people.displayName(by),
                owner.id(), settings.linkValid().toHours());
        outbox.getObject().add(new Mail(NO_PLAN, "", KIND, String.valueOf(version), owner.id(), owner.email(),
                "Đặt mật khẩu tài khoản %s".formatted(owner.id()), body));
        journal.getObject().record(JOURNAL, by, "passwordReset", "Đề nghị đặt mật khẩu của tài khoản %s; mật khẩu cũ không dùng được "
                .formatted(owner.id()) + "nữa, liên kết được gửi đến chủ tài khoản.");
    }

    /** Not when the link was used, asked for again, or the mail now goes to another address than it was asked for. */
    @Override
    public boolean stillWanted(OutboxMail row) {
        Mail mail = row.mail();
        return !mail.kind().equals(KIND) || links.isWanted(mail.recipientId(), mail.recipientAddress());
    }

    @Override
    public Optional<String> pathOf(Mail mail) {
        return Optional.of(mail).filter(one -> one.kind().equals(KIND))
                .map(one -> ChoosePasswordPage.PATH + "?ma=" + links.secretToSend(one.recipientId()));
    }
}

package org.planlifecycle.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/**
 * Tells that somebody's mail address was changed: the old address, where its owner may still read it, and those who
 * watch. Whoever holds the address holds the link over which a password is chosen.
 */
@Component
class AddressMails {

    /** A notice to an address that is given up; that it does not arrive is nobody's trouble. */
    static final String KIND = "address-changed";

    /** Mails hang on a plan; these are about none. */
    private static final PlanId NO_PLAN = new PlanId("tai-khoan");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");
    private static final String SUBJECT = "Địa chỉ thư của %s đã được sửa";
    private static final String TEXT = """
            Kính gửi đồng chí,

            Lúc %s, %s đã sửa địa chỉ thư điện tử của %s từ %s thành %s.

            Nếu không phải do người đó đề nghị, hãy báo ngay cho Văn phòng.""";

    private final Outbox outbox;
    private final People people;
    private final Clock clock;

    AddressMails(Outbox outbox, People people, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    /** @param occasion what tells this change from every other */
    void tell(String occasion, Recipient before, String address, String actor) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        String name = people.displayName(before.id());
        String text = TEXT.formatted(MOMENT.format(now), people.displayName(actor), name,
                before.isReachable() ? before.address() : "chưa có", address);
        Stream.of(before).filter(Recipient::isReachable).forEach(owner ->
                outbox.add(mail(occasion, owner.id(), owner.address(), name, text)));
        people.inRole(Role.SUPERVISOR, LocalDate.now(clock)).forEach(watcher ->
                outbox.add(mail(occasion, watcher.id(), watcher.email(), name, text)));
    }

    private static Mail mail(String occasion, String to, String address, String name, String text) {
        return new Mail(NO_PLAN, "", KIND, occasion, to, address, SUBJECT.formatted(name), text);
    }
}

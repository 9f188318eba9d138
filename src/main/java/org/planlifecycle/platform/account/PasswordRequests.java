package org.planlifecycle.platform.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.BadUserRequestException;
import org.planlifecycle.directory.Addresses;
import org.planlifecycle.directory.Person;
import org.planlifecycle.notification.Mail;
import org.springframework.stereotype.Component;

/** Whether and how the owner of an account is asked to choose its password. */
@Component
class PasswordRequests {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");

    private final AccountLinks links;
    private final PasswordMail mail;
    private final Addresses addresses;
    private final AccountSettings settings;
    private final Clock clock;

    PasswordRequests(AccountLinks links, PasswordMail mail, Addresses addresses, AccountSettings settings, Clock clock) {
        this.links = links;
        this.mail = mail;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    /** A password that nobody knows. */
    String secret() {
        return links.secret();
    }

    /**
     * Refuses where the link would not reach the owner alone: without an address, or soon after it was changed, when
     * whoever lost it has not been able to object.
     */
    void requireReachable(Person owner) {
        if (!Mail.isAddress(owner.email())) {
            throw new BadUserRequestException(("%s chưa có địa chỉ thư điện tử trong danh bạ nên không gửi được liên kết đặt "
                    + "mật khẩu; hãy đề nghị Văn phòng bổ sung địa chỉ.").formatted(owner.fullName()));
        }
        Instant until = addresses.lastChange(owner.id()).map(at -> at.plus(settings.addressRest())).orElse(Instant.MIN);
        if (until.isAfter(clock.instant())) {
            throw new BadUserRequestException(("Địa chỉ thư của %s vừa được sửa nên chưa gửi liên kết đặt mật khẩu; hãy làm lại "
                    + "sau %s.").formatted(owner.fullName(), MOMENT.format(ZonedDateTime.ofInstant(until, clock.getZone()))));
        }
    }

    void send(Person owner, String by, int version) {
        mail.send(owner, by, version);
    }
}

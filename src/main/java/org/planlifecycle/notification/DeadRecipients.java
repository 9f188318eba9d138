package org.planlifecycle.notification;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.planlifecycle.directory.Addresses;
import org.planlifecycle.directory.People;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;

/** Asks the office once about each recipient whom mail does not reach, and does what it answers. */
@Service
public class DeadRecipients {

    private final Troubles troubles;
    private final UndeliveredMails undelivered;
    private final RecipientTrouble process;
    private final Addresses addresses;
    private final AddressMails mails;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    DeadRecipients(Troubles troubles, UndeliveredMails undelivered, RecipientTrouble process, Addresses addresses,
            AddressMails mails, People people, Journal journal, Clock clock) {
        this.troubles = troubles;
        this.undelivered = undelivered;
        this.process = process;
        this.addresses = addresses;
        this.mails = mails;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens a trouble, unless the office has been asked about that recipient already. */
    void report(Recipient recipient, String said) {
        Trouble trouble = new Trouble(UUID.randomUUID().toString(), recipient, said, clock.instant());
        if (troubles.add(trouble)) {
            process.recipientUnreachable(trouble.id());
        }
    }

    public Trouble get(String troubleId) {
        return troubles.find(troubleId).orElseThrow(
                () -> new IllegalStateException("There is no recipient trouble '%s'".formatted(troubleId)));
    }

    /** What waits until the office has answered, oldest first. */
    public List<Mail> waiting(Trouble trouble) {
        return undelivered.of(trouble.recipient()).stream().map(OutboxMail::mail).toList();
    }

    /**
     * Puts the right address into the directory, if the person stands in it, and sends what waits there.
     *
     * @throws Refusal if the text is no address
     */
    public void correct(String troubleId, String address, String actor) {
        if (address.isEmpty()) {
            throw new Refusal("Chưa nhập địa chỉ thư điện tử; hãy nhập dạng ten@coquan.vn.");
        }
        if (!Mail.isAddress(address)) {
            throw new Refusal("“%s” không phải là một địa chỉ thư điện tử; hãy nhập dạng ten@coquan.vn.".formatted(address));
        }
        Trouble trouble = get(troubleId);
        record(trouble, actor, "mailAddressCorrected", "Sửa địa chỉ nhận thư của %s, gửi lại %d thư.");
        boolean inDirectory = addresses.change(trouble.recipient().id(), address);
        undelivered.readdress(trouble.recipient(), address, clock.instant());
        if (inDirectory) {
            mails.tell(troubleId, trouble.recipient(), address, actor);
        }
        troubles.remove(troubleId);
    }

    /** Leaves what waits to the clerk, who sends it on paper. */
    public void handToClerk(String troubleId, String actor) {
        Trouble trouble = get(troubleId);
        record(trouble, actor, "mailsHandedToClerk", "Chuyển văn thư gửi bản giấy cho %s thay %d thư điện tử.");
        undelivered.onPaper(trouble.recipient(), clock.instant());
        troubles.remove(troubleId);
    }

    /** Once for each plan and unit concerned; the journal is kept for ever and therefore names no address. */
    private void record(Trouble trouble, String actor, String action, String detail) {
        Map<Subject, Integer> mails = new LinkedHashMap<>();
        waiting(trouble).forEach(mail -> mails.merge(new Subject(mail.planId(), mail.unitCode()), 1, Integer::sum));
        String name = people.displayName(trouble.recipient().id());
        mails.forEach((subject, count) -> journal.record(subject.planId(), subject.unitCode(), actor, action,
                detail.formatted(name, count)));
    }

    private record Subject(PlanId planId, String unitCode) {
    }
}

package org.planlifecycle.notification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.RecipientLine;
import org.planlifecycle.document.RecipientLines;
import org.planlifecycle.document.Way;
import org.springframework.stereotype.Service;

/** Sends an issued paper along its "Nơi nhận". */
@Service
public class PaperPost {

    private final RecipientLines lines;
    private final LineReceivers receivers;
    private final PaperMails words;
    private final Outbox outbox;
    private final PublicationProcess publication;

    PaperPost(RecipientLines lines, LineReceivers receivers, PaperMails words, Outbox outbox,
            PublicationProcess publication) {
        this.lines = lines;
        this.receivers = receivers;
        this.words = words;
        this.outbox = outbox;
        this.publication = publication;
    }

    /**
     * Puts these mails into the outbox, each with the paper, and one in plain words for everybody else whom a line
     * means; what somebody is told in words of his own, he is not told again. A website is a task for who keeps it.
     *
     * @return how many mails are new
     */
    public int send(IssuedDocument paper, List<Mail> ownWords) {
        Map<RecipientLine, List<LineReceivers.Receiver>> all = new LinkedHashMap<>();
        lines.of(paper.id()).forEach(line -> all.put(line, receivers.of(line, paper.issuedOn())));
        List<Mail> mails = new ArrayList<>();
        Set<String> told = new HashSet<>();
        ownWords.forEach(mail -> {
            told.add(mail.recipientId());
            mails.add(mail.carrying(paper.id(), lineOf(mail, all)));
        });
        all.forEach((line, meant) -> meant.stream()
                .filter(receiver -> line.way() == Way.WEBSITE || told.add(receiver.id()))
                .forEach(receiver -> mails.add(words.mail(paper, line, receiver)
                        .carrying(paper.id(), line.number()))));
        if (all.keySet().stream().anyMatch(line -> line.way() == Way.WEBSITE)) {
            publication.paperIssued(paper);
        }
        return outbox.addAll(mails);
    }

    private static int lineOf(Mail mail, Map<RecipientLine, List<LineReceivers.Receiver>> all) {
        return all.entrySet().stream().filter(line -> means(line.getKey(), line.getValue(), mail))
                .map(Map.Entry::getKey).findFirst()
                .or(() -> all.keySet().stream().filter(line -> line.means().contains(RecipientLine.ADDRESSEES)).findFirst())
                .map(RecipientLine::number).orElse(0);
    }

    private static boolean means(RecipientLine line, List<LineReceivers.Receiver> meant, Mail mail) {
        return line.way() != Way.WEBSITE && (!mail.unitCode().isEmpty() && line.means().contains(RecipientLine.UNITS)
                || meant.stream().anyMatch(one -> one.id().equals(mail.recipientId())));
    }
}

package org.planlifecycle.notification;

import java.util.Objects;
import java.util.regex.Pattern;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.kernel.PlanId;

/**
 * One message to one person. Plan, unit, kind, step and recipient together say which message it is: a second one with
 * the same five is the same mail. Nothing in it can become a further header.
 *
 * @param unitCode the unit it is about, or empty (null is read as empty)
 * @param kind what it is, in kebab-case, such as {@code report-reminder}
 * @param step which of several of that kind, or empty (null is read as empty)
 * @param recipientId the person's id in the directory
 * @param recipientAddress empty for somebody without one: the office is asked for it; null and what is no bare address
 *     are read as empty, so that one typing error in the directory holds up nobody else's mail
 * @param body plain text; paragraphs are separated by an empty line
 * @param carried the paper that goes along, or null
 */
public record Mail(PlanId planId, String unitCode, String kind, String step, String recipientId,
        String recipientAddress, String subject, String body, Urgency urgency, Carried carried) {

    private static final Pattern KIND = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST_ADDRESS = 254;

    public Mail {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(urgency, "urgency");
        unitCode = line("unit code", unitCode == null ? "" : unitCode, 20);
        kind = line("kind", kind, 64);
        step = line("step", step == null ? "" : step, 64);
        recipientId = filled("recipient", line("recipient", recipientId, 64));
        subject = filled("subject", line("subject", subject, 500));
        recipientAddress = isAddress(recipientAddress) ? recipientAddress : "";
        require(KIND.matcher(kind).matches(), "The kind '%s' of a mail is not in kebab-case".formatted(kind));
        require(body != null && !body.isBlank() && body.indexOf('\0') < 0, "A mail needs a body of plain text");
    }

    /** A mail that goes at once. */
    public Mail(PlanId planId, String unitCode, String kind, String step, String recipientId,
            String recipientAddress, String subject, String body) {
        this(planId, unitCode, kind, step, recipientId, recipientAddress, subject, body, Urgency.PROMPT, null);
    }

    /** The same as a reminder that is in no hurry. */
    public Mail routine() {
        return new Mail(planId, unitCode, kind, step, recipientId, recipientAddress, subject, body, Urgency.ROUTINE,
                carried);
    }

    /** The same with the paper that it announces; the file is taken from the register when the mail is sent. */
    public Mail carrying(DocumentId paper, int line) {
        return new Mail(planId, unitCode, kind, step, recipientId, recipientAddress, subject, body, urgency,
                new Carried(paper, line));
    }

    public Recipient recipient() {
        return new Recipient(recipientId, recipientAddress);
    }

    /** Whether the text is one bare address, without a name and without anything that a mail server could misread. */
    public static boolean isAddress(String text) {
        return text != null && text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    private static String line(String what, String text, int longest) {
        require(text != null && text.length() <= longest && text.chars().noneMatch(Mail::breaksALine),
                "The %s of a mail is one line of at most %d characters".formatted(what, longest));
        return text;
    }

    private static String filled(String what, String text) {
        require(!text.isBlank(), "The %s of a mail is empty".formatted(what));
        return text;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static boolean breaksALine(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }
}

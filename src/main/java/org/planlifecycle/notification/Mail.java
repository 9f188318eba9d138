package org.planlifecycle.notification;

import java.util.Objects;
import java.util.regex.Pattern;
import org.planlifecycle.plan.PlanId;

/**
 * One message to one person. Plan, unit, kind, step and recipient together say which message it is: a second one with
 * the same five is the same mail. Nothing in it can become a further header.
 *
 * @param unitCode the unit it is about, or empty (null is read as empty)
 * @param kind what it is, such as {@code report-reminder}
 * @param step which of several of that kind, or empty (null is read as empty)
 * @param recipientId the person's id in the directory
 * @param body plain text; paragraphs are separated by an empty line
 */
public record Mail(PlanId planId, String unitCode, String kind, String step, String recipientId,
        String recipientAddress, String subject, String body) {

    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public Mail {
        Objects.requireNonNull(planId, "planId");
        unitCode = line("unit code", unitCode == null ? "" : unitCode, 20);
        kind = filled("kind", line("kind", kind, 64));
        step = line("step", step == null ? "" : step, 64);
        recipientId = filled("recipient", line("recipient", recipientId, 64));
        subject = filled("subject", line("subject", subject, 500));
        recipientAddress = line("address", recipientAddress, 254);
        if (!ADDRESS.matcher(recipientAddress).matches()) {
            throw new IllegalArgumentException("The address of recipient '%s' is not one".formatted(recipientId));
        }
        if (body == null || body.isBlank() || body.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A mail needs a body of plain text");
        }
    }

    private static String line(String what, String text, int longest) {
        if (text == null || text.length() > longest || text.chars().anyMatch(Mail::breaksALine)) {
            throw new IllegalArgumentException(
                    "The %s of a mail is one line of at most %d characters".formatted(what, longest));
        }
        return text;
    }

    private static String filled(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The %s of a mail is empty".formatted(what));
        }
        return text;
    }

    private static boolean breaksALine(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }
}

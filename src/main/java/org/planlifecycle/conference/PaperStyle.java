package org.planlifecycle.conference;

import java.util.List;
import org.planlifecycle.document.SignatureStyle;

/**
 * How the papers of a conference are signed and who receives them: usage of the office, kept as data.
 *
 * @param invitationRecipients the lines under {@code Nơi nhận}; likewise for the others
 */
public record PaperStyle(SignatureStyle invitation, SignatureStyle secretary, SignatureStyle chair,
        SignatureStyle province,
        List<String> invitationRecipients, List<String> minutesRecipients,
        List<String> conclusionRecipients, List<String> provinceRecipients) {
}

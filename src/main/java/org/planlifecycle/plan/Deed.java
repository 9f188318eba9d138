package org.planlifecycle.plan;

/**
 * What somebody did. Others read its facts, people its sentence, which is put together here and nowhere else; nobody
 * takes it apart again.
 *
 * @param action a stable English code such as {@code reportSubmitted}
 * @param step the step of a ladder that was done, else empty
 * @param reason why, in the words of whoever did it, else empty
 * @param sentence what and why, in Vietnamese
 */
public record Deed(String action, String step, String reason, String sentence) {

    /** A deed of which nobody asks more than when and by whom. */
    public static Deed of(String action, String sentence) {
        return new Deed(action, "", "", sentence);
    }

    /** The same as this step of a ladder. */
    public Deed atStep(String code) {
        return new Deed(action, code, reason, sentence);
    }

    /** The same for this reason; without one it stays as it is. */
    public Deed because(String why) {
        return because("Lý do", why);
    }

    /** @param label what the sentence calls the reason */
    public Deed because(String label, String why) {
        return why.isBlank() ? this : new Deed(action, step, why, "%s %s: %s".formatted(sentence, label, why));
    }

    /** The same with more words at the end; blank adds none. */
    public Deed adding(String words) {
        return words.isBlank() ? this : new Deed(action, step, reason, sentence + " " + words);
    }
}

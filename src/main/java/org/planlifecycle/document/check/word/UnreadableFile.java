package org.planlifecycle.document.check.word;

/** A file that cannot be checked, with what to say about it in Vietnamese. */
public class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final String howToMend;

    /** @param found what kind of file it is instead */
    public UnreadableFile(String found, String howToMend) {
        super(found, null, false, false);
        this.howToMend = howToMend;
    }

    public String howToMend() {
        return howToMend;
    }
}

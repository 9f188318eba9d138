package org.planlifecycle.platform;

/** The product does not start like this; the message is all that whoever starts it has to read. */
public class StartRefused extends IllegalStateException {

    /** @param sentence what is wrong and what to do */
    public StartRefused(String sentence) {
        super(sentence);
    }
}

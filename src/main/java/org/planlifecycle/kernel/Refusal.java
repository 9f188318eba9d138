package org.planlifecycle.kernel;

/**
 * A person's wish that the rules do not allow. Its message is one Vietnamese sentence for that person: what is wrong
 * and what to do about it. Nothing has been changed when it is thrown, and the transaction it ends is rolled back.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }
}

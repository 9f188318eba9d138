package org.planlifecycle.reminder.units.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/sign-letters.bpmn} and the code that serves it. */
public final class SignLetters {

    static final String KEY = "sign-letters";

    public static final String SIGN_LETTERS = "userTask_signLetters";
    public static final String ISSUE_LETTERS = "userTask_issueLetters";

    static final String LETTERS_OBSOLETE = "reporting.lettersObsolete";

    static final ProcessVariable<Boolean> LETTERS_SIGNED = new ProcessVariable<>("lettersSigned", Boolean.class);

    private SignLetters() {
    }
}

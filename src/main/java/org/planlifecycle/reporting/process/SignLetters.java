package org.planlifecycle.reporting.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/sign-letters.bpmn} and the code that serves it. */
final class SignLetters {

    static final String KEY = "sign-letters";

    static final String SIGN_LETTERS = "userTask_signLetters";
    static final String ISSUE_LETTERS = "userTask_issueLetters";

    static final String LETTERS_OBSOLETE = "reporting.lettersObsolete";

    static final ProcessVariable<Boolean> LETTERS_SIGNED = new ProcessVariable<>("lettersSigned", Boolean.class);

    private SignLetters() {
    }
}
